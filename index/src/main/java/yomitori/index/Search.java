package yomitori.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import yomitori.index.SearchRequest.Order;
import yomitori.index.SearchRequest.Target;

/** One search: the page of hits that was asked for. */
final class Search {
    /** The best facts are stated by several articles; with so many statements for each hit, a page is rarely left with room. */
    private static final int STATEMENTS = 3;

    private final SearchRequest request;
    private final IndexSearcher searcher;
    private final Snapshot snapshot;
    private final QuerySupport support;
    private final CompiledQuery query;
    private final Sort sort;
    private final int batch;
    private FacetsCollector counted;
    private Repetitions repetitions;
    private FieldDoc last;
    private boolean more;

    Search(SearchRequest request, IndexSearcher searcher, Snapshot snapshot, QuerySupport support) throws IOException {
        this.request = request;
        this.searcher = searcher;
        this.snapshot = snapshot;
        this.support = support;
        query = CompiledQuery.of(request.query(), request.target(), searcher, support);
        sort = Ranking.sort(request, snapshot);
        batch = 1 + request.limit() * (request.grouped() && request.target() == Target.FACTS ? STATEMENTS : 1);
    }

    SearchResult run() throws IOException {
        last = request.after().map(cursor -> Cursor.read(cursor, sort)).orElse(null);
        TopFieldDocs found = first();
        List<Hit> hits = hits(found);
        String next = more && !hits.isEmpty() ? Cursor.write(last) : null;
        boolean nothing = found.totalHits.value() == 0;
        return new SearchResult(hits, found.totalHits.value(), facets(), Optional.ofNullable(next), query.notes(),
                nothing ? new Corrections(request, searcher, support).find() : Optional.empty());
    }

    /** The first hits; what is counted, and what repeats what, is gathered on the way. */
    private TopFieldDocs first() throws IOException {
        TopFieldCollector top = top();
        Collector all = top;
        if (!request.facets().isEmpty()) {
            counted = new FacetsCollector();
            all = MultiCollector.wrap(top, counted);
        }
        if (request.grouped() && request.limit() > 0) {
            repetitions = request.target() == Target.ARTICLES ? new Reprints(snapshot.prints())
                    : new RepeatedFacts(searcher.getIndexReader().leaves(), snapshot.standing(), sort, last != null);
            all = repetitions.beside(all);
        }
        return search(all, top);
    }

    private TopFieldDocs next() throws IOException {
        TopFieldCollector top = top();
        return search(top, top);
    }

    private TopFieldDocs search(Collector all, TopFieldCollector top) throws IOException {
        return searcher.search(query.query(), new CollectorManager<Collector, TopFieldDocs>() {
            @Override
            public Collector newCollector() {
                return all; // asked for once: the searcher has no threads
            }

            @Override
            public TopFieldDocs reduce(Collection<Collector> collectors) {
                return top.topDocs();
            }
        });
    }

    private TopFieldCollector top() {
        return new TopFieldCollectorManager(sort, batch, last, Integer.MAX_VALUE).newCollector();
    }

    /** Walks on until the page is full: what was shown already takes no place on it. */
    private List<Hit> hits(TopFieldDocs first) throws IOException {
        List<Hit> hits = new ArrayList<>();
        HitReader reader = new HitReader(searcher, query, snapshot.heads());
        TopFieldDocs found = first;
        while (true) {
            for (ScoreDoc each : found.scoreDocs) {
                if (hits.size() == request.limit()) {
                    more = true;
                    return hits;
                }
                last = (FieldDoc) each;
                Repetitions.Others others = repetitions == null ? Repetitions.NONE : repetitions.of(each.doc);
                if (others != null) {
                    hits.add(hit(reader, each.doc, others));
                }
            }
            if (found.scoreDocs.length < batch) {
                return hits;
            }
            found = next();
        }
    }

    private Hit hit(HitReader reader, int doc, Repetitions.Others others) throws IOException {
        float score = request.order() == Order.RELEVANCE ? ((Number) last.fields[0]).floatValue() : 0;
        return request.target() == Target.FACTS ? reader.fact(doc, score, others) : reader.article(doc, score, others);
    }

    private Map<Facet, List<FacetCount>> facets() throws IOException {
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        NameLookup names = new NameLookup(searcher.getIndexReader(), support.entityIds());
        for (Facet facet : request.facets()) {
            facets.put(facet, facet == Facet.MONTH
                    ? Months.top(counted, request.facetLimit())
                    : snapshot.facets().top(facet, counted, request.facetLimit(), names));
        }
        return facets;
    }
}
