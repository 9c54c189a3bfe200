package yomitori.source;

import java.util.Objects;

/**
 * By what a server knows whether a page has changed since it was fetched.
 *
 * @param etag the mark of this version of the page; empty where the server gives none
 * @param lastModified when the page was last changed, in the server's own words; empty where it does not say
 */
public record Validators(String etag, String lastModified) {
    /** Nothing to compare with. */
    public static final Validators NONE = new Validators("", "");

    public Validators {
        Objects.requireNonNull(etag);
        Objects.requireNonNull(lastModified);
    }
}
