package yomitori.cli;

import java.time.Duration;
import picocli.CommandLine.Option;
import yomitori.source.WebOptions;

/** The options of how servers are treated. */
final class WebFlags {
    @Option(names = "--allow-private", description = "Fetch from addresses in private networks and on this machine as well.")
    private boolean allowPrivate;

    @Option(
            names = "--owner",
            paramLabel = "ADDRESS",
            defaultValue = "",
            description = "A page or mail address of yours, told to servers in the user agent, so that they can reach you.")
    private String owner;

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description = "The pause between two requests to a host; a longer Crawl-delay of its robots.txt wins. "
                    + "Default: ${DEFAULT-VALUE}.")
    private double delay;

    @Option(
            names = "--longest-wait",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "The longest wait that a server may ask for before its pages are left out. Default: ${DEFAULT-VALUE}.")
    private double longestWait;

    @Option(
            names = "--retries",
            paramLabel = "N",
            defaultValue = "2",
            description = "How often a busy or silent server is asked again. Default: ${DEFAULT-VALUE}.")
    private int retries;

    /** @throws IllegalArgumentException where a value makes no sense */
    WebOptions options() {
        return WebOptions.DEFAULT.withPrivateAllowed(allowPrivate).withOwner(owner).withDelay(seconds(delay))
                .withLongestWait(seconds(longestWait)).withRetries(retries);
    }

    private static Duration seconds(double number) {
        return Duration.ofMillis(Math.round(number * 1000));
    }
}
