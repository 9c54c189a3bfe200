package yomitori.extract.values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words and what they mean, found by walking over the text once, forwards or backwards. A word that ends in a Latin letter is
 * only found where no further letter follows. Filled while tables load, then only read.
 */
final class Trie<T> {
    private static final int NONE = -1;

    private int[] keys = new int[1 << 10];
    private int[] targets = new int[1 << 10];
    private int edges;
    private final List<T> values = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();

    Trie() {
        node(0);
    }

    private int node(int depth) {
        values.add(null);
        depths.add(depth);
        return values.size() - 1;
    }

    /** Adds a word; a later meaning replaces an earlier one. */
    void put(String word, T value) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            int next = step(node, word.charAt(i));
            if (next == NONE) {
                next = node(i + 1);
                connect(node, word.charAt(i), next);
            }
            node = next;
        }
        values.set(node, value);
    }

    /** Adds a word that is looked for backwards, with {@link #findBefore}. */
    void putReversed(String word, T value) {
        put(new StringBuilder(word).reverse().toString(), value);
    }

    /** The longest word that begins at {@code at}: its number, or -1. */
    int find(String text, int at) {
        int node = 0;
        int found = NONE;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            node = step(node, c);
            if (node == NONE) {
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
        int node = 0;
        int found = NONE;
        for (int i = end - 1; i >= 0; i--) {
            node = step(node, text.charAt(i));
            if (node == NONE) {
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

    private int step(int node, char c) {
        int key = node << 16 | c;
        int mask = keys.length - 1;
        for (int slot = mix(key) & mask; targets[slot] != 0; slot = slot + 1 & mask) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return NONE;
    }

    private void connect(int node, char c, int target) {
        if (target > Short.MAX_VALUE) {
            throw new IllegalStateException("more than " + Short.MAX_VALUE + " letters in the tables");
        }
        if (++edges * 2 > keys.length) {
            int[] oldKeys = keys;
            int[] oldTargets = targets;
            keys = new int[oldKeys.length * 2];
            targets = new int[oldKeys.length * 2];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldTargets[i] != 0) {
                    insert(oldKeys[i], oldTargets[i]);
                }
            }
        }
        insert(node << 16 | c, target);
    }

    private void insert(int key, int target) {
        int mask = keys.length - 1;
        int slot = mix(key) & mask;
        while (targets[slot] != 0) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private static int mix(int key) {
        int hash = key * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    @Override
    public String toString() {
        return values.size() + " letters, " + Arrays.stream(targets).filter(target -> target != 0).count() + " edges";
    }
}
