package yomitori.extract.names;

import java.util.Arrays;
import yomitori.extract.CharTree;

/** A trie over keys in which each state may carry a value. Filled by one thread, then read by many. */
final class FormTrie {
    /** No such state. */
    static final int NONE = CharTree.NONE;

    static final int ROOT = CharTree.ROOT;

    private final CharTree tree;
    private final long[] pairs;
    private final int pairMask;
    private final long[] triples;
    private final int tripleMask;

    // twice the value of a state, and one more where the text may break behind it
    private int[] values;

    /** @param expected about how many characters all keys have together */
    FormTrie(int expected) {
        tree = new CharTree(expected);
        pairMask = Math.min(1 << 19, Integer.highestOneBit(Math.max(32, expected) * 2 - 1)) - 1;
        pairs = new long[(pairMask >>> 6) + 1];
        tripleMask = (pairMask << 1) + 1;
        triples = new long[(tripleMask >>> 6) + 1];
        values = new int[Math.max(16, expected / 2)];
    }

    /**
     * Whether any key begins with this character; a quick answer that may be wrong by saying yes.
     *
     * @param c in the alphabet of {@link Key#fold}
     */
    boolean mayBegin(char c) {
        return tree.mayBegin(c);
    }

    /** Whether any key begins with these two characters, or is the first alone; may be wrong by saying yes. */
    boolean mayBegin(char first, char second) {
        return mayBegin(first) && (hasPair(first, (char) 0) || hasPair(first, second));
    }

    private boolean hasPair(char first, char second) {
        int bit = pair(first, second);
        return (pairs[bit >>> 6] & 1L << bit) != 0;
    }

    private int pair(char first, char second) {
        return (first * 0x9E3779B1 + second * 0x85EBCA6B >>> 9) & pairMask;
    }

    /** Marks a key for {@link #mayBegin(char, char)}; {@code second} is 0 for a key of one character. */
    void allowPair(char first, char second) {
        int bit = pair(first, second);
        pairs[bit >>> 6] |= 1L << bit;
    }

    /** Whether any key begins with these three characters, or is the first or the first two alone; may be wrong by saying yes. */
    boolean mayBegin(char first, char second, char third) {
        return hasTriple(first, second, third) || hasTriple(first, second, (char) 0) || hasTriple(first, (char) 0, (char) 0);
    }

    private boolean hasTriple(char first, char second, char third) {
        int bit = triple(first, second, third);
        return (triples[bit >>> 6] & 1L << bit) != 0;
    }

    private int triple(char first, char second, char third) {
        return ((first * 0x9E3779B1 + second) * 0x85EBCA6B + third * 0xC2B2AE35 >>> 7) & tripleMask;
    }

    /** Marks a key for {@link #mayBegin(char, char, char)}; what a key has not is 0. */
    void allowTriple(char first, char second, char third) {
        int bit = triple(first, second, third);
        triples[bit >>> 6] |= 1L << bit;
    }

    /** The state behind {@code state} on the character, or {@link #NONE}. */
    int next(int state, char c) {
        return tree.next(state, c);
    }

    /** The value that was put at the state; 0 for none. */
    int value(int state) {
        return values[state] >> 1;
    }

    /** Whether the text may hold a separator behind this state. */
    boolean mayBreak(int state) {
        return (values[state] & 1) != 0;
    }

    /** The state behind {@code state}, made where it is missing. */
    int grow(int state, char c) {
        int next = tree.grow(state, c);
        if (next >= values.length) {
            values = Arrays.copyOf(values, next * 2);
        }
        return next;
    }

    void allowBreak(int state) {
        values[state] |= 1;
    }

    void setValue(int state, int value) {
        values[state] = value << 1 | values[state] & 1;
    }

    /** The value of a whole key; 0 where it is not in the trie. */
    int find(String key) {
        int state = ROOT;
        for (int i = 0; i < key.length(); i++) {
            state = next(state, key.charAt(i));
            if (state == NONE) {
                return 0;
            }
        }
        return value(state);
    }
}
