package yomitori.source;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** A page on the web, fetched each time when its content is asked for. */
record UrlSource(String location, Optional<Instant> lastModified, Web web) implements Source {
    /** Whether a user means an address and not a path: it begins with a scheme and {@code ://}. */
    static boolean isAddress(String given) {
        int colon = given.indexOf("://");
        return colon > 1 && given.substring(0, colon).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '+' || c == '-');
    }

    static Source of(String given, Web web) {
        String scheme = given.substring(0, given.indexOf(':')).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return new RefusedSource(given, given, new Problem(Problem.Kind.UNSUPPORTED_SCHEME,
                    "Addresses with " + scheme + ": are not fetched.", "Use http or https, or save the page as a file."));
        }
        return new UrlSource(given, Optional.empty(), web);
    }

    @Override
    public String name() {
        return location;
    }

    @Override
    public long size() {
        return -1;
    }

    @Override
    public Content content() throws SourceException {
        return FetchedSource.of(this, Validators.NONE).content();
    }

    @Override
    public Fetched fetch(Validators known) {
        Fetched fetched = web.get(location, known);
        return fetched instanceof Fetched.Page page ? page.ifIndexable() : fetched;
    }

    @Override
    public boolean isRemote() {
        return true;
    }
}
