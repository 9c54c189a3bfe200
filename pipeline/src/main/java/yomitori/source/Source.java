package yomitori.source;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that can be read: a file, an address, standard input. A source that cannot or should not be read is one as well;
 * asking for its bytes says why. Immutable; safe to share between threads.
 */
public interface Source {
    /** The path or address as its user can open it: the root as given, joined with the path below it. */
    String location();

    /** The name within the given root, with {@code /} between folders; the same on every machine. The address for an address. */
    String name();

    /** In bytes; -1 where it is not known before reading. */
    long size();

    /** When the file was last changed; empty where nobody knows. */
    Optional<Instant> lastModified();

    /**
     * The bytes with what is known about them. Every call reads or fetches anew.
     *
     * @throws SourceException with the reason and a remedy, where the bytes cannot be had or are too many
     */
    Content content() throws SourceException;

    /** The bytes, unless they are what the validators know; never throws. Where nobody compares, they are read. */
    default Fetched fetch(Validators known) {
        try {
            return new Fetched.Page(content(), Validators.NONE, true, true);
        } catch (SourceException e) {
            return new Fetched.Refused(e.problem());
        }
    }

    /** The file that it is, for whoever need not hold all its bytes at once; empty for everything else. */
    default Optional<Packed> packed() {
        return Optional.empty();
    }

    /**
     * A file in the same folder; empty for everything else and where there is none.
     *
     * @param file its name, without a folder
     */
    default Optional<Source> beside(String file) {
        return Optional.empty();
    }

    /** Whether having the bytes means to wait for a server, which has limits of its own. */
    default boolean isRemote() {
        return false;
    }

    /** The bytes alone. */
    default byte[] bytes() throws SourceException {
        return content().bytes();
    }
}
