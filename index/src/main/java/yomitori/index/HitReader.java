package yomitori.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import yomitori.text.Span;

/** Makes hits of documents. One a search. */
final class HitReader {
    private static final Set<String> OF_FACT = Set.of(Fields.FACT_RECORD);

    private final StoredFields stored;
    private final CompiledQuery query;
    private final WordMatches words;
    private final StoredJson json;
    private final ArticleHeads heads;

    HitReader(IndexSearcher searcher, CompiledQuery query, ArticleHeads heads) throws IOException {
        this.query = query;
        stored = searcher.storedFields();
        json = new StoredJson(searcher.getIndexReader());
        this.heads = heads;
        words = new WordMatches(searcher, query.words());
    }

    Hit fact(int doc, float score, Repetitions.Others others) throws IOException {
        StoredFact found = StoredFact.unpack(stored.document(doc, OF_FACT).getBinaryValue(Fields.FACT_RECORD));
        ArticleHead head = heads.ofFact(doc);
        List<Span> matches = WordMatches.spans(words.in(Fields.SAID, doc));
        Snippet best = null;
        for (Passage passage : found.passages()) {
            Snippet snippet = snippet(passage, matches);
            if (best == null || snippet.highlights().size() > best.highlights().size()) {
                best = snippet;
            }
        }
        Snippet shown = best == null ? Snippet.EMPTY : best;
        return new Hit(head, Optional.of(found.fact()), shown, score, also(head, others), others.all());
    }

    /** The articles of other facts, each once, without the one that is shown. */
    private List<ArticleHead> also(ArticleHead shown, Repetitions.Others others) throws IOException {
        Map<String, ArticleHead> also = new LinkedHashMap<>();
        for (int fact : others.documents()) {
            ArticleHead head = heads.ofFact(fact);
            also.putIfAbsent(head.id(), head);
        }
        also.remove(shown.id());
        return List.copyOf(also.values());
    }

    private Snippet snippet(Passage passage, List<Span> matches) {
        int end = passage.start() + passage.text().length();
        List<Span> spans = new ArrayList<>(Highlights.within(matches, passage.start(), end));
        for (Passage.Mark mark : passage.marks()) {
            if (mark.entity().isEmpty() ? query.values() : query.entities().contains(mark.entity())) {
                spans.add(mark.span());
            }
        }
        return new Snippet(passage.text(), passage.start(), Highlights.joined(spans));
    }

    Hit article(int doc, float score, Repetitions.Others others) throws IOException {
        StoredBody body = json.body(doc);
        Snippet snippet = ArticleSnippet.of(body.text(), body.sentences(), words.in(Fields.TEXT, doc));
        List<ArticleHead> also = new ArrayList<>();
        for (int print : others.documents()) {
            also.add(heads.of(print));
        }
        return new Hit(heads.of(doc), Optional.empty(), snippet, score, also, others.all());
    }
}
