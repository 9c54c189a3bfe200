package yomitori.index;

import java.io.Closeable;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;

/**
 * Compresses bytes with the help of others that are alike and known to whoever expands them. Each article by itself, so
 * that one is read without its neighbours. Reused; one a thread.
 */
final class Squeezer implements Closeable {
    /** Four bytes of length stand in front. */
    private static final int HEAD = Integer.BYTES;
    /** How far back a deflater looks. */
    private static final int WINDOW = 1 << 15;

    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private byte[] buffer = new byte[1 << 14];

    /** The compressed bytes, a copy. */
    BytesRef squeeze(byte[] bytes, byte[] known) {
        deflater.reset();
        deflater.setDictionary(known, from(known), known.length - from(known));
        deflater.setInput(bytes);
        deflater.finish();
        int size = HEAD;
        while (!deflater.finished()) {
            if (size == buffer.length) {
                buffer = Arrays.copyOf(buffer, buffer.length * 2);
            }
            size += deflater.deflate(buffer, size, buffer.length - size);
        }
        for (int i = 0; i < HEAD; i++) {
            buffer[i] = (byte) (bytes.length >>> 8 * (HEAD - 1 - i));
        }
        return new BytesRef(Arrays.copyOf(buffer, size));
    }

    /** What {@link #squeeze} was given. */
    static byte[] expand(BytesRef squeezed, byte[] known) throws CorruptIndexException {
        int length = 0;
        for (int i = 0; i < HEAD; i++) {
            length = length << 8 | squeezed.bytes[squeezed.offset + i] & 0xFF;
        }
        Inflater inflater = new Inflater(true);
        try {
            byte[] bytes = new byte[length];
            inflater.setDictionary(known, from(known), known.length - from(known));
            inflater.setInput(squeezed.bytes, squeezed.offset + HEAD, squeezed.length - HEAD);
            int size = 0;
            while (size < length) {
                int more = inflater.inflate(bytes, size, length - size);
                if (more == 0) {
                    throw new CorruptIndexException("an article ends too early", "doc values");
                }
                size += more;
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new CorruptIndexException("an article cannot be expanded", "doc values", e);
        } finally {
            inflater.end();
        }
    }

    private static int from(byte[] known) {
        return Math.max(0, known.length - WINDOW);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
