package yomitori.views;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import yomitori.facts.CalendarDate;
import yomitori.facts.Modality;
import yomitori.facts.Phrase;
import yomitori.facts.Predicate;
import yomitori.facts.Value;
import yomitori.index.ArticleHead;
import yomitori.index.DayInterval;
import yomitori.index.Statement;

/**
 * A figure in its time, as one article states it.
 *
 * @param measure what is measured
 * @param value the figure
 * @param date when it was so, as far as the text says
 * @param statement the fact and its article
 */
public record Point(Measure measure, Value value, Optional<CalendarDate> date, Statement statement) {
    /** The earliest first, then by measure, value and article. What has no time at all comes last. */
    public static final Comparator<Point> BY_TIME = Comparator.comparingLong(Point::day)
            .thenComparing(point -> point.measure().name())
            .thenComparing(point -> point.value().toString())
            .thenComparing(point -> point.article().source())
            .thenComparing(point -> point.statement().fact().evidence().getFirst().span());

    static Point of(Statement statement) {
        return new Point(Measure.of(statement), statement.value().orElseThrow(), statement.date(), statement);
    }

    public ArticleHead article() {
        return statement.article();
    }

    public Modality modality() {
        return statement.fact().modality();
    }

    /** Whether the text says what is measured, or only of whom: OpenAIは8,000人だ. */
    boolean isNamed() {
        return statement.fact().predicate() != Predicate.MEASURE || statement.fact().subject() instanceof Phrase;
    }

    /**
     * The first day of its time: as the text says, otherwise the day of publication; the last of all days where neither is known.
     */
    long day() {
        DayInterval said = date.map(known -> DayInterval.said(known.iso8601())).orElse(null);
        return said != null ? said.first() : article().published().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }
}
