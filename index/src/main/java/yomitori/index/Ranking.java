package yomitori.index;

import java.io.IOException;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Which hit comes first. Every order ends with a tie-breaker, so that the same index lists the same hits in the same order. */
final class Ranking {
    private Ranking() {}

    static Sort sort(SearchRequest request, Snapshot snapshot) throws IOException {
        boolean reversed = request.reversed();
        SortField latest = new SortField(Fields.DAY, SortField.Type.LONG, !reversed, Long.MIN_VALUE);
        SortField tie = new SortField(Fields.TIE, SortField.Type.LONG);
        return switch (request.order()) {
            case RELEVANCE -> new Sort(snapshot.standing().withScore().getSortField(!reversed), latest, tie);
            case DATE -> new Sort(latest, tie);
            case RANK -> new Sort(new SortField(Fields.PLACE, SortField.Type.DOUBLE, reversed,
                    reversed ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY), latest, tie);
            case VALUE -> new Sort(new SortField(Fields.NUMBER, SortField.Type.DOUBLE, !reversed,
                    reversed ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY), latest, tie);
        };
    }
}
