package yomitori.index;

import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.util.BytesRef;
import yomitori.text.Sentence;

/**
 * Keeps the text of an article, and where its sentences stand in it and among its words. It must follow the words in the
 * document: their positions are known when they have been replayed.
 */
final class BodyField extends BinaryDocValuesField {
    private final int place;
    private final byte[] text;
    private final List<Sentence> sentences;
    private final ReplayedTokens words;
    private final Packer packer;
    private final Squeezer squeezer;

    /**
     * @param place where the text stands in the JSON, -1 where it does not
     * @param text as the JSON has it, else in UTF-8
     */
    BodyField(int place, byte[] text, List<Sentence> sentences, ReplayedTokens words, Packer packer, Squeezer squeezer) {
        super(Fields.BODY, new BytesRef());
        this.place = place;
        this.text = text;
        this.sentences = sentences;
        this.words = words;
        this.packer = packer;
        this.squeezer = squeezer;
    }

    @Override
    public BytesRef binaryValue() {
        packer.clear().number(place + 1).number(sentences.size());
        int end = 0;
        int position = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            packer.number(sentence.span().start() - end).number(sentence.span().length());
            packer.number(words.positionOf(i) - position);
            end = sentence.span().end();
            position = words.positionOf(i);
        }
        BytesRef whole = packer.number(words.endPosition() - position).bytes(text).copy();
        return squeezer.squeeze(whole.bytes, CommonText.OF_TEXTS);
    }
}
