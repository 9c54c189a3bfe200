package yomitori.index;

import java.util.List;
import org.apache.lucene.search.Collector;

/** Shows an article once that was printed several times: the first print among the hits stands for all. One a search. */
final class Reprints implements Repetitions {
    /** No more are listed; all are counted. */
    private static final int MOST_LISTED = 20;

    private final Prints prints;
    private final NotedHits hits;

    Reprints(Prints prints) {
        this.prints = prints;
        hits = new NotedHits(prints);
    }

    @Override
    public Collector beside(Collector collector) {
        return hits.beside(collector);
    }

    @Override
    public Others of(int doc) {
        int group = prints.groupOf(doc);
        List<Integer> found = group == 0 ? List.of() : hits.of(group).stream().map(NotedHits.Noted::doc).toList();
        if (found.size() < 2) {
            return NONE;
        }
        List<Integer> ordered = prints.ordered(found);
        boolean isFirst = ordered.getFirst() == doc;
        return isFirst ? new Others(ordered.subList(1, Math.min(ordered.size(), MOST_LISTED + 1)), ordered.size()) : null;
    }
}
