package yomitori.source;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The robots.txt files of all sites that were visited, each fetched once a day at most. Safe to share between threads. */
final class Robots {
    private final PatientHttp http;
    private final WebOptions options;
    private final Limits limits;
    private final Clock clock;
    private final ConcurrentMap<String, Site> sites = new ConcurrentHashMap<>();

    Robots(PatientHttp http, WebOptions options, Limits limits, Clock clock) {
        this.http = http;
        this.options = options;
        this.limits = limits;
        this.clock = clock;
    }

    /** Why an address must not be asked for; empty where it may, and then the host is visited as slowly as its site wishes. */
    Optional<Problem> refusal(Address address) throws InterruptedException {
        RobotsTxt rules = of(address);
        Optional<Problem> refusal = rules.refusal(address);
        if (refusal.isPresent() || rules.crawlDelay().isEmpty()) {
            return refusal;
        }
        if (rules.crawlDelay().get().compareTo(options.longestWait()) > 0) {
            return Optional.of(new Problem(Problem.Kind.ROBOTS_DENIED, "The robots.txt of " + address.site() + " wants "
                    + rules.crawlDelay().get().toSeconds() + " seconds between two visits.",
                    "Save the page as a file, or allow longer waits with --longest-wait."));
        }
        http.visits(address).slowDown(rules.crawlDelay().get());
        return Optional.empty();
    }

    /** The rules of the site that an address belongs to. */
    RobotsTxt of(Address address) throws InterruptedException {
        return sites.computeIfAbsent(address.site(), site -> new Site()).rules(address);
    }

    /** One site; whoever comes while its file is fetched waits for it. */
    private final class Site {
        private RobotsTxt rules;
        private long since;

        synchronized RobotsTxt rules(Address page) throws InterruptedException {
            if (rules == null || clock.nanos() - since > RobotsTxt.KEPT.toNanos()) {
                rules = fetch(page);
                since = clock.nanos();
            }
            return rules;
        }
    }

    private RobotsTxt fetch(Address page) throws InterruptedException {
        Address.Parsed next = page.resolve("/robots.txt");
        Http.Wish wish = new Http.Wish(Validators.NONE, limits.fetchTime(), RobotsTxt.LARGEST, true);
        for (int hop = 0; hop <= RobotsTxt.REDIRECTS; hop++) {
            if (!(next instanceof Address.Parsed.Good(Address address))) {
                return RobotsTxt.absent();
            }
            Answer answer = http.get(address, wish);
            if (answer instanceof Answer.Failure failure) {
                boolean isOfTheHost = hop == 0 && !failure.passing(); // no page of it can be had either
                return RobotsTxt.closed(isOfTheHost ? failure.problem() : unreachable(page, failure.problem().reason()));
            }
            Answer.Response response = (Answer.Response) answer;
            if (response.isSuccess()) {
                return RobotsTxt.of(response.body(), address.toString(), options.program());
            }
            if (!response.isRedirect()) {
                return response.status() >= 400 && response.status() < 500 ? RobotsTxt.absent()
                        : RobotsTxt.closed(unreachable(page, "The server answers with status " + response.status() + "."));
            }
            next = address.resolve(response.header("Location"));
        }
        return RobotsTxt.absent();
    }

    private static Problem unreachable(Address page, String reason) {
        return new Problem(Problem.Kind.ROBOTS_UNREACHABLE, "The robots.txt of " + page.site()
                + " cannot be had, so nothing there may be fetched. " + reason, "Try again later.");
    }
}
