package yomitori.source;

import java.time.Duration;

/**
 * How the program behaves towards web servers.
 *
 * @param program the name under which it is known to robots.txt, in letters
 * @param version its version
 * @param owner an address or page of whoever runs it, told to servers; empty where nobody is named
 * @param privateAllowed whether addresses in private networks and on this machine may be fetched
 * @param delay the time between the end of one request to a host and the next one; a longer Crawl-delay of robots.txt wins
 * @param longestWait the longest time that a server may ask to wait, by Crawl-delay or Retry-After; beyond it is left out
 * @param retries how often a busy or silent server is asked again
 */
public record WebOptions(String program, String version, String owner, boolean privateAllowed, Duration delay,
        Duration longestWait, int retries) {
    /** No private addresses, a second between two requests, a minute at most, two retries. */
    public static final WebOptions DEFAULT =
            new WebOptions("yomitori", "0.1", "", false, Duration.ofSeconds(1), Duration.ofMinutes(1), 2);

    public WebOptions {
        if (delay.isNegative() || longestWait.isNegative() || retries < 0) {
            throw new IllegalArgumentException("times and retries must not be negative");
        }
        owner = owner.strip();
        if (!owner.chars().allMatch(c -> c >= ' ' && c < 127 && c != '(' && c != ')')) {
            throw new IllegalArgumentException("the owner must be an address in plain ASCII without parentheses");
        }
    }

    /** What servers read in their logs, such as {@code yomitori/0.1 (+https://example.jp/bot)}. */
    public String userAgent() {
        return program + "/" + version + (owner.isEmpty() ? "" : " (+" + owner + ")");
    }

    public WebOptions withOwner(String changed) {
        return new WebOptions(program, version, changed, privateAllowed, delay, longestWait, retries);
    }

    public WebOptions withPrivateAllowed(boolean changed) {
        return new WebOptions(program, version, owner, changed, delay, longestWait, retries);
    }

    public WebOptions withDelay(Duration changed) {
        return new WebOptions(program, version, owner, privateAllowed, changed, longestWait, retries);
    }

    public WebOptions withLongestWait(Duration changed) {
        return new WebOptions(program, version, owner, privateAllowed, delay, changed, retries);
    }

    public WebOptions withRetries(int changed) {
        return new WebOptions(program, version, owner, privateAllowed, delay, longestWait, changed);
    }
}
