package yomitori.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;
import yomitori.text.Span;

/** Chooses the sentence of an article to show, and finds the places of the words in it. */
final class ArticleSnippet {
    private ArticleSnippet() {}

    /** The sentence with the most different words of the query, of equals with the most words, of equals the first. */
    static Snippet of(String text, StoredSentences sentences, List<WordMatches.Match> matches) {
        if (sentences.size() == 0) {
            return Snippet.EMPTY;
        }
        int best = 0;
        int most = -1;
        int match = 0;
        List<WordMatches.Match> shown = List.of();
        Set<Query> different = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            different.clear();
            int first = match;
            int end = sentences.position(i) + sentences.positions(i);
            while (match < matches.size() && matches.get(match).first() < end) {
                different.add(matches.get(match++).part());
            }
            int value = different.size() * 1000 + Math.min(match - first, 999);
            if (value > most) {
                most = value;
                best = i;
                shown = matches.subList(first, match);
            }
        }
        int start = sentences.start(best);
        return new Snippet(text.substring(start, sentences.end(best)), start, highlights(text, sentences, best, shown));
    }

    private static List<Span> highlights(String text, StoredSentences sentences, int sentence, List<WordMatches.Match> matches) {
        if (matches.isEmpty()) {
            return List.of();
        }
        PlacedWords words = PlacedWords.of(text, sentences, sentence);
        List<Span> spans = new ArrayList<>();
        for (WordMatches.Match match : matches) {
            Span first = words.at(match.first() - sentences.position(sentence));
            Span last = words.at(match.last() - sentences.position(sentence));
            if (first != null && last != null) {
                spans.add(first.join(last));
            }
        }
        return Highlights.joined(spans);
    }
}
