package yomitori.index;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How much a word is worth. In a text, a word that comes again speaks for it; the few sentences of a fact are no better for
 * saying a word twice, and a fact with many of them is no better than one that is said once.
 */
final class Scoring extends SearcherFactory {
    private static final Similarity IN_TEXTS = new BM25Similarity();
    private static final Similarity IN_FACTS = new BM25Similarity(0.2f, 0);

    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new PerFieldSimilarityWrapper() {
            @Override
            public Similarity get(String field) {
                return field.equals(Fields.TEXT) ? IN_TEXTS : IN_FACTS;
            }
        });
        return searcher;
    }
}
