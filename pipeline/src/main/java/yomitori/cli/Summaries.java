package yomitori.cli;

import yomitori.ingest.IngestSummary;
import yomitori.ingest.InputOutcome.Status;

/** What an ingest has done, in a line for people. */
final class Summaries {
    private Summaries() {}

    static String line(IngestSummary summary, long nanos) {
        StringBuilder line = new StringBuilder().append(summary.inputs()).append(" inputs");
        String separator = ": ";
        for (Status status : Status.values()) {
            if (summary.count(status) > 0) {
                line.append(separator).append(summary.count(status)).append(' ').append(status.code());
                separator = ", ";
            }
        }
        return line + "; " + summary.facts() + " facts read; " + "%.1f s".formatted(nanos / 1e9);
    }
}
