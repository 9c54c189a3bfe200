package yomitori.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
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
    private volatile Snapshot snapshot;

    private ArticleIndex(Path folder, QuerySupport support) throws IOException {
        this.folder = folder;
        this.support = support;
        directory = IndexFolder.openExisting(folder);
        boolean done = false;
        try {
            searchers = new SearcherManager(directory, new Scoring());
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
        return withSearcher(searcher -> new Search(request, searcher, snapshot(searcher), support).run());
    }

    /**
     * How a query that is being typed may go on: names by their letters, reading or rōmaji, things that are measured, constants
     * of fields; those in most articles first.
     *
     * @param typed the query so far; its last word is completed
     */
    public List<Completion> complete(String typed, int limit) {
        return withSearcher(searcher -> new Completer(searcher.getIndexReader(), support).complete(typed, limit));
    }

    private Snapshot snapshot(IndexSearcher searcher) {
        Snapshot known = snapshot;
        if (known == null || !known.isOf(searcher.getIndexReader())) {
            known = new Snapshot(searcher.getIndexReader());
            snapshot = known;
        }
        return known;
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
        return stream(query, Target.ARTICLES, (searcher, compiled) -> new StoredJson(searcher.getIndexReader())::of);
    }

    /**
     * The facts that a query finds, in the order of {@link #articles(String)}, then as in the article; one at a time is in
     * memory.
     * Close the stream.
     */
    public Stream<Hit> facts(String query) {
        return stream(query, Target.FACTS, (searcher, compiled) -> {
            HitReader hits = new HitReader(searcher, compiled, new ArticleHeads(searcher.getIndexReader()));
            return doc -> hits.fact(doc, 0, Repetitions.NONE);
        });
    }

    /** As {@link #facts}, with what is needed to compare them. Close the stream. */
    public Stream<Statement> statements(String query) {
        return stream(query, Target.FACTS, (searcher, compiled) -> new StatementReader(searcher, names(searcher))::read);
    }

    /**
     * What a name, in any spelling, or an id may mean: that of the most articles first; none where no article names it.
     */
    public List<KnownEntity> entities(String name) {
        return withSearcher(searcher -> new EntityLookup(searcher, names(searcher)).named(name));
    }

    /** The standing questions, by name. */
    public List<Alert> alerts() {
        return withSearcher(AlertDocuments::alerts);
    }

    /** What a standing question has found, the latest articles first; none where there is no such question. */
    public List<AlertHit> alertHits(String alert) {
        return withSearcher(searcher -> AlertDocuments.hits(alert, searcher));
    }

    private NameLookup names(IndexSearcher searcher) {
        return new NameLookup(searcher.getIndexReader(), support.entityIds());
    }

    private interface ReaderOf<T> {
        SourceOrder.Reader<T> of(IndexSearcher searcher, CompiledQuery query) throws IOException;
    }

    private <T> Stream<T> stream(String query, Target target, ReaderOf<T> readers) {
        try {
            IndexSearcher searcher = searchers.acquire();
            boolean done = false;
            try {
                CompiledQuery compiled = CompiledQuery.of(query, target, searcher, support);
                Stream<T> stream = SourceOrder.stream(searcher, compiled.query(), readers.of(searcher, compiled), folder)
                        .onClose(() -> release(searcher));
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
        return withSearcher(searcher -> StatsReader.read(searcher, snapshot(searcher).facets(), directory));
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
