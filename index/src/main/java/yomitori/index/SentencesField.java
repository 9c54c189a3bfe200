package yomitori.index;

import java.util.List;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StoredValue;
import org.apache.lucene.util.BytesRef;
import yomitori.text.Sentence;

/**
 * Stores where the sentences of an article stand, in its text and among its words. It must follow the words in the document:
 * their positions are known when they have been replayed.
 */
final class SentencesField extends StoredField {
    private final int textAt;
    private final List<Sentence> sentences;
    private final ReplayedTokens words;
    private final Packer packer;

    /** @param textAt where the text stands in the JSON, -1 where it is stored by itself */
    SentencesField(int textAt, List<Sentence> sentences, ReplayedTokens words, Packer packer) {
        super(Fields.SENTENCES, new BytesRef());
        this.textAt = textAt;
        this.sentences = sentences;
        this.words = words;
        this.packer = packer;
    }

    @Override
    public StoredValue storedValue() {
        return new StoredValue(binaryValue());
    }

    @Override
    public BytesRef binaryValue() {
        packer.clear().number(textAt + 1).number(sentences.size());
        int end = 0;
        int position = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            packer.number(sentence.span().start() - end).number(sentence.span().length());
            packer.number(words.positionOf(i) - position);
            end = sentence.span().end();
            position = words.positionOf(i);
        }
        return packer.number(words.endPosition() - position).copy();
    }
}
