package yomitori.unpack;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import yomitori.source.Problem;

/** Something that holds files and hands them out one after the other. For one thread. */
interface Container extends Closeable {
    /** The next file; empty behind the last one. What was handed out before is no longer to be opened. */
    Optional<Entry> next() throws IOException;

    /** Unpacks a file. */
    interface Opening {
        InputStream open() throws IOException;
    }

    /**
     * A file that is not unpacked yet.
     *
     * @param name as the container has it
     * @param mediaType the type that the container declares; empty where only the name tells
     * @param charset the charset that the container declares; empty where it does not
     * @param refusal why it is not to be unpacked
     * @param opening how to unpack it
     */
    record Entry(String name, String mediaType, String charset, Optional<Problem> refusal, Opening opening) {
        static Entry file(String name, Opening opening) {
            return new Entry(name, "", "", Optional.empty(), opening);
        }

        static Entry refused(String name, Problem.Kind kind, String reason, String remedy) {
            return new Entry(name, "", "", Optional.of(new Problem(kind, reason, remedy)), InputStream::nullInputStream);
        }
    }
}
