package yomitori.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yomitori.web.RawServer;
import yomitori.web.WebServer;

/** The rules of RFC 9309, and what pages say for themselves. */
class RobotsTest {
    private final WebServer server = new WebServer();
    private final Guest guest = new Guest();

    @AfterEach
    void stop() {
        server.close();
    }

    private static boolean allows(String robots, String path) {
        return allows(robots.getBytes(StandardCharsets.UTF_8), path);
    }

    private static boolean allows(byte[] robots, String path) {
        Address address = ((Address.Parsed.Good) Address.parse("https://example.jp" + path)).address();
        return RobotsTxt.of(robots, "https://example.jp/robots.txt", "yomitori").refusal(address).isEmpty();
    }

    @Test
    void asksForTheFileBeforeThePage() {
        server.status("/robots.txt", 200, "User-agent: *\nDisallow: /private\n").html("/private/a", "秘").html("/a", "公");
        assertThat(guest.text(server.at("/a"))).isEqualTo("公");
        assertThat(guest.refusal(server.at("/private/a"))).isEqualTo(Problem.Kind.ROBOTS_DENIED);
        assertThat(server.asked()).extracting(WebServer.Asked::path).containsExactly("/robots.txt", "/a");
    }

    @Test
    void asksAgainWhereARedirectLeads() {
        server.status("/robots.txt", 200, "User-agent: *\nDisallow: /private\n").html("/private/a", "秘");
        server.status("/a", 302, "", "Location", "/private/a");
        assertThat(guest.refusal(server.at("/a"))).isEqualTo(Problem.Kind.ROBOTS_DENIED);
        assertThat(server.paths()).containsExactly("/a");
    }

    // 2.2.1: the line user-agent

