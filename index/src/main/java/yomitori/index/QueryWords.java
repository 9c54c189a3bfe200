package yomitori.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import yomitori.text.Article;
import yomitori.text.TextAnalyzer;

/**
 * Makes queries of the words of a query, analysed as the articles are. The dictionary is loaded when the first word comes, not
 * before. One a search.
 */
final class QueryWords {
    /** No word has more forms of interest; a pattern or a slip that fits more is answered for these alone. */
    private static final int MOST_FORMS = 100;
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    private final Map<String, List<Word>> analyzed = new HashMap<>();

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
     * All words of a text, in any order and place, better together as typed (生成AI); but runs of katakana or Latin (アリ・ババ,
     * gpt・4・o) together; null where no word is left.
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
            only = together(field, words.subList(from, to), 0);
            all.add(only, Occur.MUST);
            parts++;
        }
        if (parts < 2) {
            return only;
        }
        boolean side = words.getLast().position() - words.getFirst().position() == words.size() - 1;
        return side ? all.add(together(field, words, 0), Occur.SHOULD).build() : all.build();
    }

    /** The words of a text together, in this order, or so many words apart; null where no word is left. */
    Query phrase(String field, String text, int apart) {
        List<Word> words = analyze(text);
        return words.isEmpty() ? null : together(field, words, apart);
    }

    /** The words that differ from this one in so many letters at most; as it stands where it is more than one word. */
    Query near(String field, String text, int letters) {
        List<Word> words = analyze(text);
        return words.size() == 1
                ? new FuzzyQuery(new Term(field, words.getFirst().term()), letters, 1, MOST_FORMS, true)
                : all(field, text);
    }

    /** The words that a pattern fits; before a single star at the end several words may stand (GPT-4*). */
    Query fitting(String field, String pattern, IndexReader reader) throws IOException {
        String head = pattern.substring(0, pattern.length() - 1);
        List<Word> words = pattern.endsWith("*") && !Wildcards.isPattern(head) ? analyze(head) : List.of();
        if (words.size() < 2) {
            return new WildcardQuery(new Term(field, new TermRules().pattern(pattern)));
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        int first = words.getFirst().position();
        for (Word word : words.subList(0, words.size() - 1)) {
            phrase.add(new Term[] {new Term(field, word.term())}, word.position() - first);
        }
        Term[] forms = beginning(field, words.getLast().term(), reader);
        return phrase.add(forms, words.getLast().position() - first).build();
    }

    private static Term[] beginning(String field, String start, IndexReader reader) throws IOException {
        Set<Term> forms = new LinkedHashSet<>(List.of(new Term(field, start)));
        BytesRef prefix = new BytesRef(start);
        Terms terms = MultiTerms.getTerms(reader, field);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        boolean more = terms != null && each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        while (more && StringHelper.startsWith(each.term(), prefix) && forms.size() < MOST_FORMS) {
            forms.add(new Term(field, BytesRef.deepCopyOf(each.term())));
            more = each.next() != null;
        }
        return forms.toArray(Term[]::new);
    }

    private static Query together(String field, List<Word> words, int apart) {
        if (words.size() == 1) {
            return new TermQuery(new Term(field, words.getFirst().term()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(apart);
        int first = words.getFirst().position();
        for (Word word : words) {
            phrase.add(new Term(field, word.term()), word.position() - first);
        }
        return phrase.build();
    }

    /** Half-width kana in their full form, as the reader of articles has them. */
    private static String composed(String text) {
        boolean half = text.chars().anyMatch(c -> c >= '｡' && c <= 'ﾟ');
        return half ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    /** Reads each text once, however many fields it is looked for in. */
    private List<Word> analyze(String text) {
        return analyzed.computeIfAbsent(text, QueryWords::read);
    }

    private static List<Word> read(String text) {
        List<Word> words = new ArrayList<>();
        try (ReplayedTokens tokens = new ReplayedTokens(new TermRules())) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = tokens.getAttribute(PositionIncrementAttribute.class);
            tokens.replay(ANALYZER.analyze(Article.ofText("query", null, composed(text))));
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
