package yomitori.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import yomitori.text.Article;
import yomitori.text.TextAnalyzer;

/**
 * Makes queries of the words of a query, analysed as the articles are. The dictionary is loaded when the first word comes, not
 * before. One a search.
 */
final class QueryWords {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    /** Reads as the articles were read; loads the dictionary on its first text. */
    static TextAnalyzer analyzer() {
        return ANALYZER;
    }

    /**
     * A term of the query.
     *
     * @param position as in the index: words that are left out leave a gap
     */
    private record Word(String term, int position) {
        boolean joins(Word next) {
            boolean alike = isKatakana(term) && isKatakana(next.term) || isLatin(term) && isLatin(next.term);
            return alike && next.position == position + 1;
        }

        private static boolean isKatakana(String term) {
            return term.chars().allMatch(c -> c >= 'ァ' && c <= 'ヿ');
        }

        private static boolean isLatin(String term) {
            return term.chars().allMatch(c -> c < 0x250);
        }
    }

    /**
     * All words of a text, in any order and place, but runs of katakana or Latin (アリ・ババ, gpt・4・o) together; null where no word
     * is left.
     */
    Query all(String field, String text) {
        List<Word> words = analyze(text);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Query only = null;
        int parts = 0;
        for (int from = 0, to; from < words.size(); from = to) {
            to = from + 1;
            while (to < words.size() && words.get(to - 1).joins(words.get(to))) {
                to++;
            }
            only = together(field, words.subList(from, to));
            all.add(only, Occur.MUST);
            parts++;
        }
        return parts < 2 ? only : all.build();
    }

    /** The words of a text together, in this order; null where no word is left. */
    Query phrase(String field, String text) {
        List<Word> words = analyze(text);
        return words.isEmpty() ? null : together(field, words);
    }

    private static Query together(String field, List<Word> words) {
        if (words.size() == 1) {
            return new TermQuery(new Term(field, words.getFirst().term()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int first = words.getFirst().position();
        for (Word word : words) {
            phrase.add(new Term(field, word.term()), word.position() - first);
        }
        return phrase.build();
    }

    private static List<Word> analyze(String text) {
        List<Word> words = new ArrayList<>();
        try (ReplayedTokens tokens = new ReplayedTokens(new TermRules())) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = tokens.getAttribute(PositionIncrementAttribute.class);
            tokens.replay(ANALYZER.analyze(Article.ofText("query", null, text)));
            int position = -1;
            while (tokens.incrementToken()) {
                position += increment.getPositionIncrement();
                words.add(new Word(term.toString(), position));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is read from outside
        }
    }
}
