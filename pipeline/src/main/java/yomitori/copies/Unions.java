package yomitori.copies;

/** Numbers that are joined to sets. For one thread. */
final class Unions {
    private final int[] parents;

    /** Every number from 0 to {@code size - 1} alone. */
    Unions(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    void join(int one, int other) {
        parents[Math.max(root(one), root(other))] = Math.min(root(one), root(other));
    }

    /** The least number of the set. */
    int root(int one) {
        int root = one;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
