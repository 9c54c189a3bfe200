package yomitori.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import yomitori.text.Span;

/** Where the words of a query stand in the hits. One a search. */
final class WordMatches {
    private final IndexSearcher searcher;
    private final Weight weight;

    /**
     * A place that a part of the query matches.
     *
     * @param first the position of its first word
     * @param last the position of its last word
     * @param span in the article's text, null in a field that doesn't know
     * @param part the word or phrase
     */
    record Match(int first, int last, Span span, Query part) {}

    /** @param words null where the query has none */
    WordMatches(IndexSearcher searcher, Query words) throws IOException {
        this.searcher = searcher;
        weight = words == null ? null : searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** The matches in a field of a document, in the order of the text. */
    List<Match> in(String field, int doc) throws IOException {
        if (weight == null) {
            return List.of();
        }
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        Matches matches = weight.matches(leaf, doc - leaf.docBase);
        MatchesIterator each = matches == null ? null : matches.getMatches(field);
        List<Match> found = new ArrayList<>();
        while (each != null && each.next()) {
            Span span = each.startOffset() < 0 ? null : new Span(each.startOffset(), each.endOffset());
            found.add(new Match(each.startPosition(), each.endPosition(), span, each.getQuery()));
        }
        return found;
    }

    static List<Span> spans(List<Match> matches) {
        return matches.stream().map(Match::span).toList();
    }
}
