package yomitori.source;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;

/** Finds what there is to read. Listing never throws: what cannot be read is a {@link Source} that says so. */
public final class Sources {
    private Sources() {}

    /** {@link #list(SourceOptions, Collection)} with the usual options. */
    public static Stream<Source> list(String... given) {
        return list(SourceOptions.defaults(), Arrays.asList(given));
    }

    /**
     * The sources behind what a user named: files, folders with everything below them, http and https addresses, and {@code -}
     * for standard input. They come in the order given, those of a folder sorted by name, and are listed while the stream is
     * read.
     */
    public static Stream<Source> list(SourceOptions options, Collection<String> given) {
        return list(options, new Web(options.web(), options.limits()), given);
    }

    /** {@link #list(SourceOptions, Collection)} with pages fetched by {@code web}, who remembers the manners of each site. */
    public static Stream<Source> list(SourceOptions options, Web web, Collection<String> given) {
        Listing listing = new Listing(options, web);
        return given.stream().flatMap(listing::of);
    }
}
