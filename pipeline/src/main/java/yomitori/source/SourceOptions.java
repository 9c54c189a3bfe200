package yomitori.source;

import java.io.InputStream;

/**
 * How sources are found and fetched.
 *
 * @param limits see there
 * @param userAgent how the program names itself to servers
 * @param privateAllowed whether addresses in private networks and on this machine may be fetched
 * @param standardInput what {@code -} reads
 */
public record SourceOptions(Limits limits, String userAgent, boolean privateAllowed, InputStream standardInput) {
    /** The usual options: default limits, no private addresses, the standard input of the process. */
    public static SourceOptions defaults() {
        return new SourceOptions(Limits.DEFAULT, "yomitori/0.1", false, System.in);
    }

    public SourceOptions withLimits(Limits changed) {
        return new SourceOptions(changed, userAgent, privateAllowed, standardInput);
    }

    public SourceOptions withPrivateAllowed(boolean changed) {
        return new SourceOptions(limits, userAgent, changed, standardInput);
    }

    public SourceOptions withStandardInput(InputStream changed) {
        return new SourceOptions(limits, userAgent, privateAllowed, changed);
    }
}
