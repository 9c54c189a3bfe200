package yomitori.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;

/** The program as a visitor of test servers: private addresses allowed, a clock of its own. */
final class Guest {
    static final Limits LIMITS = Limits.DEFAULT.with(Limit.BYTES, 100_000).with(Limit.REDIRECTS, 3);
    static final WebOptions OPTIONS = WebOptions.DEFAULT.withPrivateAllowed(true);

    private final FakeClock clock = new FakeClock();
    private final Web web;

    Guest() {
        this(OPTIONS, LIMITS);
    }

    Guest(WebOptions options, Limits limits) {
        this(options, limits, InetAddress::getAllByName);
    }

    Guest(WebOptions options, Limits limits, PublicHosts.Names names) {
        web = new Web(options, limits, names, clock);
    }

    /** Waits a second for a server, and once. */
    static Guest hasty() {
        return new Guest(OPTIONS.withRetries(0), LIMITS.with(Limit.FETCH_TIME, 1));
    }

    FakeClock clock() {
        return clock;
    }

    Fetched get(String address) {
        return web.get(address, Validators.NONE);
    }

    Fetched get(String address, Validators known) {
        return web.get(address, known);
    }

    Fetched.Page page(String address) {
        Fetched fetched = get(address);
        assertThat(fetched).as(address).isInstanceOf(Fetched.Page.class);
        return (Fetched.Page) fetched;
    }

    String text(String address) {
        return new String(page(address).content().bytes(), StandardCharsets.UTF_8);
    }

    Problem problem(String address) {
        Fetched fetched = get(address);
        assertThat(fetched).as(address).isInstanceOf(Fetched.Refused.class);
        Problem problem = ((Fetched.Refused) fetched).problem();
        assertThat(problem.reason()).isNotBlank();
        assertThat(problem.remedy()).isNotBlank();
        return problem;
    }

    Problem.Kind refusal(String address) {
        return problem(address).kind();
    }
}
