package yomitori.source;

import java.io.IOException;
import java.io.InputStream;

/** Reads streams that may be longer than anybody wants. */
final class Bounded {
    private Bounded() {}

    /** All bytes, at most {@code limit}. */
    static byte[] readAll(InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit);
        if (bytes.length == limit && in.read() >= 0) {
            throw new SourceException(tooLarge(limit));
        }
        return bytes;
    }

    static Problem tooLarge(int limit) {
        return new Problem(Problem.Kind.TOO_LARGE, "It is larger than " + limit + " bytes.",
                "Split it, or raise --max-bytes if it really is one article.");
    }
}
