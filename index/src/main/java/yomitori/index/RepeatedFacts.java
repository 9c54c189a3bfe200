package yomitori.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * Shows a fact once that several articles state: its best hit stands for all. The hits that state the same are noted while the
 * search runs, so that none is searched for again. One a search.
 */
final class RepeatedFacts implements Repetitions {
    /** No more are listed; all are counted. */
    private static final int MOST_LISTED = 20;

    private final List<LeafReaderContext> leaves;
    private final Standing standing;
    private final Sort sort;
    private final boolean isLaterPage;
    private final NotedHits hits;
    private final Set<Integer> seen = new HashSet<>();

    RepeatedFacts(List<LeafReaderContext> leaves, Standing standing, Sort sort, boolean isLaterPage) {
        this.leaves = leaves;
        this.standing = standing;
        this.sort = sort;
        this.isLaterPage = isLaterPage;
        hits = new NotedHits(standing);
    }

    @Override
    public Collector beside(Collector collector) {
        return hits.beside(collector);
    }

    @Override
    public Others of(int doc) throws IOException {
        LeafReaderContext leaf = leafOf(doc);
        int group = standing.groups(leaf)[doc - leaf.docBase];
        if (group == 0) {
            return NONE;
        }
        if (!seen.add(group)) {
            return null;
        }
        List<NotedHits.Noted> alike = hits.of(group);
        if (alike.size() < 2) {
            return NONE;
        }
        List<Integer> best = best(alike);
        if (isLaterPage && best.getFirst() != doc) {
            return null;
        }
        return new Others(best.stream().filter(other -> other != doc).toList(), alike.size());
    }

    private List<Integer> best(List<NotedHits.Noted> alike) throws IOException {
        TopFieldCollector top = new TopFieldCollectorManager(sort, MOST_LISTED + 1, null, Integer.MAX_VALUE).newCollector();
        Replayed replayed = new Replayed();
        LeafReaderContext leaf = null;
        LeafCollector collector = null;
        for (NotedHits.Noted hit : alike) {
            LeafReaderContext next = leafOf(hit.doc());
            if (next != leaf) {
                leaf = next;
                collector = top.getLeafCollector(leaf);
                collector.setScorer(replayed);
            }
            replayed.score = hit.score();
            collector.collect(hit.doc() - leaf.docBase);
        }
        return Arrays.stream(top.topDocs().scoreDocs).map(hit -> hit.doc).toList();
    }

    private LeafReaderContext leafOf(int doc) {
        return leaves.get(ReaderUtil.subIndex(doc, leaves));
    }

    private static final class Replayed extends Scorable {
        private float score;

        @Override
        public float score() {
            return score;
        }
    }
}
