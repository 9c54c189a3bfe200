package yomitori.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yomitori.web.WebServer;

class FollowCommandTest {
    private static final String ITEM = "<item><title>題</title><link>/%s</link><pubDate>Thu, 24 Jul 2025 10:00:00 +0900</pubDate></item>";

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
        List<Object> all = new ArrayList<>(List.of("follow", "--index", folder.resolve("index"), "--allow-private", "--delay", 0,
                "--retries", 0));
        all.addAll(List.of(arguments));
        return Cli.run(all.toArray());
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
}
