package yomitori.views;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import yomitori.facts.Modality;
import yomitori.facts.Predicate;
import yomitori.index.ArticleIndex;
import yomitori.index.Statement;

/**
 * Finds figures of different articles that exclude each other: the same measure of the same thing at the same time. Figures that
 * a
 * text plans, denies or holds possible contradict nothing. An article whose own figures of a measure exclude each other speaks of
 * something narrower than was understood, and is left out.
 */
public final class Conflicts {
    private final int days;

    /** @param days how far apart two articles may be published whose figures have no time of their own */
    public Conflicts(int days) {
        this.days = days;
    }

    /**
     * All conflicts among the facts that a query finds, by owner, measure and time. Memory grows with the number of their
     * figures.
     */
    public List<Conflict> find(String query, ArticleIndex index) {
        Map<Measure, List<Point>> measures = new HashMap<>();
        try (Stream<Statement> statements = index.statements(query)) {
            statements.filter(Conflicts::isComparable).map(Point::of)
                    .filter(point -> point.isNamed() && !point.measure().owner().isEmpty())
                    .forEach(point -> measures.computeIfAbsent(point.measure(), unknown -> new ArrayList<>(2)).add(point));
        }
        List<Conflict> conflicts = new ArrayList<>();
        measures.forEach((measure, points) -> {
            if (points.size() > 1) {
                points.sort(Point.BY_TIME);
                atOneTime(points).forEach((time, group) -> conflict(measure, time, group, conflicts));
            }
        });
        conflicts.sort(Comparator.comparing((Conflict conflict) -> conflict.measure().owner())
                .thenComparing(conflict -> conflict.measure().name()).thenComparing(conflict -> conflict.measure().scale())
                .thenComparing(Conflict::time));
        return conflicts;
    }

    private static boolean isComparable(Statement statement) {
        Modality modality = statement.fact().modality();
        return statement.value().isPresent() && (modality == Modality.ASSERTED || modality == Modality.CLAIMED);
    }

    /** The points of each time. A date of release is the value itself; of it there should be one for ever. */
    private Map<String, List<Point>> atOneTime(List<Point> points) {
        Map<String, List<Point>> times = new TreeMap<>();
        LocalDate first = null;
        for (Point point : points) {
            if (point.statement().fact().predicate() == Predicate.RELEASED_ON) {
                times.computeIfAbsent("", unknown -> new ArrayList<>()).add(point);
            } else if (point.date().isPresent()) {
                String time = point.date().get().iso8601();
                times.computeIfAbsent(time, unknown -> new ArrayList<>()).add(point);
            } else if (point.article().published().isPresent()) {
                LocalDate day = point.article().published().get();
                first = first == null || ChronoUnit.DAYS.between(first, day) > days ? day : first;
                times.computeIfAbsent(first + "/", unknown -> new ArrayList<>()).add(point);
            }
        }
        return times;
    }

    private static void conflict(Measure measure, String time, List<Point> all, List<Conflict> conflicts) {
        List<Point> points = withoutAmbiguous(all);
        if (!hasConflict(points)) {
            return;
        }
        Map<String, List<Point>> values = new LinkedHashMap<>();
        points.forEach(point -> values.computeIfAbsent(point.value().toString(), unknown -> new ArrayList<>()).add(point));
        List<Timeline.Entry> entries = new ArrayList<>(values.values().stream().map(Timeline.Entry::new).toList());
        entries.sort(Comparator.comparingInt(entry -> -entry.points().size()));
        boolean isDated = !time.endsWith("/");
        conflicts.add(new Conflict(measure, isDated ? time : published(points), isDated, entries));
    }

    private static String published(List<Point> points) {
        TreeSet<LocalDate> days = new TreeSet<>();
        points.forEach(point -> point.article().published().ifPresent(days::add));
        return days.first().equals(days.last()) ? days.first().toString() : days.first() + "/" + days.last();
    }

    private static List<Point> withoutAmbiguous(List<Point> points) {
        Map<String, List<Point>> articles = new LinkedHashMap<>();
        points.forEach(point -> articles.computeIfAbsent(point.article().id(), unknown -> new ArrayList<>()).add(point));
        List<Point> clear = new ArrayList<>();
        articles.values().stream().filter(ofOne -> !hasConflict(ofOne)).forEach(clear::addAll);
        clear.sort(Point.BY_TIME);
        return clear;
    }

    /**
     * Intervals that all meet pairwise have a point in common: it is enough to look at the highest beginning and the lowest end.
     */
    private static boolean hasConflict(List<Point> points) {
        Reach lowest = null;
        Reach highest = null;
        for (Point point : points) {
            Reach reach = Reach.of(point.value());
            if (reach != null) {
                lowest = lowest == null || reach.high() < lowest.high() ? reach : lowest;
                highest = highest == null || reach.low() > highest.low() ? reach : highest;
            }
        }
        return lowest != null && lowest.excludes(highest);
    }
}
