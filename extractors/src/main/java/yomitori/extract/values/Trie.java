package yomitori.extract.values;

import java.util.ArrayList;
import java.util.List;
import yomitori.extract.CharTree;

/**
 * Words and what they mean, found by walking over the text once, forwards or backwards. A word that ends in a Latin letter is
 * only found where no further letter follows. Filled while tables load, then only read.
 */
final class Trie<T> {
    private static final int NONE = -1;

    private final CharTree tree = new CharTree(1 << 8);
    private final List<T> values = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();

    Trie() {
        values.add(null);
        depths.add(0);
    }

    /** Adds a word; a later meaning replaces an earlier one. */
    void put(String word, T value) {
        int node = CharTree.ROOT;
        for (int i = 0; i < word.length(); i++) {
            node = tree.grow(node, word.charAt(i));
            if (node == values.size()) {
                values.add(null);
                depths.add(i + 1);
            }
        }
        values.set(node, value);
    }

    /** Adds a word that is looked for backwards, with {@link #findBefore}. */
    void putReversed(String word, T value) {
        put(new StringBuilder(word).reverse().toString(), value);
    }

    /** The longest word that begins at {@code at}: its number, or -1. */
    int find(String text, int at) {
        if (at >= text.length() || at < 0 || !tree.mayBegin(text.charAt(at))) {
            return NONE;
        }
        int node = CharTree.ROOT;
        int found = NONE;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            node = tree.next(node, c);
            if (node == CharTree.NONE) {
                break;
            }
            if (values.get(node) != null && !(Chars.isLatin(c) && i + 1 < text.length() && Chars.isLatin(text.charAt(i + 1)))) {
                found = node;
            }
        }
        return found;
    }

    /** The longest word that ends before {@code end}: its number, or -1. */
    int findBefore(String text, int end) {
        if (end <= 0 || !tree.mayBegin(text.charAt(end - 1))) {
            return NONE;
        }
        int node = CharTree.ROOT;
        int found = NONE;
        for (int i = end - 1; i >= 0; i--) {
            node = tree.next(node, text.charAt(i));
            if (node == CharTree.NONE) {
                break;
            }
            found = values.get(node) != null ? node : found;
        }
        return found;
    }

    T value(int word) {
        return values.get(word);
    }

    int length(int word) {
        return depths.get(word);
    }
}
