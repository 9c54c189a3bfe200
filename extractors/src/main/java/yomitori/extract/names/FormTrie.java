package yomitori.extract.names;

import java.util.Arrays;

/**
 * A trie over keys in flat arrays: a state is a number, and the edges of all states share one open hash table. Each state may carry a
 * value. Filled by one thread, then read by many.
 */
final class FormTrie {
    /** No such state. */
    static final int NONE = -1;

    static final int ROOT = 0;

    private static final int FIRST_BITS = 1 << 13;

    private final long[] firsts = new long[FIRST_BITS / 64];
    private final long[] pairs;
    private final int pairMask;
    private long[] edges;
    private int[] targets;
    private int mask;
    private int[] values;
    private boolean[] breaks;
    private int states = 1;

    /** @param expected about how many characters all keys have together */
    FormTrie(int expected) {
        int size = Integer.highestOneBit(Math.max(32, expected) * 2 - 1);
        pairMask = Math.min(1 << 19, size) - 1;
        pairs = new long[(pairMask >>> 6) + 1];
        edges = new long[size];
        targets = new int[size];
        mask = size - 1;
        values = new int[Math.max(16, expected / 2)];
        breaks = new boolean[values.length];
    }

    /**
     * Whether any key begins with this character; a quick answer that may be wrong by saying yes.
     *
     * @param c in the alphabet of {@link Key#fold}
     */
    boolean mayBegin(char c) {
        int bit = c & FIRST_BITS - 1;
        return (firsts[bit >>> 6] & 1L << bit) != 0;
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

    /** The state behind {@code state} on the character, or {@link #NONE}. */
    int next(int state, char c) {
        long edge = (long) state << 16 | c;
        for (int slot = slot(edge); targets[slot] != 0; slot = slot + 1 & mask) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
        }
        return NONE;
    }

    /** The value that was put at the state; 0 for none. */
    int value(int state) {
        return values[state];
    }

    /** Whether the text may hold a separator behind this state. */
    boolean mayBreak(int state) {
        return breaks[state];
    }

    /** The state behind {@code state}, made where it is missing. */
    int grow(int state, char c) {
        if (state == ROOT) {
            int bit = c & FIRST_BITS - 1;
            firsts[bit >>> 6] |= 1L << bit;
        }
        int known = next(state, c);
        if (known != NONE) {
            return known;
        }
        if (states * 2 > edges.length) {
            rehash();
        }
        if (states == values.length) {
            values = Arrays.copyOf(values, states * 2);
            breaks = Arrays.copyOf(breaks, states * 2);
        }
        long edge = (long) state << 16 | c;
        put(edge, states);
        return states++;
    }

    void allowBreak(int state) {
        breaks[state] = true;
    }

    void setValue(int state, int value) {
        values[state] = value;
    }

    /** The value of a whole key; 0 where it is not in the trie. */
    int find(String key) {
        int state = ROOT;
        for (int i = 0; i < key.length() && state != NONE; i++) {
            state = next(state, key.charAt(i));
        }
        return state == NONE ? 0 : values[state];
    }

    private void rehash() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[edges.length];
        mask = edges.length - 1;
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldTargets[i] != 0) {
                put(oldEdges[i], oldTargets[i]);
            }
        }
    }

    private void put(long edge, int target) {
        int slot = slot(edge);
        while (targets[slot] != 0) {
            slot = slot + 1 & mask;
        }
        edges[slot] = edge;
        targets[slot] = target;
    }

    private int slot(long edge) {
        long hash = edge * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 32) & mask;
    }
}
