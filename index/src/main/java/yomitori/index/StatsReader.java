package yomitori.index;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/** Counts what an index holds. */
final class StatsReader {
    private static final int ALL = 10_000;

    private StatsReader() {}

    static Stats read(IndexSearcher searcher, FacetStates states, Directory directory) throws IOException {
        FacetsCollector facts = searcher.search(Joins.facts(), new FacetsCollectorManager());
        FacetsCollector articles = searcher.search(kind(Fields.ARTICLE), new FacetsCollectorManager());
        return new Stats(
                searcher.count(kind(Fields.SOURCE)),
                searcher.count(kind(Fields.ARTICLE)),
                searcher.count(Joins.facts()),
                states.count(Fields.ENTITY, articles, Integer.MAX_VALUE - 1).size(),
                size(directory),
                counts(states.count(Fields.PREDICATE, facts, ALL)),
                counts(states.count(Fields.TYPE, facts, ALL)),
                Months.count(articles));
    }

    private static Query kind(String kind) {
        return new TermQuery(new Term(Fields.KIND, kind));
    }

    private static Map<String, Long> counts(List<LabelAndValue> counted) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counted.forEach(each -> counts.put(each.label, each.value.longValue()));
        return counts;
    }

    private static long size(Directory directory) throws IOException {
        long bytes = 0;
        for (String file : directory.listAll()) {
            try {
                bytes += directory.fileLength(file);
            } catch (IOException e) {
                bytes += 0; // a writer has just replaced it
            }
        }
        return bytes;
    }
}
