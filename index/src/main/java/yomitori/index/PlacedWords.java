package yomitori.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yomitori.text.Analysis;
import yomitori.text.Article;
import yomitori.text.Sentence;
import yomitori.text.Span;
import yomitori.text.Tokens;

/**
 * The places of a sentence's words by their positions in the index. The sentence is analysed by itself; where that gives
 * another number of words than the index has, the whole article is.
 */
final class PlacedWords {
    private final Map<Integer, Span> places = new HashMap<>();
    private int positions;

    private PlacedWords() {}

    static PlacedWords of(String text, StoredSentences sentences, int number) {
        int start = sentences.start(number);
        int end = sentences.end(number);
        PlacedWords alone = new PlacedWords();
        Analysis sentence = QueryWords.analyzer().analyze(Article.ofText("sentence", null, text.substring(start, end)));
        alone.read(sentence, new Sentence(new Span(0, end - start), null, 0, sentence.tokens().size()), 0);
        if (alone.positions == sentences.positions(number)) {
            return alone;
        }
        PlacedWords inArticle = new PlacedWords();
        Analysis article = QueryWords.analyzer().analyze(Article.ofText("article", null, text));
        Tokens tokens = article.tokens();
        inArticle.read(article, new Sentence(new Span(start, end), null, tokens.at(start), tokens.at(end)), start);
        return inArticle;
    }

    private void read(Analysis analysis, Sentence sentence, int offset) {
        ReplayedTokens words = new ReplayedTokens(new TermRules()).replay(analysis, List.of(sentence));
        while (words.incrementToken()) {
            places.put(words.position(), words.span(-offset));
        }
        positions = words.endPosition();
    }

    /** The place within the sentence of the word at a position of the sentence, null where there is none. */
    Span at(int position) {
        return places.get(position);
    }
}
