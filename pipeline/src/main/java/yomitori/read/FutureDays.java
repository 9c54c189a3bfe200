package yomitori.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import yomitori.source.Problem;

/**
 * Tells of articles that were published behind the day on which their document was saved. That day is no part of the content,
 * so that the warning stands in the report and not on the article.
 */
final class FutureDays {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    /** Clocks and zones differ. */
    private static final int TOLERANCE = 2;
    /** Archives give their members days of long ago where they know none. */
    private static final int FIRST_BELIEVABLE_YEAR = 2000;

    private FutureDays() {}

    static List<Reading> tell(List<Reading> readings, Instant saved) {
        LocalDate day = LocalDate.ofInstant(saved, JAPAN);
        boolean told = day.getYear() >= FIRST_BELIEVABLE_YEAR && readings.stream().anyMatch(reading -> isBehind(reading, day));
        return !told ? readings : readings.stream().map(reading -> tell(reading, day)).toList();
    }

    private static Reading tell(Reading reading, LocalDate saved) {
        if (!isBehind(reading, saved)) {
            return reading;
        }
        Reading.Read read = (Reading.Read) reading;
        List<Problem> warnings = new ArrayList<>(read.warnings());
        warnings.add(new Problem(Problem.Kind.FUTURE_DATE, "It was published on " + read.article().metadata().published().get()
                + ", but saved on " + saved + ".", "See which day its page means; an event's day may have been taken for it."));
        return new Reading.Read(read.article(), read.member(), warnings);
    }

    private static boolean isBehind(Reading reading, LocalDate saved) {
        return reading instanceof Reading.Read read
                && read.article().metadata().published().filter(saved.plusDays(TOLERANCE)::isBefore).isPresent();
    }
}
