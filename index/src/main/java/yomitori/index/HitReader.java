package yomitori.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import yomitori.text.Span;

/** Makes hits of documents. One a search. */
final class HitReader {
    private static final Set<String> OF_FACT = Set.of(Fields.FACT_RECORD);
    private static final Set<String> OF_HEAD = Set.of(Fields.HEAD);
    private static final Set<String> OF_ARTICLE = Set.of(Fields.HEAD, Fields.SENTENCES, Fields.BODY);

    private final IndexSearcher searcher;
    private final StoredFields stored;
    private final CompiledQuery query;
    private final WordMatches words;

    HitReader(IndexSearcher searcher, CompiledQuery query) throws IOException {
        this.searcher = searcher;
        this.query = query;
        stored = searcher.storedFields();
        words = new WordMatches(searcher, query.words());
    }

    Hit fact(int doc, float score) throws IOException {
        StoredFact found = StoredFact.unpack(stored.document(doc, OF_FACT).getBinaryValue(Fields.FACT_RECORD));
        ArticleHead head = ArticleRecord.unpack(stored.document(articleOf(doc), OF_HEAD).getBinaryValue(Fields.HEAD));
        List<Span> matches = WordMatches.spans(words.in(Fields.SAID, doc));
        Snippet best = null;
        for (Passage passage : found.passages()) {
            Snippet snippet = snippet(passage, matches);
            if (best == null || snippet.highlights().size() > best.highlights().size()) {
                best = snippet;
            }
        }
        return new Hit(head, Optional.of(found.fact()), best, score);
    }

    private int articleOf(int fact) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(fact, leaves));
        NumericDocValues distance = leaf.reader().getNumericDocValues(Fields.TO_ARTICLE);
        if (distance == null || !distance.advanceExact(fact - leaf.docBase)) {
            throw new IOException("fact " + fact + " belongs to no article");
        }
        return fact + Math.toIntExact(distance.longValue());
    }

    private Snippet snippet(Passage passage, List<Span> matches) {
        List<Span> spans = new ArrayList<>(Highlights.within(matches, passage.start(), passage.start() + passage.text().length()));
        for (Passage.Mark mark : passage.marks()) {
            if (mark.entity().isEmpty() ? query.values() : query.entities().contains(mark.entity())) {
                spans.add(mark.span());
            }
        }
        return new Snippet(passage.text(), passage.start(), Highlights.joined(spans));
    }

    Hit article(int doc, float score) throws IOException {
        Document document = stored.document(doc, OF_ARTICLE);
        ArticleHead head = ArticleRecord.unpack(document.getBinaryValue(Fields.HEAD));
        int[] sentences = ArticleRecord.unpackSentences(document.getBinaryValue(Fields.SENTENCES));
        List<WordMatches.Match> matches = words.in(Fields.TEXT, doc);
        return new Hit(head, Optional.empty(), best(document.get(Fields.BODY), sentences, matches), score);
    }

    /** The sentence with the most different words of the query, of equals with the most words, of equals the first. */
    private static Snippet best(String text, int[] sentences, List<WordMatches.Match> matches) {
        if (sentences.length == 0) {
            return Snippet.EMPTY;
        }
        int best = 0;
        int most = -1;
        int match = 0;
        Set<Query> different = new HashSet<>();
        for (int i = 0; i < sentences.length; i += 2) {
            different.clear();
            int first = match;
            while (match < matches.size() && matches.get(match).span().start() < sentences[i + 1]) {
                different.add(matches.get(match++).part());
            }
            int value = different.size() * 1000 + Math.min(match - first, 999);
            if (value > most) {
                most = value;
                best = i;
            }
        }
        int start = sentences[best];
        int end = sentences[best + 1];
        return new Snippet(text.substring(start, end), start, Highlights.within(WordMatches.spans(matches), start, end));
    }
}
