package yomitori.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;

/**
 * Shows a fact once that several articles state: its first hit stands for all. Only facts that are stated more than once cost a
 * look at the others. One a search.
 */
final class Repetitions {
    /** No more are listed; all are counted. */
    private static final int MOST_LISTED = 20;
    static final Others NONE = new Others(List.of(), 1);

    private final IndexSearcher searcher;
    private final Query query;
    private final Sort sort;
    private final boolean isLaterPage;
    private final Set<Long> seen = new HashSet<>();

    /**
     * The other hits that state the same.
     *
     * @param facts some of them, the best first
     * @param all how many hits state it, the one that is shown among them
     */
    record Others(List<Integer> facts, int all) {}

    Repetitions(IndexSearcher searcher, Query query, Sort sort, boolean isLaterPage) {
        this.searcher = searcher;
        this.query = query;
        this.sort = sort;
        this.isLaterPage = isLaterPage;
    }

    /** What repeats a hit; null where the hit repeats one that was shown before. */
    Others of(int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        NumericDocValues same = leaf.reader().getNumericDocValues(Fields.SAME);
        if (same == null || !same.advanceExact(doc - leaf.docBase)) {
            return NONE;
        }
        Term term = new Term(Fields.SAME, DocumentFields.bytes(same.longValue()));
        if (searcher.getIndexReader().docFreq(term) < 2) {
            return NONE;
        }
        if (!seen.add(same.longValue())) {
            return null;
        }
        Query alike = new BooleanQuery.Builder().add(query, Occur.MUST).add(new TermQuery(term), Occur.FILTER).build();
        TopFieldDocs found = searcher.search(alike, MOST_LISTED + 1, sort);
        if (isLaterPage && found.scoreDocs.length > 0 && found.scoreDocs[0].doc != doc) {
            return null;
        }
        List<Integer> others = IntStream.range(0, found.scoreDocs.length)
                .map(i -> found.scoreDocs[i].doc).filter(other -> other != doc).boxed().toList();
        return new Others(others, Math.max(1, (int) found.totalHits.value()));
    }
}
