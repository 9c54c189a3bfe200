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
 * Walks the source keys in order and reads the documents of each that a query finds, one at a time. What it keeps in memory is a
 * bit for each document.
 */
final class SourceOrder<T> implements Iterator<T> {
    /** Makes something of a document. */
    @FunctionalInterface
    interface Reader<T> {
        T read(int doc) throws IOException;
    }

    private final Path folder;
    private final FixedBitSet wanted;
    private final Reader<T> reader;
    private final TermsEnum keys;
    private PostingsEnum documents;
    private int found = -1;
    private int doc = DocIdSetIterator.NO_MORE_DOCS;

    private SourceOrder(IndexSearcher searcher, Query query, Reader<T> reader, Path folder) throws IOException {
        this.folder = folder;
        this.reader = reader;
        wanted = find(searcher, query);
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.KEY);
        keys = terms == null ? TermsEnum.EMPTY : terms.iterator();
        advance();
    }

    /** What {@code reader} makes of the documents, ordered by source key, then as in the source. */
    static <T> Stream<T> stream(IndexSearcher searcher, Query query, Reader<T> reader, Path folder) throws IOException {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(
                new SourceOrder<>(searcher, query, reader, folder), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** The documents that a query finds. */
    static FixedBitSet find(IndexSearcher searcher, Query query) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        FixedBitSet found = new FixedBitSet(reader.maxDoc());
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
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
    public T next() {
        if (found < 0) {
            throw new NoSuchElementException();
        }
        try {
            T made = reader.read(found);
            found = -1;
            advance();
            return made;
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }
}
