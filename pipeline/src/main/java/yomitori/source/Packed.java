package yomitori.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/** The bytes of a file that may be too many to hold in memory. */
public interface Packed {
    /** In bytes. */
    long size();

    /** All bytes from the beginning; close it. */
    InputStream stream() throws IOException;

    /** The first bytes, so many at most. */
    default byte[] head(int most) throws IOException {
        try (InputStream in = stream()) {
            return in.readNBytes(most);
        }
    }

    /** The bytes in any order; close it. */
    SeekableByteChannel channel() throws IOException;

    /** Bytes in memory, not to be changed. */
    static Packed of(byte[] bytes) {
        return new Packed() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream stream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public byte[] head(int most) {
                return Arrays.copyOf(bytes, Math.min(bytes.length, most));
            }

            @Override
            public SeekableByteChannel channel() {
                return new BytesChannel(bytes);
            }
        };
    }
}
