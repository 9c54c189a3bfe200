package yomitori.source;

/**
 * A source together with what came of asking for its bytes.
 *
 * @param source where they come from
 * @param fetched what came of it
 */
public record FetchedSource(Source source, Fetched fetched) implements SourceAround {
    /** Asks for the bytes now, unless they are what the validators know. */
    public static FetchedSource of(Source source, Validators known) {
        return new FetchedSource(source, source.fetch(known));
    }

    /** It is here already. */
    @Override
    public boolean isRemote() {
        return false;
    }

    @Override
    public Fetched fetch(Validators known) {
        return fetched;
    }
}
