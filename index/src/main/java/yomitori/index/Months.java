package yomitori.index;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;

/** Counts hits by their month of publication. */
final class Months {
    private Months() {}

    /** All months in order of time, as in 2025-07. */
    static Map<String, Long> count(FacetsCollector hits) throws IOException {
        Map<Long, Long> days = new TreeMap<>();
        for (FacetsCollector.MatchingDocs matching : hits.getMatchingDocs()) {
            NumericDocValues published = matching.context().reader().getNumericDocValues(Fields.PUBLISHED);
            DocIdSetIterator found = matching.bits().iterator();
            if (published == null || found == null) {
                continue;
            }
            DocIdSetIterator both = ConjunctionUtils.intersectIterators(List.of(found, published));
            while (both.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                days.merge(published.longValue(), 1L, Long::sum);
            }
        }
        Map<String, Long> months = new TreeMap<>();
        days.forEach((day, count) -> months.merge(YearMonth.from(LocalDate.ofEpochDay(day)).toString(), count, Long::sum));
        return months;
    }

    /** The months with the most hits, equals in order of time. */
    static List<FacetCount> top(FacetsCollector hits, int most) throws IOException {
        List<FacetCount> counts = new ArrayList<>();
        count(hits).forEach((month, count) -> counts.add(new FacetCount(month, month, count)));
        counts.sort(Comparator.comparingLong(count -> -count.count()));
        return List.copyOf(counts.subList(0, Math.min(most, counts.size())));
    }
}
