package yomitori.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import yomitori.index.ArticleIndex;
import yomitori.index.KnownEntity;
import yomitori.index.Statement;

/** Reads the figures of entities. */
final class Points {
    private Points() {}

    /** All figures that are said of an entity, and what was paid for it, by time. */
    static List<Point> of(KnownEntity entity, ArticleIndex index) {
        String id = quoted(entity);
        List<Point> points = new ArrayList<>();
        try (Stream<Statement> statements = index.statements(
                "subject:" + id + " OR object:" + id + " predicate:(INVESTED_IN OR ACQUIRED)")) {
            statements.filter(statement -> statement.value().isPresent()).map(Point::of).forEach(points::add);
        }
        points.sort(Point.BY_TIME);
        return points;
    }

    /** The id as a query names it. */
    static String quoted(KnownEntity entity) {
        return '"' + entity.id().replace("\"", "") + '"';
    }
}
