package yomitori.unpack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import yomitori.source.Limits;
import yomitori.source.Problem;

/** Counts what an archive becomes when it is unpacked, and stops what becomes more than any honest one. For one thread. */
final class Meter {
    /** Text is packed to a tenth, seldom to a fiftieth; a bomb to a thousandth. */
    private static final long MOST_PER_BYTE = 200;
    /** So much costs nobody anything. */
    private static final long HARMLESS = 64L << 20;

    private final long most;
    private long seen;

    /** @param packed the size of the archive, in bytes */
    Meter(long packed, Limits limits) {
        most = Math.min(limits.unpackedBytes(), HARMLESS + MOST_PER_BYTE * packed);
    }

    /** The archive becomes too much. */
    static final class BombException extends IOException {
        private final transient Problem problem;

        BombException(long most) {
            super("unpacks to more than " + most + " bytes");
            problem = new Problem(Problem.Kind.BOMB, "It unpacks to more than " + most + " bytes; the rest was left out.",
                    "Unpack it yourself if you trust it, or raise --max-unpacked.");
        }

        Problem problem() {
            return problem;
        }
    }

    InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int read = in.read();
                count(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = in.read(bytes, from, length);
                count(Math.max(0, read));
                return read;
            }

            @Override
            public long skip(long length) throws IOException {
                long skipped = in.skip(length);
                count(skipped);
                return skipped;
            }
        };
    }

    private void count(long bytes) throws BombException {
        seen += bytes;
        if (seen > most) {
            throw new BombException(most);
        }
    }
}
