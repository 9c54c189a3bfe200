package yomitori.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yomitori.Yomitori;
import yomitori.index.AlertListener;
import yomitori.index.ArticleIndexWriter;
import yomitori.web.WebServer;

class FollowCommandTest {
    private static final String ITEM = "<item><title>題</title><link>/%s</link><pubDate>Thu, 24 Jul 2025 10:00:00 +0900</pubDate></item>";

    private static final Instant BEGIN = Instant.parse("2025-07-24T01:00:00Z");

    @TempDir
    Path folder;

    private final WebServer server = new WebServer();

    @BeforeEach
    void serve() {
        server.html("/", "<html><head><link rel=alternate type=application/rss+xml href=/feed></head><body>表紙</body></html>");
        feed("v1", "1", "2");
        for (int i = 1; i <= 3; i++) {
            server.html("/" + i, "<html><body><article><h1>第" + i + "報</h1><p>OpenAIが「GPT-" + (i + 3)
                    + "」を公開した。</p></article></body></html>");
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void feed(String etag, String... links) {
        StringBuilder items = new StringBuilder();
        for (String link : links) {
            items.append(ITEM.formatted(link));
        }
        server.page("/feed", exchange -> {
            boolean same = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            WebServer.send(exchange, same ? 304 : 200, same ? "" : "<rss><channel>" + items + "</channel></rss>", "ETag", etag);
        });
    }

    private Cli.Outcome follow(Object... arguments) {
        return follow(Time.OF_THE_SYSTEM, arguments);
    }

    private Cli.Outcome follow(Time time, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("follow", "--index", folder.resolve("index"), "--allow-private", "--delay", 0,
                "--retries", 0));
        all.addAll(List.of(arguments));
        return Cli.run("", Map.of(), time, all.toArray());
    }

    private static Duration minutes(int number) {
        return Duration.ofMinutes(number);
    }

    private List<String> asked() {
        List<String> paths = List.copyOf(server.paths());
        server.asked().clear();
        return paths;
    }

    private String found(String query) {
        return Cli.run("search", query, "--index", folder.resolve("index")).out();
    }

    @Test
    void goesOnWhereItStopped() {
        assertThat(follow(server.at("/"), "--once").code()).isZero();
        assertThat(asked()).containsExactlyInAnyOrder("/", "/feed", "/1", "/2");
        assertThat(found("OpenAI")).contains("GPT-4", "GPT-5");

        assertThat(follow("--once").code()).isZero(); // another process, so to speak: the index alone remembers
        assertThat(asked()).containsExactly("/feed");

        feed("v2", "3", "2");
        assertThat(follow("--once").err()).contains("1 added", "1 unchanged");
        assertThat(asked()).containsExactly("/feed", "/3");
        assertThat(found("OpenAI")).contains("GPT-4", "GPT-5", "GPT-6"); // what left the feed stays in the index
    }

    @Test
    void whatFailedIsTriedAgainThoughTheFeedHasNotChanged() {
        server.status("/2", 404, "");
        assertThat(follow(server.at("/feed"), "--once").code()).isEqualTo(ExitCode.SOME_LEFT_OUT);
        asked();
        server.html("/2", "<article><h1>第2報</h1><p>Anthropicが「Claude」を公開した。</p></article>");
        assertThat(follow("--once").code()).isZero();
        assertThat(asked()).containsExactly("/feed", "/2");
    }

    @Test
    void forgetsAndSaysWhatIsMissing() {
        follow(server.at("/feed"), "--once");
        assertThat(follow(server.at("/feed"), "--forget").code()).isZero();
        Cli.Outcome nothing = follow("--once");
        assertThat(nothing.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(nothing.err()).contains("Nothing is followed yet");
        assertThat(found("OpenAI")).contains("GPT-4");
        assertThat(Cli.run("check", "--index", folder.resolve("index")).code()).isZero();
    }

    @Test
    void aFeedThatIsGoneForNowStaysFollowed() {
        follow(server.at("/feed"), "--once");
        server.status("/feed", 503, "");
        Cli.Outcome busy = follow("--once");
        assertThat(busy.code()).isEqualTo(ExitCode.SOME_LEFT_OUT);
        assertThat(busy.err()).contains("server-busy");
        feed("v3", "3");
        assertThat(follow("--once").code()).isZero();
        assertThat(found("OpenAI")).contains("GPT-6");
    }

    @Test
    void looksAgainWhenItsTimeHasCome() {
        FakeTime time = new FakeTime(BEGIN).then(() -> feed("v2", "3", "2")).then(() -> { });
        Cli.Outcome outcome = follow(time, server.at("/feed"), "--every", 30);
        assertThat(outcome.code()).isZero();
        assertThat(time.waits()).containsExactly(minutes(30), minutes(30), minutes(30));
        assertThat(asked()).containsExactlyInAnyOrder("/feed", "/feed", "/1", "/2", "/feed", "/3", "/feed");
        assertThat(found("OpenAI")).contains("GPT-4", "GPT-5", "GPT-6");
    }

    @Test
    void aStopAndANewStartDoNotMoveTheNextLook() {
        FakeTime time = new FakeTime(BEGIN);
        assertThat(follow(time, server.at("/feed"), "--every", 30).code()).isZero();
        asked();
        time.pass(minutes(10)).then(() -> { });
        assertThat(follow(time, "--every", 30).code()).isZero();
        assertThat(time.waits()).containsExactly(minutes(20), minutes(30));
        assertThat(asked()).containsExactly("/feed");
    }

    @Test
    void whatIsOverdueAtTheStartIsLookedAtAtOnce() {
        FakeTime time = new FakeTime(BEGIN);
        follow(time, server.at("/feed"), "--every", 30);
        asked();
        time.pass(Duration.ofDays(3));
        follow(time, "--every", 30);
        assertThat(asked()).containsExactly("/feed");
        assertThat(time.waits()).containsExactly(minutes(30));
    }

    @Test
    void aFeedThatFailsOnceIsTriedAgainLater() {
        server.status("/feed", 503, "");
        FakeTime time = new FakeTime(BEGIN).then(() -> feed("v1", "1"));
        Cli.Outcome outcome = follow(time, server.at("/feed"), "--every", 30);
        assertThat(outcome.err()).contains("server-busy").contains("1 added");
        assertThat(outcome.code()).isEqualTo(ExitCode.SOME_LEFT_OUT);
        assertThat(time.waits()).containsExactly(minutes(30), minutes(30));
        assertThat(found("OpenAI")).contains("GPT-4");
    }

    @Test
    void everyAddressHasItsOwnTime() {
        FakeTime time = new FakeTime(BEGIN);
        follow(time, server.at("/feed"), "--every", 30);
        server.status("/late", 200, "<rss><channel>" + ITEM.formatted("3") + "</channel></rss>");
        time.pass(minutes(10)).then(() -> { });
        asked();
        follow(time, server.at("/late"), "--every", 30);
        assertThat(time.waits()).containsExactly(minutes(20), minutes(10));
        assertThat(asked()).containsExactly("/late", "/late", "/3", "/feed");
    }

    @Test
    void whatWasStoppedInTheMiddleGoesOnAtTheNextStart() {
        FakeTime time = new FakeTime(BEGIN).then(interrupt -> server.page("/feed", exchange -> {
            interrupt.request();
            WebServer.send(exchange, 200, "<rss><channel>" + ITEM.formatted("3") + "</channel></rss>");
        }));
        follow(time, server.at("/feed"), "--every", 30);
        assertThat(asked()).doesNotContain("/3");
        feed("v2", "3");
        follow(time, "--every", 30);
        assertThat(asked()).containsExactly("/feed", "/3");
        assertThat(Cli.run("check", "--index", folder.resolve("index")).code()).isZero();
    }

    @Test
    void waitsWhileAnotherRunWrites() {
        List<ArticleIndexWriter> other = new ArrayList<>();
        FakeTime time = new FakeTime(BEGIN)
                .then(() -> other.add(ArticleIndexWriter.open(
                        folder.resolve("index"), "other", Yomitori.queries(), AlertListener.NONE)))
                .then(() -> other.getFirst().close());
        Cli.Outcome outcome = follow(time, server.at("/feed"), "--every", 30);
        assertThat(outcome.err()).contains("another run is writing");
        assertThat(time.waits()).containsExactly(minutes(30), minutes(1), minutes(30));
        assertThat(outcome.code()).isZero();
    }

    @Test
    void aClockThatWasSetBackDelaysNothing() {
        FakeTime time = new FakeTime(BEGIN);
        follow(time, server.at("/feed"), "--every", 30);
        asked();
        time.pass(Duration.ofDays(-400));
        follow(time, "--every", 30);
        assertThat(asked()).containsExactly("/feed");
        assertThat(time.waits()).containsExactly(minutes(30));
    }

    @Test
    void aSignalEndsTheProcessCleanly() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Main.class.getName(),
                "follow", server.at("/feed"), "--index", folder.resolve("index").toString(), "--allow-private", "--delay", "0")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader messages = process.errorReader(StandardCharsets.UTF_8)) {
            assertThat(messages.lines().filter(line -> line.contains("2 added")).findFirst()).isPresent();
            process.toHandle().destroy(); // which leaves its messages to be read
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(messages.lines()).isEmpty();
        } finally {
            process.destroyForcibly();
        }
        asked();
        assertThat(Cli.run("check", "--index", folder.resolve("index")).code()).isZero();
        assertThat(follow("--once").code()).isZero();
        assertThat(asked()).containsExactly("/feed");
    }
}
