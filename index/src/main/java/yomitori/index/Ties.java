package yomitori.index;

/**
 * Numbers that put equal hits in the same order on every machine: articles by a hash of their id, the facts of one in their
 * order.
 */
final class Ties {
    private static final int FACTS = 0xFFFF;

    private Ties() {}

    static long of(String id, int number) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return hash >>> 16 & ~(long) FACTS | Math.min(number, FACTS); // two bytes less to store
    }
}
