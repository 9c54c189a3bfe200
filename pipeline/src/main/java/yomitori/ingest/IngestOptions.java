package yomitori.ingest;

import java.time.Duration;
import yomitori.source.Limits;

/**
 * How an ingest works.
 *
 * @param threads how many sources are read at once, at least 1
 * @param timeLimit the longest time for one source
 * @param force whether unchanged sources are read again
 * @param prune whether sources that are gone from the given places are forgotten
 * @param commitArticles after how many changed sources they are made safe and visible, at the latest
 * @param commitTime after which time they are made safe and visible, at the latest
 */
public record IngestOptions(
        int threads, Duration timeLimit, boolean force, boolean prune, int commitArticles, Duration commitTime) {
    /** All processors, a minute a source, a commit every five seconds or 1,000 sources. */
    public static IngestOptions defaults() {
        return new IngestOptions(Runtime.getRuntime().availableProcessors(), Limits.DEFAULT.documentTime(), false, false,
                1000, Duration.ofSeconds(5));
    }

    public IngestOptions threads(int changed) {
        return new IngestOptions(changed, timeLimit, force, prune, commitArticles, commitTime);
    }

    public IngestOptions timeLimit(Duration changed) {
        return new IngestOptions(threads, changed, force, prune, commitArticles, commitTime);
    }

    public IngestOptions force(boolean changed) {
        return new IngestOptions(threads, timeLimit, changed, prune, commitArticles, commitTime);
    }

    public IngestOptions prune(boolean changed) {
        return new IngestOptions(threads, timeLimit, force, changed, commitArticles, commitTime);
    }

    public IngestOptions commitArticles(int changed) {
        return new IngestOptions(threads, timeLimit, force, prune, changed, commitTime);
    }
}
