package yomitori.index;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/**
 * The heads of a reader's articles. Those that were asked for are remembered: a hit shows up to twenty, and the articles
 * that state what many state come again and again. Safe to share between threads.
 */
final class ArticleHeads {
    private static final Set<String> OF_HEAD = Set.of(Fields.HEAD);
    /** A few megabytes. */
    private static final int REMEMBERED = 5_000;

    private final IndexReader reader;
    private final Map<Integer, ArticleHead> known = new ConcurrentHashMap<>();

    ArticleHeads(IndexReader reader) {
        this.reader = reader;
    }

    /** The head of an article. */
    ArticleHead of(int article) throws IOException {
        ArticleHead head = known.get(article);
        if (head == null) {
            head = ArticleRecord.unpack(record(article));
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            known.put(article, head);
        }
        return head;
    }

    /** The head of the article of a fact. */
    ArticleHead ofFact(int fact) throws IOException {
        return of(articleOf(fact));
    }

    /** The same as it is stored. */
    BytesRef recordOfFact(int fact) throws IOException {
        return record(articleOf(fact));
    }

    private BytesRef record(int article) throws IOException {
        return reader.storedFields().document(article, OF_HEAD).getBinaryValue(Fields.HEAD);
    }

    private int articleOf(int fact) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(fact, reader.leaves()));
        NumericDocValues distance = leaf.reader().getNumericDocValues(Fields.TO_ARTICLE);
        if (distance == null || !distance.advanceExact(fact - leaf.docBase)) {
            throw new IOException("fact " + fact + " belongs to no article");
        }
        return fact + Math.toIntExact(distance.longValue());
    }
}
