package yomitori.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yomitori.source.Limit;
import yomitori.web.RawServer;
import yomitori.web.WebServer;

class WebIngestTest {
    private static final String PAGE = """
            <!doctype html><html lang=ja><head><title>新モデルを公開</title></head><body><article><h1>新モデルを公開</h1>
            <p>OpenAIが「GPT-5」を公開した。同社が開発したChatGPTでも使える。</p></article></body></html>""";

    @TempDir
    Path folder;

    private final WebServer server = new WebServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private List<String> ingest(String address, Object... more) throws IOException {
        Path report = folder.resolve("report.jsonl");
        List<Object> arguments = new ArrayList<>(List.of("ingest", address, "--index", folder.resolve("index"), "--report", report,
                "--delay", 0, "--allow-private"));
        arguments.addAll(List.of(more));
        assertThat(Cli.run(arguments.toArray()).code()).isLessThanOrEqualTo(ExitCode.SOME_LEFT_OUT);
        return Reports.statuses(report);
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() throws IOException {
        server.page("/a", exchange -> {
            boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            WebServer.send(exchange, same ? 304 : 200, same ? "" : PAGE, "ETag", "\"v1\"", "Content-Type", "text/html");
        });
        assertThat(ingest(server.at("/a"))).containsExactly("added");
        assertThat(ingest(server.at("/a"))).containsExactly("unchanged");
        assertThat(server.asked().getLast().headers().getFirst("If-None-Match")).isEqualTo("\"v1\"");
        assertThat(ingest(server.at("/a"), "--force")).containsExactly("updated");
        assertThat(server.asked().getLast().headers().getFirst("If-None-Match")).isNull();
    }

    @Test
    void aServerThatMarksNothingSendsAgainAndTheSameBytesAreKnown() throws IOException {
        server.html("/a", PAGE);
        assertThat(ingest(server.at("/a"))).containsExactly("added");
        assertThat(ingest(server.at("/a"))).containsExactly("unchanged");
        server.html("/a", PAGE.replace("GPT-5", "GPT-6"));
        assertThat(ingest(server.at("/a"))).containsExactly("updated");
    }

    @Test
    void aPageThatIsGoneForNowKeepsWhatIsKnownOfIt() throws IOException {
        server.html("/a", PAGE);
        ingest(server.at("/a"));
        server.status("/a", 404, "");
        assertThat(ingest(server.at("/a"))).containsExactly("failed http-status");
        assertThat(Cli.run("search", "OpenAI", "--index", folder.resolve("index")).out()).contains("GPT-5");
    }

    @Test
    void everyRefusalHasItsCodeInTheReport() throws IOException {
        server.status("/robots.txt", 200, "User-agent: *\nDisallow: /private\n");
        server.html("/private", PAGE).status("/noindex", 200, PAGE, "X-Robots-Tag", "noindex")
                .status("/loop", 302, "", "Location", "/loop").status("/busy", 503, "", "Retry-After", "9999")
                .html("/large", "長".repeat(1000));
        assertThat(ingest(server.at("/private"))).containsExactly("failed robots-denied");
        assertThat(ingest(server.at("/noindex"))).containsExactly("failed no-index");
        assertThat(ingest(server.at("/loop"))).containsExactly("failed too-many-redirects");
        assertThat(ingest(server.at("/busy"))).containsExactly("failed server-busy");
        assertThat(ingest(server.at("/large"), "--max-bytes", 100)).containsExactly("failed too-large");
        assertThat(ingest("ftp://example.jp/a")).containsExactly("failed unsupported-scheme");
        Cli.Outcome strict = Cli.run("ingest", server.at("/a"), "--index", folder.resolve("index"));
        assertThat(strict.code()).isEqualTo(ExitCode.SOME_LEFT_OUT);
        assertThat(strict.err()).contains("private network").contains("--allow-private");
    }

    @Test
    void optionsThatMakeNoSenseAreNamed() {
        for (List<String> wrong : List.of(List.of("--delay", "-1"), List.of("--retries", "-1"), List.of("--max-bytes", "0"),
                List.of("--owner", "me\r\nCookie: x"), List.of("--fetch-time", "0"))) {
            Cli.Outcome outcome = Cli.run("extract", server.at("/a"), wrong.getFirst(), wrong.getLast());
            assertThat(outcome.code()).as(wrong.toString()).isEqualTo(ExitCode.WRONG_USAGE);
        }
    }

    @Test
    void aFirstPageThatHasNotChangedDoesNotHideThatTheSecondHas() throws IOException {
        server.page("/a", exchange -> {
            boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            WebServer.send(exchange, same ? 304 : 200, same ? "" : page(1, "<a href='/a?page=2'>次のページ</a>"),
                    "ETag", "\"v1\"", "Content-Type", "text/html");
        });
        server.html("/a?page=2", page(2, "<a href=/a>1</a>"));
        assertThat(ingest(server.at("/a"))).containsExactly("added");
        assertThat(ingest(server.at("/a"))).containsExactly("unchanged");
        server.html("/a?page=2", page(2, "<a href=/a>1</a>").replace("月見電機", "星見電機"));
        assertThat(ingest(server.at("/a"))).containsExactly("updated");
        assertThat(Cli.run("search", "--articles", "星見電機", "--index", folder.resolve("index")).out()).contains("新モデル");
    }

    private static String page(int number, String links) {
        return PAGE.replace("</article>", "<p>第" + number + "の部品を月見電機が作った。</p></article>" + links);
    }

    @Test
    void anArticleOfSeveralPagesIsReadAgainWhenOneOfThemHasChanged() throws IOException {
        server.html("/a", page(1, "<a href='/a?page=2'>次へ</a>")).html("/a?page=2", page(2, "<a href=/a>1</a>"));
        assertThat(ingest(server.at("/a"))).containsExactly("added");
        assertThat(ingest(server.at("/a"))).containsExactly("unchanged");
        server.html("/a?page=2", page(3, "<a href=/a>1</a>"));
        assertThat(ingest(server.at("/a"))).containsExactly("updated");
    }

    @Test
    void aPageThatWasMissingIsAskedForAgainThoughTheFirstOneHasNotChanged() throws IOException {
        server.page("/a", exchange -> {
            boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            WebServer.send(exchange, same ? 304 : 200, same ? "" : page(1, "<a href='/a?page=2'>次へ</a>"), "ETag", "\"v1\"",
                    "Content-Type", "text/html; charset=utf-8");
        });
        server.status("/a?page=2", 404, "");
        assertThat(ingest(server.at("/a"))).containsExactly("added");
        assertThat(Files.readString(folder.resolve("report.jsonl"))).contains("missing-page");
        server.html("/a?page=2", page(2, "<a href=/a>1</a>"));
        assertThat(ingest(server.at("/a"))).containsExactly("updated");
        assertThat(ingest(server.at("/a"))).containsExactly("unchanged");
        assertThat(server.paths()).as("all pages are looked at").endsWith("/a", "/a?page=2");
    }

    @Test
    void followsTheLinksOfASiteAsFarAsItIsTold() throws IOException {
        server.html("/", "<html><body><ul><li><a href=/a>新モデルを公開した</a><li><a href='/a?page=2'>その続きの話</a></ul>");
        server.html("/a", page(1, "<a href='/a?page=2'>次へ</a>")).html("/a?page=2", page(2, "<a href=/a>1</a>"));
        assertThat(ingest(server.at("/"), "--follow", 1)).containsExactly("skipped no-article", "added", "skipped later-page");
    }

    @Test
    void whatTheWebGoesBeyondIsToldByTheCodeOfTheLimit() throws IOException {
        server.html("/a", page(1, "<a href='/a?page=2'>次へ</a>")).html("/a?page=2", page(2, ""));
        server.status("/r", 302, "", "Location", "/a");
        ingest(server.at("/a"), Limit.PAGES.option(), 1);
        assertThat(Files.readString(folder.resolve("report.jsonl"))).contains(Limit.PAGES.code().code());
        assertThat(ingest(server.at("/r"), Limit.REDIRECTS.option(), 0))
                .containsExactly("failed " + Limit.REDIRECTS.code().code());
        try (RawServer silent = new RawServer(out -> Thread.sleep(20_000))) {
            assertThat(ingest(silent.at("/a"), "--retries", 0, Limit.FETCH_TIME.option(), 1))
                    .containsExactly("failed " + Limit.FETCH_TIME.code().code());
        }
    }
}
