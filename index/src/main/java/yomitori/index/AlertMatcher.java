package yomitori.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import yomitori.index.SearchRequest.Target;

/**
 * Asks standing questions of sources that are about to be committed, and puts what they find beside them, so that both become
 * safe
 * in one commit: a hit is neither lost nor found twice. What the last commit held of a source, or a question has found before, is
 * not new. The questions run as every search does, over an index of all and kept to those sources, so that they mean the same;
 * one
 * that nothing answers costs no more than a look at its terms.
 */
final class AlertMatcher {
    private static final Set<String> RECORDS = Set.of(Fields.HEAD, Fields.FACT_RECORD);

    private final IndexWriter writer;
    private final Directory directory;
    private final QuerySupport support;
    private final AlertListener listener;

    AlertMatcher(IndexWriter writer, Directory directory, QuerySupport support, AlertListener listener) {
        this.writer = writer;
        this.directory = directory;
        this.support = support;
        this.listener = listener;
    }

    /** Adds the new hits to the writer. */
    List<AlertHit> match(Collection<Alert> alerts, Collection<String> sourceKeys) throws IOException {
        List<AlertHit> hits = new ArrayList<>();
        if (alerts.isEmpty() || sourceKeys.isEmpty()) {
            return hits;
        }
        Query ofSources = new TermInSetQuery(Fields.KEY, sourceKeys.stream().map(BytesRef::new).toList());
        try (DirectoryReader after = DirectoryReader.open(writer); DirectoryReader before = DirectoryReader.open(directory)) {
            for (Alert alert : alerts) {
                try {
                    hits.addAll(match(alert, ofSources, new IndexSearcher(before), new IndexSearcher(after)));
                } catch (QueryException e) {
                    listener.notUnderstood(alert, e);
                }
            }
        }
        return hits;
    }

    private List<AlertHit> match(Alert alert, Query ofSources, IndexSearcher before, IndexSearcher after) throws IOException {
        Map<String, Found> found = find(alert, ofSources, after);
        if (!found.isEmpty()) {
            found.keySet().removeAll(new HashSet<>(find(alert, ofSources, before).keySet()));
        }
        List<AlertHit> hits = new ArrayList<>();
        for (Map.Entry<String, Found> each : found.entrySet()) {
            if (after.count(new TermQuery(new Term(Fields.ALERT_KEY, each.getKey()))) == 0) {
                Found hit = each.getValue();
                writer.addDocument(AlertDocuments.ofHit(alert.name(), each.getKey(), hit.head, hit.fact));
                hits.add(hit.hit);
            }
        }
        hits.sort(AlertDocuments.BY_PLACE);
        return hits;
    }

    /** A hit with the records that it was made of. */
    private record Found(AlertHit hit, BytesRef head, BytesRef fact) {}

    private Map<String, Found> find(Alert alert, Query ofSources, IndexSearcher searcher) throws IOException {
        CompiledQuery compiled = CompiledQuery.of(alert.query(), alert.target(), searcher, support);
        Query query = new BooleanQuery.Builder().add(compiled.query(), Occur.MUST).add(ofSources, Occur.FILTER).build();
        FixedBitSet documents = SourceOrder.find(searcher, query);
        StoredFields stored = searcher.storedFields();
        ArticleHeads heads = new ArticleHeads(searcher.getIndexReader());
        Map<String, Found> found = new HashMap<>();
        for (int doc = next(documents, 0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(documents, doc + 1)) {
            Document document = stored.document(doc, RECORDS);
            boolean isFact = alert.target() == Target.FACTS;
            BytesRef head = isFact ? heads.recordOfFact(doc) : document.getBinaryValue(Fields.HEAD);
            BytesRef fact = isFact ? document.getBinaryValue(Fields.FACT_RECORD) : null;
            AlertHit hit = AlertDocuments.hit(alert.name(), head, fact);
            found.putIfAbsent(AlertDocuments.key(hit), new Found(hit, head, fact));
        }
        return found;
    }

    static int next(FixedBitSet documents, int from) {
        return from < documents.length() ? documents.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }
}
