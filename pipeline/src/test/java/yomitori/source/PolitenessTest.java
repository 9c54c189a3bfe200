package yomitori.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yomitori.web.WebServer;

class PolitenessTest {
    private final WebServer server = new WebServer();
    private final Guest guest = new Guest();

    @AfterEach
    void stop() {
        server.close();
    }

    private static Duration[] seconds(double... numbers) {
        return Arrays.stream(numbers).mapToObj(n -> Duration.ofMillis((long) (n * 1000))).toArray(Duration[]::new);
    }

    @Test
    void pausesBetweenVisitsToAHost() {
        server.html("/a", "一").html("/b", "二");
        guest.text(server.at("/a"));
        guest.text(server.at("/b"));
        assertThat(guest.clock().waits()).containsExactly(seconds(1, 1)); // robots.txt is a visit as well
    }

    @Test
    void whoeverHasWaitedLongEnoughNeedNotWait() {
        server.html("/a", "一").html("/b", "二");
        guest.text(server.at("/a"));
        guest.clock().pass(Duration.ofSeconds(5));
        guest.text(server.at("/b"));
        assertThat(guest.clock().waits()).containsExactly(seconds(1));
    }

    @Test
    void visitsAHostOnceAtATime() throws InterruptedException {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        for (int i = 0; i < 6; i++) {
            server.page("/" + i, exchange -> {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                Thread.yield();
                inside.decrementAndGet();
                WebServer.send(exchange, 200, "頁");
            });
        }
        CountDownLatch done = new CountDownLatch(6);
        for (int i = 0; i < 6; i++) {
            String address = server.at("/" + i);
            Thread.ofVirtual().start(() -> {
                guest.get(address);
                done.countDown();
            });
        }
        done.await();
        assertThat(server.paths()).hasSize(6);
        assertThat(most).hasValue(1);
        assertThat(server.asked()).filteredOn(asked -> asked.path().equals("/robots.txt")).hasSize(1);
    }

    @Test
    void obeysTheCrawlDelay() {
        server.status("/robots.txt", 200, "User-agent: *\nCrawl-delay: 10\n").html("/a", "一").html("/b", "二");
        guest.text(server.at("/a"));
        guest.text(server.at("/b"));
        assertThat(guest.clock().waits()).containsExactly(seconds(10, 10));
    }

    @Test
    void aCrawlDelayShorterThanOursIsNoReasonToHurry() {
        server.status("/robots.txt", 200, "User-agent: *\nCrawl-delay: 0.1\n").html("/a", "一");
        guest.text(server.at("/a"));
        assertThat(guest.clock().waits()).containsExactly(seconds(1));
    }

    @Test
    void aCrawlDelayBeyondTheLongestWaitIsARefusal() {
        server.status("/robots.txt", 200, "User-agent: *\nCrawl-delay: 3600\n").html("/a", "一");
        assertThat(guest.refusal(server.at("/a"))).isEqualTo(Problem.Kind.ROBOTS_DENIED);
        assertThat(server.paths()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-5", "", "1e99", "NaN"})
    void aCrawlDelayThatIsNoneChangesNothing(String delay) {
        server.status("/robots.txt", 200, "User-agent: *\nCrawl-delay: " + delay + "\nDisallow: /b\n").html("/a", "一");
        assertThat(guest.text(server.at("/a"))).isEqualTo("一");
        assertThat(guest.refusal(server.at("/b"))).isEqualTo(Problem.Kind.ROBOTS_DENIED);
        assertThat(guest.clock().waits()).containsExactly(seconds(1));
    }

    @Test
    void aRedirectIsAVisitAsWell() {
        server.status("/a", 302, "", "Location", "/b").html("/b", "二");
        guest.text(server.at("/a"));
        assertThat(guest.clock().waits()).containsExactly(seconds(1, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void asksABusyServerAgainLaterAndLater(int status) {
        AtomicInteger times = new AtomicInteger();
        server.page("/a", exchange -> WebServer.send(exchange, times.incrementAndGet() < 3 ? status : 200, "本文"));
        assertThat(guest.text(server.at("/a"))).isEqualTo("本文");
        assertThat(guest.clock().waits()).containsExactly(seconds(1, 1, 2));
    }

    @Test
    void givesUpAServerThatStaysBusy() {
        server.status("/a", 503, "");
        assertThat(guest.problem(server.at("/a")).toString()).startsWith("server-busy").contains("503", "3 times");
        assertThat(server.paths()).hasSize(3);
    }

    @Test
    void waitsAsLongAsTheServerAsks() {
        AtomicInteger times = new AtomicInteger();
        server.page("/a", exchange -> WebServer.send(exchange, times.incrementAndGet() < 2 ? 429 : 200, "本文", "Retry-After", "30"));
        server.html("/b", "別");
        assertThat(guest.text(server.at("/a"))).isEqualTo("本文");
        assertThat(guest.clock().waits()).containsExactly(seconds(1, 30));
    }

    @Test
    void readsAMomentAgainstTheServersOwnClock() {
        Answer.Response moment = new Answer.Response(503, Map.of("date", List.of("Thu, 24 Jul 2025 01:00:00 GMT"),
                "retry-after", List.of("Thu, 24 Jul 2025 01:00:20 GMT")), new byte[0]);
        assertThat(RetryAfter.of(moment)).contains(Duration.ofSeconds(20));
        Answer.Response past = new Answer.Response(503, Map.of("date", List.of("Thu, 24 Jul 2025 01:00:00 GMT"),
                "retry-after", List.of("Wed, 23 Jul 2025 01:00:20 GMT")), new byte[0]);
        assertThat(RetryAfter.of(past)).contains(Duration.ZERO);
        for (String nonsense : List.of("", "soon", "-5", "1.5")) {
            assertThat(RetryAfter.of(new Answer.Response(503, Map.of("retry-after", List.of(nonsense)), new byte[0])))
                    .as(nonsense).isEmpty();
        }
    }

    @Test
    void whoAsksToComeTomorrowIsLeftAlone() {
        server.status("/a", 503, "", "Retry-After", "86400").html("/b", "別");
        assertThat(guest.problem(server.at("/a")).toString()).startsWith("server-busy").contains("86400 seconds");
        assertThat(guest.refusal(server.at("/b"))).isEqualTo(Problem.Kind.SERVER_BUSY);
        assertThat(server.paths()).containsExactly("/a");
        guest.clock().pass(Duration.ofDays(1));
        assertThat(guest.text(server.at("/b"))).isEqualTo("別");
    }

    @Test
    void notFoundIsNoReasonToAskAgain() {
        assertThat(guest.refusal(server.at("/none"))).isEqualTo(Problem.Kind.HTTP_STATUS);
        assertThat(server.paths()).hasSize(1);
    }
}
