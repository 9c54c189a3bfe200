package yomitori.text;

import java.util.Arrays;

/**
 * A text as a few numbers, by which two texts can be compared without either: the smallest hashes of all its pieces of a few
 * letters, each piece hashed in many ways. Spaces, signs and the case of letters do not count. A text of a few letters is one piece,
 * as it stands: it is like nothing but itself. Immutable.
 */
public final class Sketch {
    /** So many letters make a piece: enough that two texts share few by chance. */
    private static final int PIECE = 6;
    /** A shorter text has too few pieces to compare. */
    private static final int SHORTEST = 100;

    private final int[] smallest;

    private Sketch(int[] smallest) {
        this.smallest = smallest;
    }

    /** @param size how many numbers; those of a smaller sketch are the first of a larger one */
    public static Sketch of(String text, int size) {
        int[] letters = new int[text.length()];
        int count = 0;
        for (int i = 0, letter; i < text.length(); i += Character.charCount(letter)) {
            letter = text.codePointAt(i);
            if (Character.isLetterOrDigit(letter)) {
                letters[count++] = Character.toLowerCase(letter);
            }
        }
        boolean isShort = count < SHORTEST;
        return isShort ? of(text.chars().toArray(), text.length(), text.length(), size) : of(letters, count, PIECE, size);
    }

    private static Sketch of(int[] letters, int count, int piece, int size) {
        int[] smallest = new int[size];
        Arrays.fill(smallest, Integer.MAX_VALUE);
        for (int at = 0; at + piece <= count; at++) {
            long hash = 0;
            for (int i = at; i < at + piece; i++) {
                hash = (hash ^ letters[i]) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
            for (int i = 0; i < size; i++) {
                hash = hash * 0xD1342543DE82EF95L + 0x2545F4914F6CDD1DL; // the next of many hashes of the piece
                smallest[i] = Math.min(smallest[i], (int) (hash >>> 33));
            }
        }
        return new Sketch(smallest);
    }

    /** Which share of the pieces of both texts together stands in both, about: 0 to 1. Both are of one size. */
    public double likeness(Sketch other) {
        int same = 0;
        for (int i = 0; i < smallest.length; i++) {
            same += smallest[i] == other.smallest[i] ? 1 : 0;
        }
        return same / (double) smallest.length;
    }

    /** A hash of some of the numbers: texts that are alike share that of at least one band. */
    public long band(int band, int rows) {
        long hash = band;
        for (int i = band * rows; i < (band + 1) * rows; i++) {
            hash = (hash ^ smallest[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    /** The last byte of the number at a place: in a byte, two texts that differ agree by chance once in 256. */
    public byte low(int place) {
        return (byte) smallest[place];
    }
}
