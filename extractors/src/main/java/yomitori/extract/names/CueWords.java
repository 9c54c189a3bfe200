package yomitori.extract.names;

import java.util.ArrayList;
import java.util.List;
import yomitori.extract.Words;
import yomitori.facts.NameType;

/** Words of one kind that show what stands next to them, each with the type that it shows. */
final class CueWords {
    private final Words words = new Words();
    private final List<NameType> types = new ArrayList<>();

    CueWords() {
        types.add(null);
    }

    /** @param type what the word shows; null where it shows no type */
    void add(String word, NameType type) {
        words.add(word);
        types.add(type);
    }

    /** The number of the longest word that begins at {@code at}; 0 for none. */
    int startingAt(String text, int at) {
        return words.startingAt(text, at);
    }

    /** The number of the longest word that ends at {@code at}; 0 for none. */
    int endingAt(String text, int at) {
        return words.endingAt(text, at);
    }

    /**
     * Whether any of the words stands in {@code [from, to)} before its sentence or line ends; only those that begin in kanji
     * count.
     */
    boolean standInClause(String text, int from, int to) {
        for (int i = from; i < Math.min(to, text.length()) && text.charAt(i) != '\n' && text.charAt(i) != '。'; i++) {
            if (Script.of(text.charAt(i)) == Script.KANJI && startingAt(text, i) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code [start, end)} is one of the words. */
    boolean is(String text, int start, int end) {
        return words.is(text, start, end) != 0;
    }

    /** The type that word {@code number} shows; null for number 0. */
    NameType type(int number) {
        return types.get(number);
    }

    int length(int number) {
        return words.length(number);
    }

    String word(int number) {
        return words.word(number);
    }

    /** All words. */
    List<String> words() {
        return words.all();
    }
}
