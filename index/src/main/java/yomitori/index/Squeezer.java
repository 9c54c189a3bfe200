package yomitori.index;

import java.io.Closeable;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;

/** Compresses the JSON of articles, each by itself: half the size of what the stored fields make of it. Reused; one a thread. */
final class Squeezer implements Closeable {
    /** Four bytes of length stand in front. */
    private static final int HEAD = Integer.BYTES;

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private byte[] buffer = new byte[1 << 14];

    /** The compressed bytes, a copy. */
    BytesRef squeeze(byte[] json) {
        deflater.reset();
        deflater.setInput(json);
        deflater.finish();
        int size = HEAD;
        while (!deflater.finished()) {
            if (size == buffer.length) {
                buffer = Arrays.copyOf(buffer, buffer.length * 2);
            }
            size += deflater.deflate(buffer, size, buffer.length - size);
        }
        for (int i = 0; i < HEAD; i++) {
            buffer[i] = (byte) (json.length >>> 8 * (HEAD - 1 - i));
        }
        return new BytesRef(Arrays.copyOf(buffer, size));
    }

    /** What {@link #squeeze} was given. */
    static byte[] expand(BytesRef squeezed) throws CorruptIndexException {
        int length = 0;
        for (int i = 0; i < HEAD; i++) {
            length = length << 8 | squeezed.bytes[squeezed.offset + i] & 0xFF;
        }
        Inflater inflater = new Inflater(true);
        try {
            byte[] json = new byte[length];
            inflater.setInput(squeezed.bytes, squeezed.offset + HEAD, squeezed.length - HEAD);
            int size = 0;
            while (size < length) {
                int more = inflater.inflate(json, size, length - size);
                if (more == 0) {
                    throw new CorruptIndexException("the JSON of an article ends too early", "stored fields");
                }
                size += more;
            }
            return json;
        } catch (DataFormatException e) {
            throw new CorruptIndexException("the JSON of an article cannot be expanded", "stored fields", e);
        } finally {
            inflater.end();
        }
    }

    @Override
    public void close() {
        deflater.end();
    }
}
