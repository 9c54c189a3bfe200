package yomitori.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yomitori.read.DocumentReader;
import yomitori.read.Reading;
import yomitori.source.Limit;
import yomitori.source.Limits;
import yomitori.source.Problem;
import yomitori.source.Source;
import yomitori.source.Sources;
import yomitori.source.Validators;
import yomitori.source.Web;
import yomitori.source.WebOptions;
import yomitori.text.Article;
import yomitori.text.Block;
import yomitori.unpack.Archives;
import yomitori.web.WebServer;

/** Articles that go on on further pages. */
class PagedArticleTest {
    private static final String LEAD = "星が歌う新しい機能の話である。";
    private static final String BIO = "筆者は月の工場で働く。";

    @TempDir
    Path folder;

    private final WebServer server = new WebServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private static String page(String headline, String body, String links) {
        return "<!doctype html><html lang=ja><head><meta charset=utf-8><title>" + headline + "</title></head><body>"
                + "<nav><a href=/>表紙</a></nav><article><h1>" + headline + "</h1><p>2025年7月24日</p><p>" + LEAD + "</p>" + body
                + "<p>" + BIO + "</p></article><p class=pager>" + links + "</p></body></html>";
    }

    private static String text(int page) {
        return "<p>第" + page + "の段落では、月面の工場が新しい部品を作り始めたことを詳しく述べる。</p>";
    }

    private static String link(String to, String label) {
        return "<a href='" + to + "'>" + label + "</a> ";
    }

    private static Web web(Limits limits) {
        return new Web(WebOptions.DEFAULT.withPrivateAllowed(true).withDelay(Duration.ZERO).withRetries(0), limits);
    }

    private static List<Reading> read(Source source, int depth, Limits limits) {
        return new Discovery(web(limits), limits, depth, known -> Validators.NONE).expand(source)
                .flatMap(found -> new DocumentReader(limits, Discovery.pagesJoined(limits)).read(found).stream()).toList();
    }

    private List<Reading> read(String path, Limits limits) {
        return read(web(limits).page(server.at(path), Optional.empty()), 0, limits);
    }

    private List<Reading> walk(String path, int depth) {
        return read(web(Limits.DEFAULT).page(server.at(path), Optional.empty()), depth, Limits.DEFAULT);
    }

    private Reading.Read article(String path) {
        List<Reading> readings = read(path, Limits.DEFAULT);
        assertThat(readings).singleElement().isInstanceOf(Reading.Read.class);
        return (Reading.Read) readings.getFirst();
    }

    private static int times(String text, String what) {
        return text.split(what, -1).length - 1;
    }

    private static Problem.Kind refusal(Reading reading) {
        return ((Reading.Skipped) reading).problem().kind();
    }

