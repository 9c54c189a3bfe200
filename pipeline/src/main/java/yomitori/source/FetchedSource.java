package yomitori.source;

import java.time.Instant;
import java.util.Optional;

/**
 * A source together with what came of asking for its bytes.
 *
 * @param source where they come from
 * @param fetched what came of it
 */
public record FetchedSource(Source source, Fetched fetched) implements Source {
    /** Asks for the bytes now, unless they are what the validators know. */
    public static FetchedSource of(Source source, Validators known) {
        return new FetchedSource(source, source.fetch(known));
    }

    @Override
    public String location() {
        return source.location();
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public long size() {
        return source.size();
    }

    @Override
    public Optional<Instant> lastModified() {
        return source.lastModified();
    }

    @Override
    public Content content() throws SourceException {
        return switch (fetched) {
            case Fetched.Page page -> page.content();
            case Fetched.Refused refused -> throw new SourceException(refused.problem());
            case Fetched.Unchanged unchanged ->
                throw new IllegalStateException("only who knows the bytes may ask whether they changed");
        };
    }

    @Override
    public Fetched fetch(Validators known) {
        return fetched;
    }
}
