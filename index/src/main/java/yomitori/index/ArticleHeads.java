package yomitori.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** The heads of the articles in which facts stand. For one thread. */
final class ArticleHeads {
    private static final Set<String> OF_HEAD = Set.of(Fields.HEAD);

    private final List<LeafReaderContext> leaves;
    private final StoredFields stored;
    private int lastArticle = -1;
    private ArticleHead lastHead;

    ArticleHeads(IndexSearcher searcher) throws IOException {
        leaves = searcher.getIndexReader().leaves();
        stored = searcher.storedFields();
    }

    /** The head of the article of a fact. Facts of one article often come one after the other. */
    ArticleHead of(int fact) throws IOException {
        int article = articleOf(fact);
        if (article != lastArticle) {
            lastHead = ArticleRecord.unpack(recordOf(fact));
            lastArticle = article;
        }
        return lastHead;
    }

    /** The same as it is stored. */
    BytesRef recordOf(int fact) throws IOException {
        return stored.document(articleOf(fact), OF_HEAD).getBinaryValue(Fields.HEAD);
    }

    private int articleOf(int fact) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(fact, leaves));
        NumericDocValues distance = leaf.reader().getNumericDocValues(Fields.TO_ARTICLE);
        if (distance == null || !distance.advanceExact(fact - leaf.docBase)) {
            throw new IOException("fact " + fact + " belongs to no article");
        }
        return fact + Math.toIntExact(distance.longValue());
    }
}
