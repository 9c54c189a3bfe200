package yomitori.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/** The texts of articles, and their JSON as it was handed in. For one thread. */
final class StoredJson {
    private final List<LeafReaderContext> leaves;

    StoredJson(IndexReader reader) {
        leaves = reader.leaves();
    }

    /** The JSON around the text, compressed; the text is kept once, by a {@link BodyField}. */
    static BytesRef squeeze(byte[] json, int place, byte[] literal, Squeezer squeezer) {
        byte[] around = json;
        if (place >= 0) {
            around = Arrays.copyOf(json, json.length - literal.length);
            System.arraycopy(json, place + literal.length, around, place, around.length - place);
        }
        return squeezer.squeeze(around, known(literal));
    }

    /** Much of what stands in the JSON stands in the text as well. */
    private static byte[] known(byte[] literal) {
        byte[] known = Arrays.copyOf(CommonText.OF_JSON, CommonText.OF_JSON.length + literal.length);
        System.arraycopy(literal, 0, known, CommonText.OF_JSON.length, literal.length);
        return known;
    }

    byte[] of(int article) throws IOException {
        StoredBody body = body(article);
        byte[] literal = body.literal();
        byte[] around = Squeezer.expand(value(Fields.JSON, article), known(literal));
        if (body.place() < 0) {
            return around;
        }
        byte[] json = Arrays.copyOf(around, around.length + literal.length);
        System.arraycopy(around, body.place(), json, body.place() + literal.length, around.length - body.place());
        System.arraycopy(literal, 0, json, body.place(), literal.length);
        return json;
    }

    StoredBody body(int article) throws IOException {
        return StoredBody.expand(value(Fields.BODY, article));
    }

    private BytesRef value(String field, int article) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(article, leaves));
        BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
        if (values == null || !values.advanceExact(article - leaf.docBase)) {
            throw new CorruptIndexException("article " + article + " has no " + field, "doc values");
        }
        return values.binaryValue();
    }
}
