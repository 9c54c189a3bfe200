package yomitori.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;

/** The hits of a search that may state the same as others, noted in passing. For one thread. */
final class NotedHits {
    private static final int CHAINS = 1 << 10;

    private final Groups grouping;
    /** The number behind that of the last hit of each chain; a chain holds the groups that leave the same rest. */
    private final int[] last = new int[CHAINS];
    private int[] before = new int[64];
    private int[] groups = new int[64];
    private int[] docs = new int[64];
    private float[] scores = new float[64];
    private int size;

    /** @param score 0 where the search does not count them */
    record Noted(int doc, float score) {}

    NotedHits(Groups grouping) {
        this.grouping = grouping;
    }

    /** Passes everything on to another collector. */
    Collector beside(Collector other) {
        return new FilterCollector(other) {
            @Override
            public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
                return noting(leaf, super.getLeafCollector(leaf), scoreMode().needsScores());
            }
        };
    }

    private LeafCollector noting(LeafReaderContext leaf, LeafCollector other, boolean scored) {
        int[] groupOf = grouping.groups(leaf);
        return new FilterLeafCollector(other) {
            private Scorable scorer;

            @Override
            public void setScorer(Scorable next) throws IOException {
                scorer = next;
                super.setScorer(next);
            }

            @Override
            public void collect(int doc) throws IOException {
                super.collect(doc);
                if (groupOf[doc] != 0) {
                    note(leaf.docBase + doc, groupOf[doc], scored ? scorer.score() : 0);
                }
            }
        };
    }

    private void note(int doc, int group, float score) {
        if (size == docs.length) {
            before = Arrays.copyOf(before, size * 2);
            groups = Arrays.copyOf(groups, size * 2);
            docs = Arrays.copyOf(docs, size * 2);
            scores = Arrays.copyOf(scores, size * 2);
        }
        docs[size] = doc;
        groups[size] = group;
        scores[size] = score;
        before[size] = last[group % CHAINS];
        last[group % CHAINS] = ++size;
    }

    /** The hits of a group in the order of their documents. */
    List<Noted> of(int group) {
        List<Noted> found = new ArrayList<>();
        for (int i = last[group % CHAINS] - 1; i >= 0; i = before[i] - 1) {
            if (groups[i] == group) {
                found.add(new Noted(docs[i], scores[i]));
            }
        }
        return found.reversed();
    }
}
