package yomitori.index;

import java.util.Objects;

/**
 * By what a source is known to be unchanged.
 *
 * @param size in bytes
 * @param modifiedMillis when it was last changed, in milliseconds since 1970, 0 where that is not known
 * @param sha256 the hash of its bytes in hexadecimal digits, empty where it was never read
 */
public record Fingerprint(long size, long modifiedMillis, String sha256) {
    /** The hash may be empty, not null. */
    public Fingerprint {
        Objects.requireNonNull(sha256);
    }
}
