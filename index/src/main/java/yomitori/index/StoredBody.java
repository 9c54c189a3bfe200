package yomitori.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;

/**
 * What a {@link BodyField} kept.
 *
 * @param sentences where the sentences stand
 * @param place where the text stands in the JSON, -1 where it does not
 * @param literal the text as the JSON has it, else in UTF-8
 */
record StoredBody(StoredSentences sentences, int place, byte[] literal) {
    static StoredBody expand(BytesRef stored) throws CorruptIndexException {
        byte[] bytes = Squeezer.expand(stored, CommonText.OF_TEXTS);
        Unpacker in = new Unpacker(new BytesRef(bytes));
        int place = in.number() - 1;
        StoredSentences sentences = new StoredSentences(in);
        return new StoredBody(sentences, place, Arrays.copyOfRange(bytes, in.place(), bytes.length));
    }

    String text() {
        return place < 0 ? new String(literal, StandardCharsets.UTF_8) : JsonText.read(literal, 0);
    }
}
