package yomitori.text;

import java.util.Collections;
import java.util.List;

/**
 * An article read once: its sentences and tokens. Immutable and safe to share between threads.
 */
public final class Analysis {
    private final Article article;
    private final String folded;
    private final Tokens tokens;
    private final List<Sentence> sentences;

    Analysis(Article article, String folded, Tokens tokens, List<Sentence> sentences) {
        this.article = article;
        this.folded = folded;
        this.tokens = tokens;
        this.sentences = Collections.unmodifiableList(sentences);
    }

    public Article article() {
        return article;
    }

    /** The text that every offset refers to. */
    public String text() {
        return article.text();
    }

    /**
     * The text with full-width Latin letters, digits, signs and spaces in half width, character by character: it is as long as
     * {@link #text()}, and an offset means the same place in both. Extractors match on this one and quote the other.
     */
    public String folded() {
        return folded;
    }

    public Tokens tokens() {
        return tokens;
    }

    /** The sentences in the order of the text; a heading, list item and table cell is a sentence of its own, or several. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The sentence that holds {@code offset}, or the next one; null behind the last. */
    public Sentence sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() ? sentences.get(low) : null;
    }
}
