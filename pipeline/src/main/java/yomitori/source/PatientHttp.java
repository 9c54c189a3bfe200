package yomitori.source;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Requests with manners: hosts are visited one visit at a time with pauses, and a busy or silent server is asked again later and
 * later, or when it says. Safe to share between threads.
 */
final class PatientHttp {
    private static final Duration FIRST_REST = Duration.ofSeconds(1);

    private final Http http;
    private final WebOptions options;
    private final Clock clock;
    private final ConcurrentMap<String, Visits> hosts = new ConcurrentHashMap<>();

    PatientHttp(Http http, WebOptions options, Clock clock) {
        this.http = http;
        this.options = options;
        this.clock = clock;
    }

    /** The visits to the host of an address. */
    Visits visits(Address address) {
        return hosts.computeIfAbsent(address.host(), host -> new Visits(clock, options.delay()));
    }

    /** Asks, and asks again while it may help. */
    Answer get(Address address, Http.Wish wish) throws InterruptedException {
        Visits visits = visits(address);
        Duration rest = FIRST_REST;
        for (int retry = 0;; retry++) {
            Answer answer = visits.make(() -> http.get(address, wish));
            Duration asked = answer instanceof Answer.Response response && isBusy(response)
                    ? RetryAfter.of(response).orElse(rest) : rest;
            if (asked.compareTo(options.longestWait()) > 0) {
                Problem busy = busy("It asks to come again in " + asked.toSeconds() + " seconds.",
                        "Come again then, or allow longer waits with --longest-wait.");
                visits.close(asked, busy);
                return new Answer.Failure(busy, false);
            }
            boolean isWorthARetry = switch (answer) {
                case Answer.Response response -> isBusy(response);
                case Answer.Failure failure -> failure.passing();
            };
            if (!isWorthARetry || retry == options.retries()) {
                return isWorthARetry && answer instanceof Answer.Response response
                        ? new Answer.Failure(busy("It answers with status " + response.status() + ", " + (retry + 1) + " times.",
                                "Try again later."), true)
                        : answer;
            }
            visits.rest(asked);
            rest = rest.multipliedBy(2);
        }
    }

    private static boolean isBusy(Answer.Response response) {
        return switch (response.status()) {
            case 429, 500, 502, 503, 504 -> true;
            default -> false;
        };
    }

    private static Problem busy(String reason, String remedy) {
        return new Problem(Problem.Kind.SERVER_BUSY, reason, remedy);
    }
}
