package yomitori.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yomitori.facts.CalendarDate;
import yomitori.facts.Modality;
import yomitori.facts.Value;
import yomitori.index.ArticleHead;
import yomitori.index.ArticleIndex;
import yomitori.index.KnownEntity;

/**
 * The figures, ranks, prices and sums of an entity in the order of time.
 *
 * @param entity whose they are
 * @param entries the earliest first; what has no time at all comes last
 */
public record Timeline(KnownEntity entity, List<Entry> entries) {
    /**
     * A figure, once for all articles that state it of the same time; without a time, of the same day of publication.
     *
     * @param points each article's, at least one
     */
    public record Entry(List<Point> points) {
        public Measure measure() {
            return points.getFirst().measure();
        }

        public Value value() {
            return points.getFirst().value();
        }

        public Modality modality() {
            return points.getFirst().modality();
        }

        /** When it was so, as far as the text says. */
        public Optional<CalendarDate> date() {
            return points.getFirst().date();
        }

        /** The first article that states it. */
        public ArticleHead article() {
            return points.getFirst().article();
        }
    }

    /** Copies the entries. */
    public Timeline {
        entries = List.copyOf(entries);
    }

    /**
     * Reads it from an index.
     *
     * @param words only measures with these words in their name or scale; empty for all
     */
    public static Timeline of(KnownEntity entity, String words, ArticleIndex index) {
        Map<Object, List<Point>> same = new LinkedHashMap<>();
        for (Point point : Points.of(entity, index)) {
            if (words.isBlank() || point.measure().mentions(words)) {
                same.computeIfAbsent(key(point), unknown -> new ArrayList<>()).add(point);
            }
        }
        return new Timeline(entity, same.values().stream().map(Entry::new).toList());
    }

    private static Object key(Point point) {
        return List.of(point.measure(), point.value().toString(), point.modality(), point.date(), point.day());
    }
}
