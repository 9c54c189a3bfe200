package yomitori.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.Collector;

/** Shows once what several hits say: one of them stands for all. One a search. */
interface Repetitions {
    /** What nothing repeats. */
    Others NONE = new Others(List.of(), 1);

    /**
     * The other hits that say the same.
     *
     * @param documents some of them, the best first
     * @param all how many hits say it, the one that is shown among them
     */
    record Others(List<Integer> documents, int all) {}

    /** Notes what repeats what, and passes all hits on. */
    Collector beside(Collector collector);

    /** What repeats a hit; null where another hit stands for it. */
    Others of(int doc) throws IOException;
}
