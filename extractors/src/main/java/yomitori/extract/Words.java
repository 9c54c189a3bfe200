package yomitori.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Words that are looked for where they begin or end in a text, without making strings. A word is a number from 1 on, in the order in
 * which they were added; 0 is no word. Filled while tables load by one thread, then read by many.
 */
public final class Words {
    private final List<String> words = new ArrayList<>();
    private final Side forwards = new Side();
    private final Side backwards = new Side();

    /** The words in the order of the collection. */
    public static Words of(Collection<String> words) {
        Words all = new Words();
        words.forEach(all::add);
        return all;
    }

    /** Adds a word, which must not be empty; its number. */
    public int add(String word) {
        words.add(word);
        int ahead = CharTree.ROOT;
        int back = CharTree.ROOT;
        for (int i = 0; i < word.length(); i++) {
            ahead = forwards.grow(ahead, word.charAt(i));
            back = backwards.grow(back, word.charAt(word.length() - 1 - i));
        }
        forwards.values[ahead] = words.size();
        backwards.values[back] = words.size();
        forwards.allow(word.charAt(0), word.length() == 1 ? Side.NONE : word.charAt(1));
        backwards.allow(word.charAt(word.length() - 1), word.length() == 1 ? Side.NONE : word.charAt(word.length() - 2));
        return words.size();
    }

    /** The longest word that begins at {@code at}. */
    public int startingAt(String text, int at) {
        return startingAt(text, at, text.length());
    }

    /** The longest word that begins at {@code at} and ends at {@code end} or before. */
    public int startingAt(String text, int at, int end) {
        if (at < 0 || at >= end || !forwards.mayBegin(text.charAt(at), at + 1 < end ? text.charAt(at + 1) : Side.NONE)) {
            return 0;
        }
        int best = 0;
        for (int i = at, node = CharTree.ROOT; i < end; i++) {
            node = forwards.tree.next(node, text.charAt(i));
            if (node == CharTree.NONE) {
                break;
            }
            best = forwards.values[node] != 0 ? forwards.values[node] : best;
        }
        return best;
    }

    /** The longest word that ends at {@code end}. */
    public int endingAt(String text, int end) {
        return endingAt(text, 0, end);
    }

    /** The longest word that ends at {@code end} and begins at {@code from} or behind it. */
    public int endingAt(String text, int from, int end) {
        if (end <= from || !backwards.mayBegin(text.charAt(end - 1), end - 1 > from ? text.charAt(end - 2) : Side.NONE)) {
            return 0;
        }
        int best = 0;
        for (int i = end - 1, node = CharTree.ROOT; i >= from; i--) {
            node = backwards.tree.next(node, text.charAt(i));
            if (node == CharTree.NONE) {
                break;
            }
            best = backwards.values[node] != 0 ? backwards.values[node] : best;
        }
        return best;
    }

    /** The word that {@code [start, end)} is, from its first to its last character. */
    public int is(String text, int start, int end) {
        if (start >= end || !forwards.mayBegin(text.charAt(start), start + 1 < end ? text.charAt(start + 1) : Side.NONE)) {
            return 0;
        }
        int node = forwards.tree.next(CharTree.ROOT, text.charAt(start));
        for (int i = start + 1; i < end && node != CharTree.NONE; i++) {
            node = forwards.tree.next(node, text.charAt(i));
        }
        return forwards.values[node];
    }

    /** Whether {@code [start, end)} holds any of the words. */
    public boolean standIn(String text, int start, int end) {
        return firstIn(text, start, end) >= 0;
    }

    /** Where the first of the words in {@code [start, end)} begins; -1 where it holds none. */
    public int firstIn(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (startingAt(text, i, end) != 0) {
                return i;
            }
        }
        return -1;
    }

    /** The word with the number. */
    public String word(int number) {
        return words.get(number - 1);
    }

    /** How long the word with the number is. */
    public int length(int number) {
        return words.get(number - 1).length();
    }

    /** All words in the order of their numbers. */
    public List<String> all() {
        return Collections.unmodifiableList(words);
    }

    /** One direction: a tree with the number of the word that ends at each node, and the pairs of characters with which its words begin. */
    private static final class Side {
        /** In the place of a second character where there is none. */
        static final char NONE = 0;

        private static final int PAIR_BITS = 1 << 12;

        private final CharTree tree = new CharTree(32);
        private final long[] pairs = new long[PAIR_BITS / Long.SIZE];
        private int[] values = new int[32];

        /** Whether any word begins with these two characters, or is the first alone; a quick answer, which may be wrong by saying yes. */
        boolean mayBegin(char first, char second) {
            return tree.mayBegin(first) && (has(pair(first, second)) || has(pair(first, NONE)));
        }

        void allow(char first, char second) {
            int bit = pair(first, second);
            pairs[bit >>> 6] |= 1L << bit;
        }

        private boolean has(int bit) {
            return (pairs[bit >>> 6] & 1L << bit) != 0;
        }

        private static int pair(char first, char second) {
            return (first * 0x9E3779B1 + second * 0x85EBCA6B >>> 15) & PAIR_BITS - 1;
        }

        int grow(int node, char c) {
            int next = tree.grow(node, c);
            if (next >= values.length) {
                values = Arrays.copyOf(values, next * 2);
            }
            return next;
        }
    }
}
