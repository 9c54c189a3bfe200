package yomitori.source;

import java.io.InputStream;

/**
 * How sources are found and fetched.
 *
 * @param limits see there
 * @param web how servers are treated
 * @param standardInput what {@code -} reads
 */
public record SourceOptions(Limits limits, WebOptions web, InputStream standardInput) {
    /** The usual options: default limits, no private addresses, the standard input of the process. */
    public static SourceOptions defaults() {
        return new SourceOptions(Limits.DEFAULT, WebOptions.DEFAULT, System.in);
    }

    public SourceOptions withLimits(Limits changed) {
        return new SourceOptions(changed, web, standardInput);
    }

    public SourceOptions withWeb(WebOptions changed) {
        return new SourceOptions(limits, changed, standardInput);
    }

    public SourceOptions withStandardInput(InputStream changed) {
        return new SourceOptions(limits, web, changed);
    }
}
