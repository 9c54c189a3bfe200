package yomitori.ingest;

import java.util.Map;
import yomitori.ingest.InputOutcome.Status;

/**
 * What an ingest has done.
 *
 * @param counts inputs by status; every status is a key
 * @param facts how many facts were read from the added and updated inputs
 * @param isComplete whether all inputs were worked on; false where it was stopped
 */
public record IngestSummary(Map<Status, Long> counts, long facts, boolean isComplete) {
    public long count(Status status) {
        return counts.get(status);
    }

    /** All inputs. */
    public long inputs() {
        return counts.values().stream().mapToLong(Long::longValue).sum() - count(Status.REMOVED);
    }
}
