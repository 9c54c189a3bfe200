package yomitori.index;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeFactory;
import yomitori.text.Analysis;
import yomitori.text.Sentence;
import yomitori.text.Span;
import yomitori.text.Tokens;

/**
 * The tokens of an analysis, once more, for the index. Words that are left out leave a gap in the positions, signs do not, and
 * between two sentences lies a gap that no phrase bridges. Reused from text to text; one a thread.
 */
final class ReplayedTokens extends TokenStream {
    static final int SENTENCE_GAP = 10;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final TermRules rules;

    private Tokens tokens;
    private String folded;
    private List<Sentence> sentences;
    private int sentence;
    private int from;
    private int to;
    private int token;
    private int end;
    private int skipped;
    private int position;
    private int[] sentencePositions = new int[64];

    ReplayedTokens(TermRules rules) {
        super(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY);
        this.rules = rules;
    }

    /** The whole text. */
    ReplayedTokens replay(Analysis analysis) {
        return replay(analysis, analysis.sentences());
    }

    /** Some sentences, in order. */
    ReplayedTokens replay(Analysis analysis, List<Sentence> chosen) {
        return replay(analysis, chosen, 0, Integer.MAX_VALUE);
    }

    /** What lies within {@code [start, end)} of some sentences. */
    ReplayedTokens replay(Analysis analysis, List<Sentence> chosen, int start, int behind) {
        tokens = analysis.tokens();
        folded = analysis.folded();
        sentences = chosen;
        from = start;
        to = behind;
        reset();
        return this;
    }

    @Override
    public void reset() {
        sentence = 0;
        token = 0;
        end = 0;
        skipped = 0;
        position = -1;
    }

    /** The position of the first word of a sentence that was replayed, or where it would be. */
    int positionOf(int number) {
        return sentencePositions[number];
    }

    /** The position of the word that was replayed last. */
    int position() {
        return position;
    }

    /** The place of the word that was replayed last, moved. */
    Span span(int by) {
        return new Span(offset.startOffset() + by, offset.endOffset() + by);
    }

    /** The position behind the last word, once all were replayed. */
    int endPosition() {
        return position + skipped + 1;
    }

    @Override
    public boolean incrementToken() {
        while (true) {
            while (token == end) {
                if (sentence == sentences.size()) {
                    return false;
                }
                skipped += sentence == 0 ? 0 : SENTENCE_GAP;
                enter(sentences.get(sentence));
                sentence++;
            }
            int current = token++;
            int start = tokens.start(current);
            if (start < from || tokens.end(current) > to || tokens.partOfSpeech(current).isSymbol() && !isLetter(start)) {
                continue;
            }
            if (rules.isStopped(tokens.partOfSpeech(current))) {
                skipped++;
                continue;
            }
            if (!read(current)) {
                skipped += rules.isWord() ? 1 : 0;
                continue;
            }
            term.copyBuffer(rules.buffer(), 0, rules.length());
            offset.setOffset(start, tokens.end(current));
            increment.setPositionIncrement(skipped + 1);
            position += skipped + 1;
            skipped = 0;
            return true;
        }
    }

    private void enter(Sentence next) {
        if (sentence == sentencePositions.length) {
            sentencePositions = Arrays.copyOf(sentencePositions, sentence * 2);
        }
        sentencePositions[sentence] = position + skipped + 1;
        token = next.firstToken();
        end = next.endToken();
    }

    private boolean isLetter(int at) {
        return Character.isLetterOrDigit(folded.charAt(at));
    }

    private boolean read(int current) {
        String dictionaryForm = tokens.dictionaryForm(current);
        return dictionaryForm != null
                ? rules.read(dictionaryForm, 0, dictionaryForm.length())
                : rules.read(folded, tokens.start(current), tokens.end(current));
    }
}