    @ParameterizedTest
    @ValueSource(strings = {"User-agent: yomitori", "user-agent:yomitori", "USER-AGENT: Yomitori", "User-agent: YOMITORI # ours",
        "User-agent: other\nUser-agent: yomitori"})
    void aGroupOfOursCountsHoweverTheNameIsWritten(String group) {
        assertThat(allows(group + "\nDisallow: /a\n\nUser-agent: *\nDisallow: /\n", "/a")).isFalse();
        assertThat(allows(group + "\nDisallow: /a\n\nUser-agent: *\nDisallow: /\n", "/b")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yomitoribot", "yomi", "not-yomitori", "yomitori-images"})
    void aNameThatOnlyLooksLikeOursIsAnother(String name) {
        assertThat(allows("User-agent: " + name + "\nDisallow: /a\n", "/a")).isTrue();
        assertThat(allows("User-agent: " + name + "\nDisallow: /a\n\nUser-agent: *\nDisallow: /b\n", "/b")).isFalse();
    }

    @Test
    void severalGroupsOfOursAreOne() {
        String robots = "User-agent: yomitori\nDisallow: /a\n\nUser-agent: *\nDisallow: /c\n\nUser-agent: yomitori\nDisallow: /b\n";
        assertThat(allows(robots, "/a")).isFalse();
        assertThat(allows(robots, "/b")).isFalse();
        assertThat(allows(robots, "/c")).isTrue();
    }

    @Test
    void theGroupForAllCountsWhereNoneIsOurs() {
        assertThat(allows("User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /a\n", "/a")).isFalse();
        assertThat(allows("User-agent: other\nDisallow: /\n", "/a")).isTrue();
        assertThat(allows("Disallow: /\n", "/a")).isTrue();
    }

    // 2.2.2 and 2.2.3: the lines allow and disallow

    @ParameterizedTest
    @CsvSource({
        "Disallow: /a, /a, false", "Disallow: /a, /abc, false", "Disallow: /a, /b, true", "Disallow: /a, /A, true",
        "Disallow:, /a, true", "Disallow: /, /a, false", "Disallow: /, /robots.txt, true",
        "Disallow: /a/*/c, /a/b/c, false", "Disallow: /a/*/c, /a/c, true", "Disallow: *.pdf, /x/y.pdf?z, false",
        "Disallow: /*.php$, /a.php, false", "Disallow: /*.php$, /a.php?b, true", "Disallow: /a$, /a, false",
        "Disallow: /a$, /ab, true", "Disallow: /a?b=*, /a?b=c, false",
        "Disallow: /%E6%96%B0, /新, false", "Disallow: /新, /%E6%96%B0, false", "Disallow: /a%3cd, /a%3Cd, false",
        "Disallow: /a-%2A-b, /a-*-b, false", "Disallow: /a-%2A-b, /a-x-b, true", "Disallow: /a-%24, /a-$, false",
        "Disallow: /a**b, /axxb, false", "Disallow: nowhere, /nowhere, true",
        "Disallow: /a # why, /a, false", "disallow: /a, /a, false", "Disallow : /a, /a, false"})
    void aPathIsComparedAsTheStandardSays(String rule, String path, boolean allowed) {
        assertThat(allows("User-agent: *\n" + rule + "\n", path)).isEqualTo(allowed);
    }

    @Test
    void theLongestRuleWinsAndOfEqualsTheOneThatAllows() {
        assertThat(allows("User-agent: *\nDisallow: /\nAllow: /news/\n", "/news/a")).isTrue();
        assertThat(allows("User-agent: *\nAllow: /news/\nDisallow: /news/private\n", "/news/private/a")).isFalse();
        assertThat(allows("User-agent: *\nAllow: /\nDisallow: /news/\n", "/news/a")).isFalse();
        assertThat(allows("User-agent: *\nDisallow: /a\nAllow: /a\n", "/a")).isTrue();
        assertThat(allows("User-agent: *\nAllow: /a\nDisallow: /a\n", "/a")).isTrue();
    }

    @Test
    void otherLinesEndNoGroup() {
        assertThat(allows("User-agent: *\nSitemap: https://example.jp/s.xml\nDisallow: /a\n", "/a")).isFalse();
        assertThat(allows("User-agent: yomitori\nCrawl-delay: 3\nDisallow: /a\n", "/a")).isFalse();
    }

    // 2.3: where the file is and how it is had

    @Test
    void everySiteHasAFileOfItsOwn() {
        try (WebServer other = new WebServer()) {
            server.status("/robots.txt", 200, "User-agent: *\nDisallow: /\n").html("/a", "一");
            other.html("/a", "二");
            assertThat(guest.refusal(server.at("/a"))).isEqualTo(Problem.Kind.ROBOTS_DENIED);
            assertThat(guest.text(other.at("/a"))).isEqualTo("二");
        }
    }

    @Test
    void theFileMayHaveMovedEvenToAnotherSite() {
        try (WebServer other = new WebServer()) {
            server.status("/robots.txt", 301, "", "Location", "/1").status("/1", 302, "", "Location", "/2")
                    .status("/2", 307, "", "Location", "/3").status("/3", 308, "", "Location", "/4")
                    .status("/4", 303, "", "Location", other.at("/rules")).html("/a", "一");
            other.status("/rules", 200, "User-agent: *\nDisallow: /a\n");
            assertThat(guest.refusal(server.at("/a"))).isEqualTo(Problem.Kind.ROBOTS_DENIED);
        }
    }

    @Test
    void aFileThatMovesForeverIsNoFile() {
        server.status("/robots.txt", 301, "", "Location", "/robots.txt").html("/a", "一");
        assertThat(guest.text(server.at("/a"))).isEqualTo("一");
        assertThat(server.asked()).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 451})
    void withoutAFileEverythingIsAllowed(int status) {
        server.status("/robots.txt", status, "").html("/a", "一");
        assertThat(guest.text(server.at("/a"))).isEqualTo("一");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 429})
    void withAFileThatCannotBeHadNothingIsAllowed(int status) {
        server.status("/robots.txt", status, "").html("/a", "一");
        Problem problem = guest.problem(server.at("/a"));
        assertThat(problem.kind()).isEqualTo(Problem.Kind.ROBOTS_UNREACHABLE);
        assertThat(server.paths()).isEmpty();
    }

    @Test
    void aFileThatBreaksOffOrNeverComesCannotBeHadEither() {
        Guest hasty = Guest.hasty();
        try (RawServer broken = new RawServer(out -> out.write("HTTP/1.1 200 OK\r\n\r\npage".getBytes()),
                        out -> out.write("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nUser-agent: *".getBytes()));
                RawServer silent = new RawServer(out -> out.write("HTTP/1.1 200 OK\r\n\r\npage".getBytes()),
                        out -> Thread.sleep(20_000))) {
            assertThat(hasty.refusal(broken.at("/a"))).isEqualTo(Problem.Kind.ROBOTS_UNREACHABLE);
            assertThat(hasty.refusal(silent.at("/a"))).isEqualTo(Problem.Kind.ROBOTS_UNREACHABLE);
        }
    }

