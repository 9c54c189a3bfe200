package yomitori.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;

/** Counts hits by the values of a field; keeps what a reader needs for that once per reader. Safe to share between threads. */
final class FacetStates {
    private final IndexReader reader;
    private final Map<String, StringDocValuesReaderState> states = new ConcurrentHashMap<>();

    FacetStates(IndexReader reader) {
        this.reader = reader;
    }

    /** The most frequent values of a facet with their labels. */
    List<FacetCount> top(Facet facet, FacetsCollector hits, int most, NameLookup names) throws IOException {
        List<FacetCount> counts = new ArrayList<>();
        for (LabelAndValue each : count(facet.name().toLowerCase(Locale.ROOT), hits, most)) {
            String label = facet == Facet.ENTITY ? names.name(each.label) : each.label;
            counts.add(new FacetCount(each.label, label, each.value.longValue()));
        }
        return counts;
    }

    /** The most frequent values first, equals by value. */
    List<LabelAndValue> count(String field, FacetsCollector hits, int most) throws IOException {
        StringDocValuesReaderState state = states.get(field);
        if (state == null) {
            if (FieldInfos.getMergedFieldInfos(reader).fieldInfo(field) == null) {
                return List.of();
            }
            state = new StringDocValuesReaderState(reader, field);
            states.put(field, state);
        }
        FacetResult top = new StringValueFacetCounts(state, hits).getTopChildren(most, field);
        if (top == null) {
            return List.of();
        }
        List<LabelAndValue> sorted = new ArrayList<>(List.of(top.labelValues));
        sorted.sort(Comparator.comparingLong((LabelAndValue each) -> -each.value.longValue()).thenComparing(each -> each.label));
        return sorted;
    }
}
