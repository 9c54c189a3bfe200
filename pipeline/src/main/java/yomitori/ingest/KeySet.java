package yomitori.ingest;

import java.util.Arrays;

/**
 * Remembers which keys were seen, in sixteen bytes each: by a hash of 64 bits, which no two of a thousand million keys
 * are likely to share.
 */
final class KeySet {
    private long[] slots = new long[1 << 10];
    private int size;

    /** Whether the key is new. */
    boolean add(String key) {
        if (2 * ++size > slots.length) {
            grow();
        }
        boolean added = insert(hash(key));
        size -= added ? 0 : 1;
        return added;
    }

    boolean contains(String key) {
        long hash = hash(key);
        for (int at = slot(hash); slots[at] != 0; at = (at + 1) & (slots.length - 1)) {
            if (slots[at] == hash) {
                return true;
            }
        }
        return false;
    }

    private boolean insert(long hash) {
        int at = slot(hash);
        while (slots[at] != 0) {
            if (slots[at] == hash) {
                return false;
            }
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = hash;
        return true;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        Arrays.stream(old).filter(hash -> hash != 0).forEach(this::insert);
    }

    private int slot(long hash) {
        return (int) (hash >>> 32) & (slots.length - 1);
    }

    /** Never 0, which marks a free slot. */
    private static long hash(String key) {
        long hash = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0xD6E8FEB86659FD93L;
            hash ^= hash >>> 32;
        }
        return hash == 0 ? 1 : hash;
    }
}
