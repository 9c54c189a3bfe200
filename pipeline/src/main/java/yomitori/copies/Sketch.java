package yomitori.copies;

import java.util.Arrays;

/**
 * A text as a few numbers, by which two texts can be compared without either: the smallest hashes of all its pieces of a few
 * letters, each piece hashed in many ways. Spaces, signs and the case of letters do not count. Immutable.
 */
final class Sketch {
    /** So many letters make a piece: enough that two texts share few by chance. */
    private static final int PIECE = 6;
    static final int SIZE = 128;
    /** A shorter text has too few pieces to compare. */
    private static final int SHORTEST = 100;

    private final int[] smallest;

    private Sketch(int[] smallest) {
        this.smallest = smallest;
    }

    /** The sketch of a text; null where the text is too short to be like any other. */
    static Sketch of(String text) {
        int[] letters = text.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).toArray();
        if (letters.length < SHORTEST) {
            return null;
        }
        int[] smallest = new int[SIZE];
        Arrays.fill(smallest, Integer.MAX_VALUE);
        for (int at = 0; at + PIECE <= letters.length; at++) {
            long hash = 0;
            for (int i = at; i < at + PIECE; i++) {
                hash = (hash ^ letters[i]) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
            for (int i = 0; i < SIZE; i++) {
                hash = hash * 0xD1342543DE82EF95L + 0x2545F4914F6CDD1DL; // the next of many hashes of the piece
                smallest[i] = Math.min(smallest[i], (int) (hash >>> 33));
            }
        }
        return new Sketch(smallest);
    }

    /** Which share of the pieces of both texts together stands in both, about: 0 to 1. */
    double likeness(Sketch other) {
        int same = 0;
        for (int i = 0; i < SIZE; i++) {
            same += smallest[i] == other.smallest[i] ? 1 : 0;
        }
        return same / (double) SIZE;
    }

    /** A hash of some of the numbers: texts that are alike share that of at least one band. */
    long band(int band, int rows) {
        long hash = band;
        for (int i = band * rows; i < (band + 1) * rows; i++) {
            hash = (hash ^ smallest[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return hash;
    }
}
