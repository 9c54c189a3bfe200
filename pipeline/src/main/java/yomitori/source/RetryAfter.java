package yomitori.source;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a server asks to wait: a number of seconds, or a moment, which is read against the server's own clock. */
final class RetryAfter {
    private RetryAfter() {}

    static Optional<Duration> of(Answer.Response response) {
        String value = response.header("Retry-After");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(Duration.ofSeconds(value.length() > 9 ? Integer.MAX_VALUE : Long.parseLong(value)));
        }
        Optional<Instant> until = moment(value);
        Instant now = moment(response.header("Date")).orElseGet(Instant::now);
        return until.map(end -> Duration.between(now, end)).map(wait -> wait.isNegative() ? Duration.ZERO : wait);
    }

    private static Optional<Instant> moment(String written) {
        try {
            return Optional.of(ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