    @Test
    void theyAreOneArticleWithTheTitleAndDayOfTheFirstPage() {
        server.html("/a", page("月面の工場", text(1), link("/a?page=2", "2") + link("/a?page=2", "次のページ")));
        server.html("/a?page=2", page("月面の工場（2ページ目）", "<h2>部品</h2>" + text(2),
                link("/a", "1") + link("/a?page=3", "3") + link("/a?page=3", "次のページ")).replace("7月24日", "7月25日"));
        server.html("/a?page=3", page("月面の工場", text(3), link("/a", "1") + link("/a?page=2", "前のページ")));
        Reading.Read read = article("/a");
        Article article = read.article();
        assertThat(article.metadata().title()).isEqualTo("月面の工場");
        assertThat(article.metadata().published()).contains(LocalDate.of(2025, 7, 24));
        assertThat(article.source()).isEqualTo(server.at("/a"));
        assertThat(article.text()).containsSubsequence("月面の工場", LEAD, "第1の段落", "部品", "第2の段落", "第3の段落", BIO);
        assertThat(times(article.text(), LEAD)).isEqualTo(1);
        assertThat(times(article.text(), BIO)).isEqualTo(1);
        assertThat(article.text()).doesNotContain("2ページ目").doesNotContain("次のページ");
        assertThat(article.blocks()).filteredOn(block -> block.kind() == Block.Kind.HEADING)
                .extracting(block -> block.span().in(article.text())).containsExactly("月面の工場", "部品");
        assertThat(read.warnings()).isEmpty();
        assertThat(server.paths()).containsExactly("/a", "/a?page=2", "/a?page=3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/a | /a?page=2 | 次へ", "/a.html | /a_2.html | 2", "/a.html | a-2.html | 次ページ：部品の値段", "/a/ | 2/ | 次のページ",
        "/a | /a/2 | 2ページ目", "/a/ | page/2/ | Next", "/a/index.html | 2.html | 次へ ＞", "/a_1.html | a_2.html | 次のページ",
        "/a?page=1 | ?page=2 | 2", "/a?id=7 | ?id=7&page=2 | 次へ", "/a | //HOST/a?page=2 | 次へ"})
    void everyUsualAddressOfANextPageIsUnderstood(String first, String next, String label) {
        String place = next.replace("HOST", "127.0.0.1:" + server.port());
        server.html(first, page("月面の工場", text(1), link(place, label)));
        String second = URI.create(server.at(first)).resolve(place.startsWith("?") ? "a" + place : place).toString();
        server.html(second.replace(server.at(""), ""), page("月面の工場", text(2), link(first, "1")));
        assertThat(article(first).article().text()).contains("第1の段落", "第2の段落");
    }

