package yomitori.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bytes of a source and what their carrier says about them.
 *
 * @param bytes the bytes, uncompressed; not to be changed
 * @param mediaType the type as a server declares it, such as {@code text/html}; empty where nobody says
 * @param charset the charset as a server declares it; empty where nobody says
 * @param location where the bytes were found in the end, after redirects
 * @param further the later pages of an article that stands on several, in their order; they have none themselves
 * @param missing why the last of its pages are not there; empty where all are
 */
public record Content(
        byte[] bytes, String mediaType, String charset, String location, List<Content> further, Optional<Problem> missing) {
    public Content {
        further = List.copyOf(further);
    }

    /** Bytes that are all there is. */
    public Content(byte[] bytes, String mediaType, String charset, String location) {
        this(bytes, mediaType, charset, location, List.of(), Optional.empty());
    }

    /** Bytes of which only the place is known. */
    public static Content of(byte[] bytes, String location) {
        return new Content(bytes, "", "", location);
    }

    /** The same as the first page of an article that goes on. */
    public Content followedBy(List<Content> pages, Optional<Problem> why) {
        return new Content(bytes, mediaType, charset, location, pages, why);
    }

    /** This page without the later ones, and the later ones. */
    public List<Content> pages() {
        List<Content> pages = new ArrayList<>();
        pages.add(new Content(bytes, mediaType, charset, location));
        pages.addAll(further);
        return pages;
    }
}
