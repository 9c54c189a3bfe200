package yomitori.views;

import java.util.List;

/**
 * Figures that cannot all be true: of one thing, in one measure, at one time.
 *
 * @param measure what is measured
 * @param time when, as the texts say; otherwise the days of publication, from the first to the last
 * @param isDated whether the texts themselves say when
 * @param values at least two, each once with all that state it, the most often stated first
 */
public record Conflict(Measure measure, String time, boolean isDated, List<Timeline.Entry> values) {
    /** Copies the values. */
    public Conflict {
        values = List.copyOf(values);
    }
}
