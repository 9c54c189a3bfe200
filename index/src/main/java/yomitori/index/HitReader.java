package yomitori.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import yomitori.text.Span;

/** Makes hits of documents. One a search. */
final class HitReader {
    private static final Set<String> OF_FACT = Set.of(Fields.FACT_RECORD);
    private static final Set<String> OF_ARTICLE = Set.of(Fields.HEAD, Fields.SENTENCES, Fields.BODY);

    private final StoredFields stored;
    private final CompiledQuery query;
    private final WordMatches words;
    private final StoredJson json;
    private final ArticleHeads heads;

    HitReader(IndexSearcher searcher, CompiledQuery query) throws IOException {
        this.query = query;
        stored = searcher.storedFields();
        json = new StoredJson(searcher.getIndexReader());
        heads = new ArticleHeads(searcher);
        words = new WordMatches(searcher, query.words());
    }

    Hit fact(int doc, float score, Repetitions.Others others) throws IOException {
        StoredFact found = StoredFact.unpack(stored.document(doc, OF_FACT).getBinaryValue(Fields.FACT_RECORD));
        ArticleHead head = heads.of(doc);
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
        for (int fact : others.facts()) {
            ArticleHead head = heads.of(fact);
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

    Hit article(int doc, float score) throws IOException {
        Document document = stored.document(doc, OF_ARTICLE);
        ArticleHead head = ArticleRecord.unpack(document.getBinaryValue(Fields.HEAD));
        StoredSentences sentences = new StoredSentences(document.getBinaryValue(Fields.SENTENCES));
        String text = sentences.textAt() < 0 ? document.get(Fields.BODY) : JsonText.read(json.of(doc), sentences.textAt());
        Snippet snippet = ArticleSnippet.of(text, sentences, words.in(Fields.TEXT, doc));
        return new Hit(head, Optional.empty(), snippet, score, List.of(), 1);
    }
}
