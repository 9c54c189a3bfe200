package yomitori.index;

import java.util.Objects;

/**
 * By what a source is known to be unchanged.
 *
 * @param size in bytes
 * @param modifiedMillis when it was last changed, in milliseconds since 1970, 0 where that is not known
 * @param sha256 the hash of its bytes in hexadecimal digits, empty where it was never read
 * @param etag the mark that its server gave this version; empty where there is none
 * @param lastModified when it was last changed, in its server's words; empty where there is none
 */
public record Fingerprint(long size, long modifiedMillis, String sha256, String etag, String lastModified) {
    /** The texts may be empty, not null. */
    public Fingerprint {
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(etag);
        Objects.requireNonNull(lastModified);
    }

    /** Of a source that no server has given. */
    public Fingerprint(long size, long modifiedMillis, String sha256) {
        this(size, modifiedMillis, sha256, "", "");
    }
}
