package yomitori.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import yomitori.facts.Fact;
import yomitori.index.SearchRequest.Target;

/** Standing questions and their hits as documents, and back. They are no part of a source's block. */
final class AlertDocuments {
    private AlertDocuments() {}

    static Document of(Alert alert) {
        Document document = new Document();
        document.add(new StringField(Fields.KIND, Fields.ALERT, Store.NO));
        document.add(new StringField(Fields.ALERT_NAME, alert.name(), Store.NO));
        Packer packer = new Packer().clear().text(alert.name()).text(alert.query()).constant(alert.target());
        document.add(new StoredField(Fields.ALERT_RECORD, packer.copy()));
        return document;
    }

    /** @param fact what a {@link FactPacker} wrote; null where the hit is an article */
    static Document ofHit(String alert, String key, BytesRef head, BytesRef fact) {
        Document document = new Document();
        document.add(new StringField(Fields.KIND, Fields.ALERT_HIT, Store.NO));
        document.add(new StringField(Fields.ALERT_NAME, alert, Store.YES));
        document.add(new StringField(Fields.ALERT_KEY, key, Store.NO));
        document.add(new StoredField(Fields.HEAD, head));
        if (fact != null) {
            document.add(new StoredField(Fields.FACT_RECORD, fact));
        }
        return document;
    }

    /** All questions, by name. */
    static List<Alert> alerts(IndexSearcher searcher) throws IOException {
        List<Alert> alerts = new ArrayList<>();
        for (Document document : documents(new TermQuery(new Term(Fields.KIND, Fields.ALERT)), searcher)) {
            Unpacker in = new Unpacker(document.getBinaryValue(Fields.ALERT_RECORD));
            alerts.add(new Alert(in.text(), in.text(), in.constant(Target.class)));
        }
        alerts.sort(Comparator.comparing(Alert::name));
        return alerts;
    }

    /** The hits of a question, the latest article first. */
    static List<AlertHit> hits(String alert, IndexSearcher searcher) throws IOException {
        Query ofAlert = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.KIND, Fields.ALERT_HIT)), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.ALERT_NAME, alert)), Occur.FILTER)
                .build();
        List<AlertHit> hits = new ArrayList<>();
        for (Document document : documents(ofAlert, searcher)) {
            hits.add(hit(alert, document.getBinaryValue(Fields.HEAD), document.getBinaryValue(Fields.FACT_RECORD)));
        }
        hits.sort(Comparator.comparingLong((AlertHit hit) -> -day(hit)).thenComparing(BY_PLACE));
        return hits;
    }

    /** By source, then as in the article. */
    static final Comparator<AlertHit> BY_PLACE = Comparator.comparing((AlertHit hit) -> hit.hit().article().source())
            .thenComparingInt(hit -> hit.hit().fact().map(fact -> fact.evidence().getFirst().span().start()).orElse(-1))
            .thenComparing(hit -> hit.hit().fact().map(fact -> fact.predicate().name() + fact.object()).orElse(""));

    static AlertHit hit(String alert, BytesRef head, BytesRef fact) {
        ArticleHead article = ArticleRecord.unpack(head);
        if (fact == null) {
            return new AlertHit(alert, new Hit(article, Optional.empty(), Snippet.EMPTY, 0, List.of(), 1));
        }
        StoredFact stored = StoredFact.unpack(fact);
        Snippet snippet = stored.passages().isEmpty() ? Snippet.EMPTY
                : new Snippet(stored.passages().getFirst().text(), stored.passages().getFirst().start(), List.of());
        return new AlertHit(alert, new Hit(article, Optional.of(stored.fact()), snippet, 0, List.of(), 1));
    }

    /** The same for the same fact or article of the same source, wherever in it the fact stands. */
    static String key(AlertHit found) {
        ArticleHead article = found.hit().article();
        Optional<Fact> fact = found.hit().fact();
        String what = fact.isEmpty() ? article.title()
                : Stream.of(fact.get().predicate(), fact.get().subject(), fact.get().object(), fact.get().modality(),
                        fact.get().qualifiers()).map(Object::toString).collect(Collectors.joining(" "));
        int member = article.source().indexOf("!/"); // in a container; the path before may be written in several ways
        return NameKey.bounded(found.alert() + NameKey.BETWEEN + article.sourceKey() + NameKey.BETWEEN
                + (member < 0 ? "" : article.source().substring(member)) + NameKey.BETWEEN + what);
    }

    private static long day(AlertHit hit) {
        return hit.hit().article().published().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE / 2);
    }

    private static List<Document> documents(Query query, IndexSearcher searcher) throws IOException {
        List<Document> documents = new ArrayList<>();
        FixedBitSet found = SourceOrder.find(searcher, query);
        int doc = AlertMatcher.next(found, 0);
        for (; doc != DocIdSetIterator.NO_MORE_DOCS; doc = AlertMatcher.next(found, doc + 1)) {
            documents.add(searcher.storedFields().document(doc));
        }
        return documents;
    }
}
