package yomitori.index;

import org.apache.lucene.util.BytesRef;
import yomitori.text.Article;
import yomitori.text.Sketch;

/** What an article is compared by with other prints of it: a small sketch of its text and a hash of its address. Immutable. */
final class PrintKey {
    private static final int NUMBERS = 36;
    private static final int ROWS = 3;
    private static final int SKETCH_BANDS = NUMBERS / ROWS;
    private static final int ADDRESS = 4;
    /** Prints of one article share one of so many things nearly always: three numbers of the sketch, or the address. */
    static final int BANDS = SKETCH_BANDS + 1;

    private final byte[] bytes;
    private final int from;

    /** @param stored not to be changed */
    PrintKey(BytesRef stored) {
        bytes = stored.bytes;
        from = stored.offset;
    }

    /** The key of an article. */
    static BytesRef of(Article article) {
        Sketch sketch = Sketch.of(article.text(), NUMBERS);
        byte[] key = new byte[NUMBERS + ADDRESS];
        for (int i = 0; i < NUMBERS; i++) {
            key[i] = sketch.low(i);
        }
        int address = article.metadata().url().hashCode();
        for (int i = 0; i < ADDRESS; i++) {
            key[NUMBERS + i] = (byte) (address >>> 8 * i);
        }
        return new BytesRef(key);
    }

    /** Which share of the pieces of both texts together stands in both, about. */
    double likeness(PrintKey other) {
        int same = 0;
        for (int i = 0; i < NUMBERS; i++) {
            same += bytes[from + i] == other.bytes[other.from + i] ? 1 : 0;
        }
        return same / (double) NUMBERS;
    }

    /** Whether there is something to share: an article may have no address. */
    boolean has(int band) {
        boolean address = false;
        for (int i = NUMBERS; i < NUMBERS + ADDRESS; i++) {
            address |= bytes[from + i] != 0;
        }
        return band < SKETCH_BANDS || address;
    }

    boolean shares(PrintKey other, int band) {
        int start = band * ROWS;
        int length = band < SKETCH_BANDS ? ROWS : ADDRESS;
        for (int i = start; i < start + length; i++) {
            if (bytes[from + i] != other.bytes[other.from + i]) {
                return false;
            }
        }
        return true;
    }

    int hash(int band) {
        int hash = band;
        for (int i = from + band * ROWS; i < from + (band + 1) * ROWS; i++) {
            hash = (hash << 8 | bytes[i] & 0xFF) * 0x85EBCA6B;
        }
        return hash;
    }
}
