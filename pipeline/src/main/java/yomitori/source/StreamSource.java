package yomitori.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/** Standard input, which can be read once. */
record StreamSource(InputStream stream, Limits limits) implements Source {
    @Override
    public String location() {
        return "-";
    }

    @Override
    public String name() {
        return "-";
    }

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
        try {
            return Content.of(Bounded.readAll(stream, limits.bytes()), location());
        } catch (SourceException e) {
            throw e;
        } catch (IOException e) {
            throw new SourceException(new Problem(Problem.Kind.UNREADABLE, "Standard input broke off: " + e.getMessage() + ".",
                    "Run the command before the pipe alone and see whether it ends well."));
        }
    }
}
