package yomitori.source;

import java.time.Instant;
import java.util.Optional;

/** A source that is known by name only: reading it says why. */
public record RefusedSource(String location, String name, Problem problem) implements Source {
    @Override
    public long size() {
        return -1;
    }

    @Override
    public Optional<Instant> lastModified() {
        return Optional.empty();
    }

    @Override
    public Content content() throws SourceException {
        throw new SourceException(problem);
    }
}
