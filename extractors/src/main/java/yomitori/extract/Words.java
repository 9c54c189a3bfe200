package yomitori.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Words that are looked for where they begin or end in a text, without making strings. A word is a number from 1 on, in the order in which
 * they were added; 0 is no word. Filled while tables load by one thread, then read by many.
 */
public final class Words {
    private final List<String> words = new ArrayList<>();
    private final Tree forwards = new Tree();
    private final Tree backwards = new Tree();

    /** The words in the order of the collection. */
    public static Words of(Collection<String> words) {
        Words all = new Words();
        words.forEach(all::add);
        return all;
    }

    /** Adds a word, which must not be empty; its number. */
    public int add(String word) {
        words.add(word);
        int ahead = 0;
        int back = 0;
        for (int i = 0; i < word.length(); i++) {
            ahead = forwards.grow(ahead, word.charAt(i));
            back = backwards.grow(back, word.charAt(word.length() - 1 - i));
        }
        forwards.values[ahead] = words.size();
        backwards.values[back] = words.size();
        return words.size();
    }

    /** The longest word that begins at {@code at}. */
    public int startingAt(String text, int at) {
        return startingAt(text, at, text.length());
    }

    /** The longest word that begins at {@code at} and ends at {@code end} or before. */
    public int startingAt(String text, int at, int end) {
        if (at < 0 || at >= end || !forwards.mayBegin(text.charAt(at))) {
            return 0;
        }
        int best = 0;
        for (int i = at, node = 0; i < end; i++) {
            node = forwards.next(node, text.charAt(i));
            if (node == 0) {
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
        if (end <= from || !backwards.mayBegin(text.charAt(end - 1))) {
            return 0;
        }
        int best = 0;
        for (int i = end - 1, node = 0; i >= from; i--) {
            node = backwards.next(node, text.charAt(i));
            if (node == 0) {
                break;
            }
            best = backwards.values[node] != 0 ? backwards.values[node] : best;
        }
        return best;
    }

    /** The word that {@code [start, end)} is, from its first to its last character. */
    public int is(String text, int start, int end) {
        if (start >= end || !forwards.mayBegin(text.charAt(start))) {
            return 0;
        }
        int node = forwards.next(0, text.charAt(start));
        for (int i = start + 1; i < end && node != 0; i++) {
            node = forwards.next(node, text.charAt(i));
        }
        return forwards.values[node];
    }

    /** Whether {@code [start, end)} holds any of the words. */
    public boolean standIn(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (startingAt(text, i, end) != 0) {
                return true;
            }
        }
        return false;
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

    /** A tree of characters; its nodes are numbers, the root is 0, and the edges of all nodes share one open hash table. */
    private static final class Tree {
        private final BitSet firsts = new BitSet();
        private long[] edges = new long[64];
        private int[] targets = new int[64];
        private int[] values = new int[32];
        private int nodes = 1;

        boolean mayBegin(char c) {
            return firsts.get(c);
        }

        /** The node behind another on a character; 0 where there is none, for no edge leads to the root. */
        int next(int node, char c) {
            long edge = (long) node << 16 | c;
            int mask = edges.length - 1;
            for (int slot = slot(edge, mask); targets[slot] != 0; slot = slot + 1 & mask) {
                if (edges[slot] == edge) {
                    return targets[slot];
                }
            }
            return 0;
        }

        int grow(int node, char c) {
            int known = next(node, c);
            if (known != 0) {
                return known;
            }
            if (node == 0) {
                firsts.set(c);
            }
            if (nodes * 2 > edges.length) {
                rehash();
            }
            if (nodes == values.length) {
                values = Arrays.copyOf(values, nodes * 2);
            }
            put((long) node << 16 | c, nodes);
            return nodes++;
        }

        private void rehash() {
            long[] oldEdges = edges;
            int[] oldTargets = targets;
            edges = new long[oldEdges.length * 2];
            targets = new int[edges.length];
            for (int i = 0; i < oldEdges.length; i++) {
                if (oldTargets[i] != 0) {
                    put(oldEdges[i], oldTargets[i]);
                }
            }
        }

        private void put(long edge, int target) {
            int mask = edges.length - 1;
            int slot = slot(edge, mask);
            while (targets[slot] != 0) {
                slot = slot + 1 & mask;
            }
            edges[slot] = edge;
            targets[slot] = target;
        }

        private static int slot(long edge, int mask) {
            return (int) (edge * 0x9E3779B97F4A7C15L >>> 40) & mask;
        }
    }
}