    @Test
    void aLinkInTheHeadOfThePageCountsAndSoDoesAPictureWithAText() {
        server.html("/a", page("月面の工場", text(1), "").replace("<title>", "<link rel=next href=/a?page=2><title>"));
        server.html("/a?page=2", page("月面の工場", text(2), "<a href='/a?page=3'><img src=n.png alt='次のページへ'></a>"));
        server.html("/a?page=3", page("月面の工場", text(3), ""));
        assertThat(article("/a").article().text()).contains("第2の段落", "第3の段落");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/articles/101 | /articles/102 | 次へ", "/articles/1 | /articles/2 | 次へ", "/a | /b?page=2 | 次のページ",
        "/a | https://elsewhere.example/a?page=2 | 次のページ", "/a | /a?page=3 | 次のページ", "/a | /a?page=2 | 2025年の記事",
        "/a | /a/comment-page-2 | 次のページ", "/a | #2 | 次へ", "/a | /a/2025 | 次のページ", "/a | javascript:next(2) | 次のページ"})
    void whatLeadsElsewhereIsNoNextPage(String first, String next, String label) {
        server.html(first, page("月面の工場", text(1), link(next, label)));
        assertThat(article(first).warnings()).isEmpty();
        assertThat(server.paths()).containsExactly(first);
    }

    @Test
    void aLinkToTheNextArticleThatCallsItselfNextIsNotFollowed() {
        server.html("/2025/moon", page("月面の工場", text(1), link("/2025/mars", "次へ"))
                .replace("<title>", "<link rel=next href=/2025/mars><title>"));
        article("/2025/moon");
        assertThat(server.paths()).containsExactly("/2025/moon");
    }

    @Test
    void aListOfArticlesIsNotJoined() {
        String teasers = "<article><p>" + LEAD + "</p></article><article><p>" + BIO + "</p></article>";
        server.html("/blog", "<html><body>" + teasers + link("/blog/page/2", "次のページ") + "</body></html>");
        read("/blog", Limits.DEFAULT);
        assertThat(server.paths()).containsExactly("/blog");
    }

    @Test
    void pagesWithoutEndStopAtTheLimitAndAreTold() {
        for (int i = 1; i <= 9; i++) {
            server.html(i == 1 ? "/a" : "/a?page=" + i, page("月面の工場", text(i), link("/a?page=" + (i + 1), "次へ")));
        }
        Reading.Read read = (Reading.Read) read("/a", Limits.DEFAULT.with(Limit.PAGES, 3)).getFirst();
        assertThat(read.article().text()).contains("第3の段落").doesNotContain("第4の段落");
        assertThat(read.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo(Problem.Kind.MISSING_PAGE);
            assertThat(warning.remedy()).contains("--max-pages");
        });
        assertThat(read.article().losses()).containsExactly("missing-page");
        assertThat(server.paths()).hasSize(3);
    }

    @Test
    void aServerThatSendsOnePageUnderEveryNumberHasOnePage() {
        String same = page("月面の工場", text(1), link("/a?page=2", "2") + link("/a?page=3", "3"));
        server.html("/a", same).html("/a?page=2", same).html("/a?page=3", same);
        assertThat(article("/a").warnings()).isEmpty();
        assertThat(server.paths()).containsExactly("/a", "/a?page=2");
    }

    @Test
    void aNextPageThatLeadsToAnotherArticleIsALoss() {
        server.html("/a", page("月面の工場", text(1), link("/a?page=2", "次へ"))).status("/a?page=2", 302, "", "Location", "/b");
        server.html("/b", page("火星の工場", text(2), ""));
        assertThat(article("/a").warnings()).extracting(Problem::kind).containsExactly(Problem.Kind.MISSING_PAGE);
    }

    @Test
    void aPageThatCannotBeHadIsALossAndNoError() {
        server.html("/a", page("月面の工場", text(1), link("/a?page=2", "次へ")));
        server.html("/a?page=2", page("月面の工場", text(2), link("/a?page=3", "次へ"))).status("/a?page=3", 503, "");
        Reading.Read read = article("/a");
        assertThat(read.article().text()).contains("第2の段落");
        assertThat(read.warnings()).singleElement().satisfies(warning ->
                assertThat(warning.toString()).startsWith("missing-page").contains("page 3", "503"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"robots.txt", "noindex", "nofollow", "private", "large", "together", "picture"})
    void whatHoldsForAPageHoldsForEveryFurtherOne(String wish) {
        server.html("/a", page("月面の工場", text(1), link("/a?page=2", "次へ")));
        server.html("/a?page=2", page("月面の工場", text(2), ""));
        Limits limits = Limits.DEFAULT.with(Limit.BYTES, 2_000);
        switch (wish) {
            case "robots.txt" -> server.status("/robots.txt", 200, "User-agent: *\nDisallow: /a?page=\n");
            case "noindex" -> server.status("/a?page=2", 200, page("月面の工場", text(2), ""), "X-Robots-Tag", "noindex");
            case "nofollow" -> server.status("/a", 200, page("月面の工場", text(1), link("/a?page=2", "次へ")),
                    "X-Robots-Tag", "nofollow");
            case "private" -> server.status("/a?page=2", 302, "", "Location", "ftp://10.0.0.1/a?page=2");
            case "large" -> server.html("/a?page=2", page("月面の工場", text(2).repeat(30), ""));
            case "together" -> server.html("/a?page=2", page("月面の工場", text(2).repeat(13), ""));
            default -> server.status("/a?page=2", 200, "GIF89a", "Content-Type", "image/gif");
        }
        Reading.Read read = (Reading.Read) read("/a", limits).getFirst();
        assertThat(read.article().text()).contains("第1の段落").doesNotContain("第2の段落");
        assertThat(read.warnings()).extracting(Problem::kind).containsExactly(Problem.Kind.MISSING_PAGE);
    }

    @Test
    void aLaterPageThatIsListedIsPassedOver() {
        server.html("/", "<html><body><ul>" + link("/a", "月面の工場の話の一つ目")
                + link("/a?page=2", "その続きの話である二つ目") + "</ul></body></html>");
        server.html("/a", page("月面の工場", text(1), link("/a?page=2", "次へ")));
        server.html("/a?page=2", page("月面の工場", text(2), link("/a", "1") + link("/a", "前のページ")));
        List<Reading> readings = walk("/", 1);
        assertThat(readings).hasSize(3);
        assertThat(((Reading.Read) readings.get(1)).article().text()).contains("第1の段落", "第2の段落");
        assertThat(refusal(readings.get(2))).isEqualTo(Problem.Kind.LATER_PAGE);
        assertThat(Problem.Kind.LATER_PAGE.isPassedOver()).isTrue();
    }

    @Test
    void theWalkThroughASiteAsksForALaterPageOnce() {
        server.html("/", "<html><body><ul>" + link("/a", "月面の工場の話の一つ目") + "</ul></body></html>");
        server.html("/a", page("月面の工場", text(1), link("/a?page=2", "次へ")));
        server.html("/a?page=2", page("月面の工場", text(2), link("/a", "1")));
        walk("/", 2);
        assertThat(server.paths()).containsExactly("/", "/a", "/a?page=2");
    }

    @Test
    void anArticleWithANumberInItsAddressIsNoLaterPage() {
        server.html("/articles/102", page("月面の工場", text(1), link("/articles/101", "前へ") + link("/articles", "記事一覧"))
                .replace("<title>", "<link rel=prev href=/articles/101><title>"));
        assertThat(article("/articles/102").article().text()).contains("第1の段落");
    }

    @Test
    void tablesOfLaterPagesStayTablesOfTheirOwn() {
        String table = "<table><tr><th>社</th><th>値</th></tr><tr><td>月見電機%d</td><td>%d円</td></tr></table>";
        server.html("/a", page("月面の工場", text(1) + table.formatted(1, 10), link("/a?page=2", "次へ")));
        server.html("/a?page=2", page("月面の工場", text(2) + table.formatted(2, 20), link("/a", "1")));
        Article article = article("/a").article();
        assertThat(article.blocks()).filteredOn(block -> block.cell().isPresent())
                .extracting(block -> block.cell().get().table()).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
        assertThat(article.text()).contains("月見電機1\t10円", "月見電機2\t20円");
    }

    @Test
    void aLeadInWhoseListStandsOnTheNextPageIsNoLoss() {
        server.html("/a", page("月面の工場", text(1) + "<p>部品は以下の通り：</p>", link("/a?page=2", "次へ")).replace("<p>" + BIO + "</p>", ""));
        server.html("/a?page=2", page("月面の工場", "<ul><li>歯車を三つ使う</li><li>ばねを二つ使う</li></ul>" + text(2), link("/a", "1"))
                .replace("<p>" + BIO + "</p>", ""));
        assertThat(article("/a").warnings()).isEmpty();
    }

    private List<Reading> readFolder() {
        return Sources.list(folder.toString()).flatMap(source -> read(source, 0, Limits.DEFAULT).stream()).toList();
    }

    private void save(String name, String html) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), html);
    }

    @Test
    void pagesThatWereSavedInOneFolderAreOneArticle() throws IOException {
        save("月.html", page("月面の工場", text(1), link("%E6%9C%88_2.html", "次のページ")));
        save("月_2.html", page("月面の工場", text(2), link("月.html", "1") + link("月_3.html", "3")));
        save("月_3.html", page("月面の工場", text(3), link("月.html", "1")));
        save("other-2.html", page("火星の工場", text(4), ""));
        List<Reading> readings = readFolder();
        assertThat(readings).extracting(Reading::source).extracting(source -> source.substring(folder.toString().length()))
                .containsExactly("/other-2.html", "/月.html", "/月_2.html", "/月_3.html");
        assertThat(((Reading.Read) readings.get(1)).article().text()).contains("第1の段落", "第2の段落", "第3の段落");
        assertThat(readings).filteredOn(Reading.Skipped.class::isInstance).extracting(PagedArticleTest::refusal)
                .containsExactly(Problem.Kind.LATER_PAGE, Problem.Kind.LATER_PAGE);
    }

    @Test
    void pagesThatAreNumberedFromOneAreOneArticleWhereTheySayThatTheyArePages() throws IOException {
        save("a_1.html", page("月面の工場", text(1), link("a_2.html", "次のページ")));
        save("a_2.html", page("月面の工場", text(2), link("a_1.html", "前のページ")));
        save("b_1.html", page("火星の工場", text(3), link("b_2.html", "次へ")));
        save("b_2.html", page("金星の工場", text(4), link("b_1.html", "前へ")));
        List<Reading> readings = readFolder();
        assertThat(((Reading.Read) readings.getFirst()).article().text()).contains("第1の段落", "第2の段落");
        assertThat(refusal(readings.get(1))).isEqualTo(Problem.Kind.LATER_PAGE);
        assertThat(((Reading.Read) readings.get(2)).article().text()).contains("第3の段落").doesNotContain("第4の段落");
        assertThat(((Reading.Read) readings.get(3)).article().text()).contains("第4の段落");
    }

    @Test
    void aSavedPageWhoseNextOneWasNotSavedTellsIt() throws IOException {
        save("a.html", page("月面の工場", text(1), link("a_2.html", "次のページ")));
        save("b_2.html", page("月面の工場", text(2), link("b.html", "1")));
        List<Reading> readings = readFolder();
        assertThat(((Reading.Read) readings.getFirst()).warnings()).extracting(Problem::kind)
                .containsExactly(Problem.Kind.MISSING_PAGE);
        assertThat(((Reading.Read) readings.getLast()).article().text()).contains("第2の段落"); // its first page was not saved
    }

    @Test
    void savedPagesLeadNeitherOutOfTheirFolderNorOverLinks() throws IOException {
        save("in/a.html", page("月面の工場", text(1), link("../a/2.html", "2") + link("a_2.html", "次のページ")));
        save("a/2.html", page("秘密の工場", text(2), ""));
        Files.createSymbolicLink(folder.resolve("in/a_2.html"), folder.resolve("a/2.html"));
        Reading.Read read = (Reading.Read) Sources.list(folder.resolve("in/a.html").toString())
                .flatMap(source -> read(source, 0, Limits.DEFAULT).stream()).toList().getFirst();
        assertThat(read.article().text()).doesNotContain("第2の段落");
    }

    private List<Reading> readArchive(String name, byte[] archive) throws IOException {
        Path file = Files.write(folder.resolve(name), archive);
        return Sources.list(file.toString()).flatMap(source -> read(source, 0, Limits.DEFAULT).stream()).toList();
    }

    @Test
    void pagesOfAnArchiveAreOneArticleInWhateverOrderTheyArePacked() throws IOException {
        List<Reading> readings = readArchive("a.zip", Archives.zip(
                "in/a_2.html", page("月面の工場", text(2), link("a.html", "1") + link("a_3.html", "3")),
                "in/b.html", page("火星の工場", text(4), ""), "in/a.html", page("月面の工場", text(1), link("a_2.html", "次のページ")),
                "in/a_3.html", page("月面の工場", text(3), link("a.html", "1"))));
        assertThat(readings).extracting(Reading::source).extracting(source -> source.substring(source.indexOf('!')))
                .containsExactly("!/in/b.html", "!/in/a_2.html", "!/in/a.html", "!/in/a_3.html");
        assertThat(((Reading.Read) readings.get(2)).article().text()).contains("第1の段落", "第2の段落", "第3の段落");
        assertThat(refusal(readings.get(1))).isEqualTo(Problem.Kind.LATER_PAGE);
        assertThat(refusal(readings.get(3))).isEqualTo(Problem.Kind.LATER_PAGE);
    }

    @Test
    void pagesOfAWebArchiveAreOneArticle() throws IOException {
        String type = "text/html; charset=utf-8";
        List<Reading> readings = readArchive("c.warc.gz", Archives.gzip(Archives.join(
                Archives.page("https://example.jp/a", 200, type, page("月面の工場", text(1), link("/a?page=2", "次へ"))),
                Archives.page("https://example.jp/a?page=2", 200, type,
                        page("月面の工場", text(2), link("/a", "1") + link("/a?page=3", "3"))))));
        Reading.Read read = (Reading.Read) readings.getFirst();
        assertThat(read.article().text()).contains("第1の段落", "第2の段落");
        assertThat(read.article().metadata().url()).isEqualTo("https://example.jp/a");
        // the third one was not saved
        assertThat(read.warnings()).extracting(Problem::kind).containsExactly(Problem.Kind.MISSING_PAGE);
        assertThat(refusal(readings.get(1))).isEqualTo(Problem.Kind.LATER_PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zip", "tar.gz", "warc"})
    void anArchiveFromTheWebIsReadLikeOneOnThisMachine(String ending) throws IOException {
        String first = page("月面の工場", text(1), link("/in/a_2.html", "次のページ"));
        String second = page("月面の工場", text(2), link("/in/a.html", "1"));
        String other = page("火星の工場", text(4), "");
        String type = "text/html; charset=utf-8";
        byte[] archive = switch (ending) {
            case "zip" -> Archives.zip("in/a_2.html", second, "in/b.html", other, "in/a.html", first);
            case "tar.gz" -> Archives.gzip(Archives.tar("in/a_2.html", second, "in/b.html", other, "in/a.html", first));
            default -> Archives.join(Archives.page("https://example.jp/in/a_2.html", 200, type, second),
                    Archives.page("https://example.jp/in/b.html", 200, type, other),
                    Archives.page("https://example.jp/in/a.html", 200, type, first));
        };
        server.page("/a." + ending, exchange -> WebServer.send(exchange, 200, archive));
        List<Reading> fetched = read("/a." + ending, Limits.DEFAULT);
        assertThat(fetched).filteredOn(Reading.Read.class::isInstance)
                .extracting(reading -> ((Reading.Read) reading).article().text())
                .satisfiesExactly(one -> assertThat(one).contains("第4の段落"),
                        joined -> assertThat(joined).contains("第1の段落", "第2の段落"));
        List<Reading> local = readArchive("a." + ending, archive);
        assertThat(fetched).extracting(PagedArticleTest::outcome).isEqualTo(local.stream().map(PagedArticleTest::outcome).toList());
        assertThat(server.paths()).as("nothing else is asked for").containsExactly("/a." + ending);
    }

    /** What was read, wherever it was. */
    private static String outcome(Reading reading) {
        return reading instanceof Reading.Read read ? read.article().text() : refusal(reading).code();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a href='a_2.html'>", "<div><a href=a_2.html>2</a>", "<a href=a_2.html rel=next>次へ</a>", "href=",
        " href=a", " href='", "<article>", "<base href=a_2.html>", "<a href=?page=2>2</a>",
        "<link rel='next prev first' href=a.html>", "<a href=a%zz_2.html>2"})
    @Timeout(60)
    void hostilePagesCostNoMoreThanTheirLength(String piece) throws IOException {
        String hostile = page("月面の工場", text(1) + piece.repeat(20_000), link("a_2.html", "2") + link("a.html", "1"));
        for (String name : List.of("a.html", "a_2.html", "a_3.html")) {
            save(name, hostile + name);
        }
        assertThat(readFolder()).hasSize(3).allSatisfy(reading -> {
            if (reading instanceof Reading.Skipped skipped) {
                assertThat(skipped.problem().kind()).isNotEqualTo(Problem.Kind.INTERNAL);
            }
        });
    }

    @Test
    void pagesInALegacyCharsetAreJoinedToo() {
        Charset eucJp = Charset.forName("EUC-JP");
        String type = "text/html; charset=EUC-JP";
        String first = page("月面の工場", text(1), link("/a?page=2", "次のページ")).replace("utf-8", "euc-jp");
        String second = page("月面の工場", text(2), link("/a", "1")).replace("utf-8", "euc-jp");
        server.page("/a", exchange -> WebServer.send(exchange, 200, first.getBytes(eucJp), "Content-Type", type));
        server.page("/a?page=2", exchange -> WebServer.send(exchange, 200, second.getBytes(eucJp), "Content-Type", type));
        assertThat(article("/a").article().text()).contains("第1の段落", "第2の段落");
    }
}