    @Test
    void aPageInThePlaceOfTheFileForbidsNothing() {
        server.html("/robots.txt", "<html><body><p>Disallow: / ?</p></body></html>").html("/a", "一");
        assertThat(guest.text(server.at("/a"))).isEqualTo("一");
    }

    @Test
    void theFileIsKeptADayAndNoLonger() {
        server.status("/robots.txt", 200, "").html("/a", "一");
        guest.text(server.at("/a"));
        server.status("/robots.txt", 200, "User-agent: *\nDisallow: /\n");
        guest.clock().pass(Duration.ofHours(23));
        assertThat(guest.text(server.at("/a"))).isEqualTo("一");
        guest.clock().pass(Duration.ofHours(2));
        assertThat(guest.refusal(server.at("/a"))).isEqualTo(Problem.Kind.ROBOTS_DENIED);
    }

    @Test
    void theFirstHalfMegabyteOfTheFileCounts() {
        String comment = "# 注\n".repeat(80_000);
        assertThat(comment.getBytes(StandardCharsets.UTF_8).length).isBetween(400_000, 512_000);
        server.status("/robots.txt", 200, comment + "User-agent: *\nDisallow: /a\n" + "# x\n".repeat(500_000)).html("/a", "一");
        assertThat(guest.refusal(server.at("/a"))).isEqualTo(Problem.Kind.ROBOTS_DENIED);
    }

    @Test
    void lineEndsAndMarksOfTheFileDoNotMatter() {
        assertThat(allows("\uFEFFUser-agent: *\r\nDisallow: /a\r\n", "/a")).isFalse();
        assertThat(allows("User-agent: *\rDisallow: /a\r", "/a")).isFalse();
        assertThat(allows(new byte[] {0, 1, 2, (byte) 0xff}, "/a")).isTrue();
        assertThat(allows("", "/a")).isTrue();
    }

    // what pages say for themselves

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "noindex | false | true", "NOINDEX, nofollow | false | false", "none | false | false", "nofollow | true | false",
        "all | true | true", "yomitori: noindex | false | true", "otherbot: noindex | true | true", "otherbot: noindex, nofollow | true | true",
        "max-snippet: 20, noindex | false | true", "index, nofollow, max-image-preview: large | true | false"})
    void readsTheHeader(String header, boolean mayIndex, boolean mayFollow) {
        Answer.Response response = new Answer.Response(200, Map.of("x-robots-tag", List.of(header)), new byte[0]);
        assertThat(RobotsTags.of(response, false, "yomitori")).isEqualTo(new RobotsTags(mayIndex, mayFollow));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<meta name=robots content=noindex> | false | true", "<META CONTENT='NoIndex,NoFollow' NAME='ROBOTS'/> | false | false",
        "<meta name=yomitori content=none> | false | false", "<meta name=googlebot content=noindex> | true | true",
        "<!-- <meta name=robots content=noindex> --> | true | true", "<meta name=robots content='index,follow'> | true | true"})
    void readsTheHeadOfThePage(String meta, boolean mayIndex, boolean mayFollow) {
        String page = "<html><head>" + meta + "<title>題</title></head><body><p>robots yomitori</body></html>";
        Answer.Response response = new Answer.Response(200, Map.of(), page.getBytes(StandardCharsets.UTF_8));
        assertThat(RobotsTags.of(response, true, "yomitori")).isEqualTo(new RobotsTags(mayIndex, mayFollow));
    }

    @Test
    void aPageThatWantsNoIndexIsNoSource() {
        server.html("/a", "<meta name=robots content=noindex><p>本文").status("/b", 200, "本文", "X-Robots-Tag", "noindex");
        SourceOptions options = SourceOptions.defaults().withWeb(Guest.OPTIONS.withDelay(Duration.ZERO));
        List<Source> sources = Sources.list(options, List.of(server.at("/a"), server.at("/b"))).toList();
        assertThat(sources).extracting(source -> source.fetch(Validators.NONE)).allSatisfy(fetched ->
                assertThat(((Fetched.Refused) fetched).problem().kind()).isEqualTo(Problem.Kind.NO_INDEX));
    }
}
