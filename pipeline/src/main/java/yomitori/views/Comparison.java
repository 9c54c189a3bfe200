package yomitori.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import yomitori.facts.Modality;
import yomitori.facts.Phrase;
import yomitori.index.ArticleIndex;
import yomitori.index.KnownEntity;
import yomitori.index.Statement;

/**
 * Two entities side by side: the latest figures of each in every measure that they share, and what ties them.
 *
 * @param first the one
 * @param second the other
 * @param rows what both have first; ranks, prices and sums also where only one has them
 * @param ties the facts between the two, by source
 */
public record Comparison(KnownEntity first, KnownEntity second, List<Row> rows, List<Statement> ties) {
    /**
     * A measure of both.
     *
     * @param name what is measured
     * @param first the latest figures of the one, as stated or claimed, each once; several where the texts do not say in what
     *     they
     *     differ, such as the prices of input and output; empty where it has none
     * @param second those of the other
     */
    public record Row(String name, List<Point> first, List<Point> second) {
        boolean isShared() {
            return !first.isEmpty() && !second.isEmpty();
        }
    }

    /** Reads it from an index. */
    public static Comparison of(KnownEntity first, KnownEntity second, ArticleIndex index) {
        Map<String, List<Point>> ofFirst = latest(first, index);
        Map<String, List<Point>> ofSecond = latest(second, index);
        List<Row> rows = new ArrayList<>();
        ofFirst.forEach((key, points) -> {
            List<Point> others = Optional.ofNullable(ofSecond.remove(key)).orElse(List.of());
            if (!others.isEmpty() || !isMeasured(points.getFirst())) {
                rows.add(new Row(points.getFirst().measure().name(), points, others));
            }
        });
        ofSecond.values().stream().filter(points -> !isMeasured(points.getFirst()))
                .forEach(points -> rows.add(new Row(points.getFirst().measure().name(), List.of(), points)));
        rows.sort(Comparator.comparing((Row row) -> !row.isShared()).thenComparing(Row::name));
        return new Comparison(first, second, List.copyOf(rows), ties(first, second, index));
    }

    private static Map<String, List<Point>> latest(KnownEntity entity, ArticleIndex index) {
        Map<String, List<Point>> latest = new TreeMap<>();
        for (Point point : Points.of(entity, index)) {
            boolean isFirm = point.modality() == Modality.ASSERTED || point.modality() == Modality.CLAIMED;
            boolean isOwn = point.measure().owner().equals(entity.name());
            if (isFirm && isOwn && point.isNamed() && point.day() != Long.MAX_VALUE) {
                String key = point.measure().name().toLowerCase(Locale.ROOT) + '\0' + point.measure().scale();
                List<Point> known = latest.computeIfAbsent(key, unknown -> new ArrayList<>());
                known.removeIf(earlier -> earlier.day() < point.day() || earlier.value().equals(point.value()));
                known.add(point);
            }
        }
        return latest;
    }

    /** Whether its measure is a phrase of the text, of which an article has dozens. */
    private static boolean isMeasured(Point point) {
        return point.statement().fact().subject() instanceof Phrase;
    }

    private static List<Statement> ties(KnownEntity first, KnownEntity second, ArticleIndex index) {
        String one = Points.quoted(first);
        String other = Points.quoted(second);
        try (Stream<Statement> statements = index.statements(
                "subject:" + one + " object:" + other + " OR subject:" + other + " object:" + one)) {
            return statements.toList();
        }
    }
}
