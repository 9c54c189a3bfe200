package yomitori.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;
import yomitori.index.SearchRequest.Target;

/**
 * An index to search in. It shows the last commit before it was opened or {@link #refresh() refreshed}, and needs no lock:
 * searches run beside a writer. Safe to share between threads.
 */
public final class ArticleIndex implements Closeable {
    private final Path folder;
    private final QuerySupport support;
    private final Directory directory;
    private final SearcherManager searchers;
    private volatile FacetStates facetStates;

    private ArticleIndex(Path folder, QuerySupport support) throws IOException {
        this.folder = folder;
        this.support = support;
        directory = IndexFolder.openExisting(folder);
        boolean done = false;
        try {
            searchers = new SearcherManager(directory, null);
            done = true;
        } finally {
            if (!done) {
                directory.close();
            }
        }
    }

    /** Opens an index for plain numbers and the names that stand in it. */
    public static ArticleIndex open(Path folder) {
        return open(folder, QuerySupport.NONE);
    }

    /**
     * Opens an index.
     *
     * @param support reads the values of queries and knows more names than the index
     * @throws IndexException where there is none, or none that this program can read
     */
    public static ArticleIndex open(Path folder, QuerySupport support) {
        try {
            return new ArticleIndex(folder, support);
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /**
     * Turns to the last commit; whether there was a newer one. Searches and exports that run see the one that they began with.
     */
    public boolean refresh() {
        try {
            IndexSearcher before = searchers.acquire();
            searchers.release(before);
            searchers.maybeRefreshBlocking();
            IndexSearcher after = searchers.acquire();
            searchers.release(after);
            return before != after;
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /**
     * Searches facts or articles.
     *
     * @throws QueryException where the query cannot be understood
     * @throws IllegalArgumentException where {@link SearchRequest#after()} is not from this order
     */
    public SearchResult search(SearchRequest request) {
        return withSearcher(searcher -> {
            CompiledQuery query = CompiledQuery.of(request.query(), request.target(), searcher, support);
            Sort sort = Ranking.sort(request);
            FieldDoc after = request.after().map(cursor -> Cursor.read(cursor, sort)).orElse(null);
            var top = new TopFieldCollectorManager(sort, Math.max(1, request.limit()), after, Integer.MAX_VALUE);
            TopFieldDocs found;
            FacetsCollector counted = null;
            if (request.facets().isEmpty()) {
                found = searcher.search(query.query(), top);
            } else {
                Object[] both = searcher.search(query.query(), new MultiCollectorManager(top, new FacetsCollectorManager()));
                found = (TopFieldDocs) both[0];
                counted = (FacetsCollector) both[1];
            }
            List<Hit> hits = hits(request, searcher, query, found);
            boolean more = !hits.isEmpty() && hits.size() == request.limit();
            String next = more ? Cursor.write((FieldDoc) found.scoreDocs[hits.size() - 1]) : null;
            return new SearchResult(hits, found.totalHits.value(), facets(request, searcher, counted), Optional.ofNullable(next),
                    query.notes());
        });
    }

    private static List<Hit> hits(SearchRequest request, IndexSearcher searcher, CompiledQuery query, TopFieldDocs found)
            throws IOException {
        List<Hit> hits = new ArrayList<>();
        HitReader reader = new HitReader(searcher, query);
        for (ScoreDoc each : found.scoreDocs) {
            if (hits.size() == request.limit()) {
                break;
            }
            float score = request.order() == SearchRequest.Order.RELEVANCE ? (Float) ((FieldDoc) each).fields[0] : 0;
            hits.add(request.target() == Target.FACTS ? reader.fact(each.doc, score) : reader.article(each.doc, score));
        }
        return hits;
    }

    private Map<Facet, List<FacetCount>> facets(SearchRequest request, IndexSearcher searcher, FacetsCollector hits)
            throws IOException {
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        NameLookup names = new NameLookup(searcher.getIndexReader(), support.entityIds());
        for (Facet facet : request.facets()) {
            facets.put(facet, facet == Facet.MONTH
                    ? Months.top(hits, request.facetLimit())
                    : states(searcher).top(facet, hits, request.facetLimit(), names));
        }
        return facets;
    }

    private FacetStates states(IndexSearcher searcher) {
        FacetStates states = facetStates;
        if (states == null || !states.isOf(searcher.getIndexReader())) {
            states = new FacetStates(searcher.getIndexReader());
            facetStates = states;
        }
        return states;
    }

    /** The stored JSON of all articles, ordered by source key, then as in the source. Close the stream. */
    public Stream<byte[]> articles() {
        return articles("");
    }

    /**
     * The stored JSON of the articles that a query finds, ordered by source key, then as in the source; one article at a time
     * is in memory. Close the stream.
     */
    public Stream<byte[]> articles(String query) {
        try {
            IndexSearcher searcher = searchers.acquire();
            boolean done = false;
            try {
                CompiledQuery compiled = CompiledQuery.of(query, Target.ARTICLES, searcher, support);
                Stream<byte[]> stream =
                        StoredArticles.stream(searcher, compiled.query(), folder).onClose(() -> release(searcher));
                done = true;
                return stream;
            } finally {
                if (!done) {
                    searchers.release(searcher);
                }
            }
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /** What the index holds. */
    public Stats stats() {
        return withSearcher(searcher -> StatsReader.read(searcher, states(searcher), directory));
    }

    @Override
    public void close() {
        try (directory) {
            searchers.close();
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    private void release(IndexSearcher searcher) {
        try {
            searchers.release(searcher);
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    private interface Work<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    private <T> T withSearcher(Work<T> work) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return work.on(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }
}
