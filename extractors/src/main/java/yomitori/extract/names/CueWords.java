package yomitori.extract.names;

import java.util.ArrayList;
import java.util.List;
import yomitori.facts.NameType;

/** Words of one kind that show what stands next to them; found in front of or behind a place of the text without making strings. */
final class CueWords {
    private final FormTrie forward = new FormTrie(1024);
    private final FormTrie backward = new FormTrie(1024);
    private final List<NameType> types = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    CueWords() {
        types.add(null);
        words.add("");
    }

    /** @param type what the word shows; null where it shows no type */
    void add(String word, NameType type) {
        types.add(type);
        words.add(word);
        int ahead = FormTrie.ROOT;
        int back = FormTrie.ROOT;
        for (int i = 0; i < word.length(); i++) {
            ahead = forward.grow(ahead, word.charAt(i));
            back = backward.grow(back, word.charAt(word.length() - 1 - i));
        }
        forward.setValue(ahead, types.size() - 1);
        backward.setValue(back, types.size() - 1);
    }

    /** The number of the longest word that begins at {@code at}; 0 for none. */
    int startingAt(String text, int at) {
        int state = FormTrie.ROOT;
        int best = 0;
        for (int i = at; i < text.length(); i++) {
            state = forward.next(state, text.charAt(i));
            if (state == FormTrie.NONE) {
                break;
            }
            best = forward.value(state) != 0 ? forward.value(state) : best;
        }
        return best;
    }

    /** The number of the longest word that ends at {@code at}; 0 for none. */
    int endingAt(String text, int at) {
        int state = FormTrie.ROOT;
        int best = 0;
        for (int i = at - 1; i >= 0; i--) {
            state = backward.next(state, text.charAt(i));
            if (state == FormTrie.NONE) {
                break;
            }
            best = backward.value(state) != 0 ? backward.value(state) : best;
        }
        return best;
    }

    /** Whether {@code [start, end)} is one of the words. */
    boolean is(String text, int start, int end) {
        int state = FormTrie.ROOT;
        for (int i = start; i < end && state != FormTrie.NONE; i++) {
            state = forward.next(state, text.charAt(i));
        }
        return state != FormTrie.NONE && forward.value(state) != 0;
    }

    /** The type that word {@code number} shows; null for number 0. */
    NameType type(int number) {
        return types.get(number);
    }

    int length(int number) {
        return words.get(number).length();
    }

    String word(int number) {
        return words.get(number);
    }

    /** All words. */
    List<String> words() {
        return words.subList(1, words.size());
    }
}
