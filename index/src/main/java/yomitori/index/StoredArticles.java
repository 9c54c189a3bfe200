package yomitori.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * Walks the source keys in order and reads the stored JSON of the articles of each that a query finds. What it keeps in memory
 * is a bit for each document.
 */
final class StoredArticles implements Iterator<byte[]> {
    private final Path folder;
    private final FixedBitSet wanted;
    private final StoredJson json;
    private final TermsEnum keys;
    private PostingsEnum documents;
    private int found = -1;
    private int doc = DocIdSetIterator.NO_MORE_DOCS;

    private StoredArticles(IndexSearcher searcher, Query articles, Path folder) throws IOException {
        this.folder = folder;
        IndexReader reader = searcher.getIndexReader();
        wanted = find(searcher, articles);
        json = new StoredJson(reader);
        Terms terms = MultiTerms.getTerms(reader, Fields.KEY);
        keys = terms == null ? TermsEnum.EMPTY : terms.iterator();
        advance();
    }

    static Stream<byte[]> stream(IndexSearcher searcher, Query articles, Path folder) throws IOException {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(
                new StoredArticles(searcher, articles, folder), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private static FixedBitSet find(IndexSearcher searcher, Query articles) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        FixedBitSet found = new FixedBitSet(reader.maxDoc());
        Weight weight = searcher.createWeight(searcher.rewrite(articles), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            DocIdSetIterator each = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
            var live = leaf.reader().getLiveDocs();
            for (int next = each.nextDoc(); next != DocIdSetIterator.NO_MORE_DOCS; next = each.nextDoc()) {
                if (live == null || live.get(next)) {
                    found.set(leaf.docBase + next);
                }
            }
        }
        return found;
    }

    private void advance() throws IOException {
        while (true) {
            while (doc == DocIdSetIterator.NO_MORE_DOCS) {
                BytesRef key = keys.next();
                if (key == null) {
                    documents = null;
                    return;
                }
                documents = keys.postings(documents, PostingsEnum.NONE);
                doc = documents.nextDoc();
            }
            int current = doc;
            doc = documents.nextDoc();
            if (wanted.get(current)) {
                found = current;
                return;
            }
        }
    }

    @Override
    public boolean hasNext() {
        return found >= 0;
    }

    @Override
    public byte[] next() {
        if (found < 0) {
            throw new NoSuchElementException();
        }
        try {
            byte[] article = json.of(found);
            found = -1;
            advance();
            return article;
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }
}
