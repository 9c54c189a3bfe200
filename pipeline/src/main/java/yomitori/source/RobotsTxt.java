package yomitori.source;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a site's robots.txt says to this program (RFC 9309). */
final class RobotsTxt {
    /** The least that RFC 9309 lets a program read is 500 KiB; what comes behind this is not looked at. */
    static final int LARGEST = 1 << 20;
    /** RFC 9309: a site may redirect at least so often. */
    static final int REDIRECTS = 5;
    /** RFC 9309: no copy is used longer. */
    static final Duration KEPT = Duration.ofHours(24);

    private final BaseRobotRules rules;
    private final Optional<Problem> closed;

    private RobotsTxt(BaseRobotRules rules, Optional<Problem> closed) {
        this.rules = rules;
        this.closed = closed;
    }

    /** The rules of a file that was had. */
    static RobotsTxt of(byte[] file, String address, String program) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        return new RobotsTxt(parser.parseContent(address, file, "text/plain", List.of(program)), Optional.empty());
    }

    /** There is no file, so everything is allowed. */
    static RobotsTxt absent() {
        return new RobotsTxt(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), Optional.empty());
    }

    /** Nothing may be asked for, since the file cannot be had. */
    static RobotsTxt closed(Problem reason) {
        return new RobotsTxt(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), Optional.of(reason));
    }

    /** Why an address must not be asked for; empty where it may. */
    Optional<Problem> refusal(Address address) {
        if (closed.isPresent()) {
            return closed;
        }
        return rules.isAllowed(address.toString()) ? Optional.empty() : Optional.of(new Problem(Problem.Kind.ROBOTS_DENIED,
                "The robots.txt of " + address.site() + " keeps programs away from it.",
                "Save the page as a file, or ask the site's owner."));
    }

    /** The pause between two visits that the site asks for. */
    Optional<Duration> crawlDelay() {
        long millis = rules.getCrawlDelay();
        return millis <= 0 ? Optional.empty() : Optional.of(Duration.ofMillis(millis));
    }

    /** The sitemaps that the site names. */
    List<String> sitemaps() {
        return rules.getSitemaps();
    }
}
