package yomitori.extract;

import java.util.Arrays;

/**
 * A tree of characters (a trie) over words. A node is a number; the root is 0, the others are numbered in the order in which they
 * grew, so that what belongs to a node lies in the caller's own array. A word grows its nodes one behind the other, so most edges lead
 * from a node to the next number: these are told in an array, where a walk down a word reads its memory in order. The edges of the
 * nodes from which several leave share one open hash table. Grown by one thread, then read by many.
 */
public final class CharTree {
    public static final int ROOT = 0;

    /** No such node; no edge leads to the root. */
    public static final int NONE = 0;

    private static final int TARGET_BITS = 24;
    private static final int MOST_NODES = 1 << TARGET_BITS;
    private static final int FIRST_BITS = 1 << 13;
    private static final int BRANCHES = 1 << Character.SIZE;

    // the edges that leave the root, by the last bits of their characters
    private final long[] firsts = new long[FIRST_BITS / Long.SIZE];

    // of each node the character of the edge that leads to the next number, and whether others leave it too; 0 is no edge
    private int[] chain;

    // the edges that are in no chain, one a cell: the node it leaves, its character, and in the lowest bits the node it leads to; 0 is no edge
    private long[] edges;
    private int mask;
    private int branches;
    private int nodes = 1;

    /** @param expected about how many characters all words have together */
    public CharTree(int expected) {
        edges = new long[Integer.highestOneBit(Math.max(16, expected / 2) * 2 - 1)];
        mask = edges.length - 1;
        chain = new int[Math.max(16, expected / 2)];
    }

    /** Whether an edge on the character leaves the root: a quick answer, which may be wrong by saying yes. */
    public boolean mayBegin(char c) {
        return (firsts[(c & FIRST_BITS - 1) >>> 6] & 1L << c) != 0;
    }

    /** The node behind another on a character, or {@link #NONE}. */
    public int next(int node, char c) {
        int told = chain[node];
        if ((char) told == c && c != 0) {
            return node + 1;
        }
        return told < BRANCHES ? NONE : branch(node, c);
    }

    private int branch(int node, char c) {
        long edge = (long) node << Character.SIZE | c;
        for (int slot = slot(edge); edges[slot] != 0; slot = slot + 1 & mask) {
            if (edges[slot] >>> TARGET_BITS == edge) {
                return (int) edges[slot] & MOST_NODES - 1;
            }
        }
        return NONE;
    }

    /** The node behind another on a character, made where it is missing. */
    public int grow(int node, char c) {
        int known = next(node, c);
        if (known != NONE) {
            return known;
        }
        if (nodes == MOST_NODES) {
            throw new IllegalStateException("more than " + MOST_NODES + " letters in the tables");
        }
        if (node == ROOT) {
            firsts[(c & FIRST_BITS - 1) >>> 6] |= 1L << c;
        }
        if (nodes == chain.length) {
            chain = Arrays.copyOf(chain, nodes * 2);
        }
        if (node == nodes - 1 && c != 0) {
            chain[node] = c;
        } else {
            chain[node] |= BRANCHES;
            put(node, c);
        }
        return nodes++;
    }

    /** How many nodes there are, the root among them. */
    public int size() {
        return nodes;
    }

    private void put(int node, char c) {
        if (++branches * 2 > edges.length) {
            long[] before = edges;
            edges = new long[before.length * 2];
            mask = edges.length - 1;
            for (long edge : before) {
                if (edge != 0) {
                    put(edge);
                }
            }
        }
        put(((long) node << Character.SIZE | c) << TARGET_BITS | nodes);
    }

    private void put(long edge) {
        int slot = slot(edge >>> TARGET_BITS);
        while (edges[slot] != 0) {
            slot = slot + 1 & mask;
        }
        edges[slot] = edge;
    }

    private int slot(long edge) {
        return (int) (edge * 0x9E3779B97F4A7C15L >>> 32) & mask;
    }
}
