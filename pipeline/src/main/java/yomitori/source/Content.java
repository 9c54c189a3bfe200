package yomitori.source;

/**
 * The bytes of a source and what their carrier says about them.
 *
 * @param bytes the bytes, uncompressed; not to be changed
 * @param mediaType the type as a server declares it, such as {@code text/html}; empty where nobody says
 * @param charset the charset as a server declares it; empty where nobody says
 * @param location where the bytes were found in the end, after redirects
 */
public record Content(byte[] bytes, String mediaType, String charset, String location) {
    /** Bytes of which only the place is known. */
    public static Content of(byte[] bytes, String location) {
        return new Content(bytes, "", "", location);
    }
}
