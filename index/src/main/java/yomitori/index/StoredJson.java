package yomitori.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/** The JSON of articles, as it was handed in. For one thread. */
final class StoredJson {
    private final List<LeafReaderContext> leaves;

    StoredJson(IndexReader reader) {
        leaves = reader.leaves();
    }

    byte[] of(int article) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(article, leaves));
        BinaryDocValues json = leaf.reader().getBinaryDocValues(Fields.JSON);
        if (json == null || !json.advanceExact(article - leaf.docBase)) {
            throw new CorruptIndexException("article " + article + " has no JSON", "doc values");
        }
        return Squeezer.expand(json.binaryValue());
    }
}
