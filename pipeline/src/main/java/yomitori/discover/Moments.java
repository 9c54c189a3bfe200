package yomitori.discover;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The moments of feeds, as far as they are exact enough to tell one version of an article from another. */
final class Moments {
    private static final List<Function<String, Instant>> FORMS = List.of(
            written -> OffsetDateTime.parse(written).toInstant(),
            written -> OffsetDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());

    private Moments() {}

    static Optional<Instant> of(String written) {
        for (Function<String, Instant> form : FORMS) {
            try {
                return Optional.of(form.apply(written.strip()));
            } catch (DateTimeException e) {
                // the next form may fit
            }
        }
        return Optional.empty();
    }
}
