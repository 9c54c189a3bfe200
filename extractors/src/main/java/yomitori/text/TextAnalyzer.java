package yomitori.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Reads an article once: sentences and Kuromoji's tokens. Safe to share between threads; each thread keeps a tokenizer of its own.
 *
 * <p>The tokenizer runs in its search mode without a user dictionary: long compounds come as their parts, punctuation is kept.
 */
public final class TextAnalyzer {
    private final ThreadLocal<Tapped> tapped = ThreadLocal.withInitial(Tapped::new);

    /** Loads the dictionaries of the tokenizer, for which the first article would wait. */
    public static void load() {
        new Tapped();
    }

    /** Reads the article; linear in its length. */
    public Analysis analyze(Article article) {
        String folded = Width.fold(article.text());
        return analysis(article, folded, tapped.get().tokenize(article.text(), folded));
    }

    /**
     * Reads the sentences alone and loads no dictionary: there are no tokens. For the values of a query, which rarely need
     * any.
     */
    public static Analysis withoutTokens(Article article) {
        Tokens none = new Tokens(article.text(), new int[0], new int[0], new PartOfSpeech[0], new String[0], new BitSet());
        return analysis(article, Width.fold(article.text()), none);
    }

    private static Analysis analysis(Article article, String folded, Tokens tokens) {
        SentenceSplitter split = SentenceSplitter.split(article);
        List<Sentence> sentences = new ArrayList<>(split.size());
        int token = 0;
        for (int i = 0; i < split.size(); i++) {
            Span span = split.span(i);
            while (token < tokens.size() && tokens.start(token) < span.start()) {
                token++;
            }
            int first = token;
            while (token < tokens.size() && tokens.start(token) < span.end()) {
                token++;
            }
            sentences.add(new Sentence(span, split.block(i), first, token));
        }
        return new Analysis(article, folded, tokens, sentences);
    }

    /** One tokenizer with its attributes, reused, and the arrays that its tokens are tapped into. */
    private static final class Tapped {
        private final JapaneseTokenizer tokenizer =
                new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.SEARCH);
        private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
        private final PartOfSpeechAttribute partOfSpeech = tokenizer.addAttribute(PartOfSpeechAttribute.class);
        private final BaseFormAttribute baseForm = tokenizer.addAttribute(BaseFormAttribute.class);
        private final ReadingAttribute reading = tokenizer.addAttribute(ReadingAttribute.class);
        private int[] starts = new int[1024];
        private int[] ends = new int[1024];
        private PartOfSpeech[] partsOfSpeech = new PartOfSpeech[1024];
        private String[] baseForms = new String[1024];

        Tokens tokenize(String text, String folded) {
            int size = 0;
            BitSet unknown = new BitSet();
            try {
                tokenizer.setReader(new StringReader(folded));
                tokenizer.reset();
                String lastName = null;
                PartOfSpeech last = null;
                while (tokenizer.incrementToken()) {
                    if (size == starts.length) {
                        grow();
                    }
                    starts[size] = offset.startOffset();
                    ends[size] = offset.endOffset();
                    String name = partOfSpeech.getPartOfSpeech();
                    if (name != lastName) {
                        last = PartOfSpeech.of(name);
                        lastName = name;
                    }
                    partsOfSpeech[size] = last;
                    baseForms[size] = baseForm.getBaseForm();
                    if (isKatakana(folded.charAt(starts[size])) && reading.getReading() == null) {
                        unknown.set(size);
                    }
                    size++;
                }
                tokenizer.end();
                return new Tokens(
                        text,
                        Arrays.copyOf(starts, size),
                        Arrays.copyOf(ends, size),
                        Arrays.copyOf(partsOfSpeech, size),
                        Arrays.copyOf(baseForms, size),
                        unknown);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // a StringReader does not fail
            } finally {
                Arrays.fill(baseForms, 0, Math.min(size, baseForms.length), null);
                close();
            }
        }

        private static boolean isKatakana(char c) {
            return c >= 'ァ' && c <= 'ヺ';
        }

        private void grow() {
            int length = starts.length * 2;
            starts = Arrays.copyOf(starts, length);
            ends = Arrays.copyOf(ends, length);
            partsOfSpeech = Arrays.copyOf(partsOfSpeech, length);
            baseForms = Arrays.copyOf(baseForms, length);
        }

        private void close() {
            try {
                tokenizer.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
