package yomitori.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yomitori.read.DocumentReader;
import yomitori.read.Reading;
import yomitori.source.Fetched;
import yomitori.source.Limit;
import yomitori.source.Limits;
import yomitori.source.Source;
import yomitori.source.Validators;
import yomitori.source.Web;
import yomitori.source.WebOptions;
import yomitori.text.Article;
import yomitori.web.WebServer;

class DiscoveryTest {
    private static final String WHOLE = "<p>" + "星が歌う新しい機能が公開され、誰でも使えるようになった。".repeat(12) + "</p>";

    private final WebServer server = new WebServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private Discovery discovery(int depth, Limits limits) {
        Web web = new Web(WebOptions.DEFAULT.withPrivateAllowed(true).withDelay(Duration.ZERO).withRetries(0), limits);
        return new Discovery(web, limits, depth, source -> Validators.NONE);
    }

    private List<Source> expand(int depth, String path) {
        Web web = new Web(WebOptions.DEFAULT.withPrivateAllowed(true).withDelay(Duration.ZERO).withRetries(0), Limits.DEFAULT);
        Discovery discovery = new Discovery(web, Limits.DEFAULT, depth, source -> Validators.NONE);
        return discovery.expand(web.page(server.at(path), Optional.empty())).toList();
    }

    private List<String> paths(List<Source> sources) {
        return sources.stream().map(source -> source.location().replace(server.at(""), "")).toList();
    }

    private static String refusal(Source source) {
        return source.fetch(Validators.NONE) instanceof Fetched.Refused refused ? refused.problem().kind().code() : "read";
    }

    private static String page(String links) {
        return "<html><head><title>題</title></head><body><article><h1>題</h1>" + WHOLE + links + "</article></body></html>";
    }

    @Test
    void aPageIsItself() {
        server.html("/a", page("<a href=/b>次</a>"));
        assertThat(paths(expand(0, "/a"))).containsExactly("/a");
        assertThat(server.paths()).containsExactly("/a");
    }

    @Test
    void aFeedIsItsEntries() {
        server.status("/feed", 200, """
                <?xml version="1.0" encoding="utf-8"?>
                <rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>日刊モデル</title><language>ja</language>
                <item><title>星が歌う</title><link>/1?utm_source=rss&amp;id=7</link><pubDate>Thu, 24 Jul 2025 10:00:00 +0900</pubDate>
                <description>要約だけ。</description></item>
                <item><title>月が笑う</title><link>https://elsewhere.example/2</link><pubDate>Fri, 25 Jul 2025 10:00:00 +0900</pubDate>
                <dc:creator>山田</dc:creator><content:encoded><![CDATA[%s]]></content:encoded></item>
                <item><title>風が吹く</title><guid isPermaLink="false">3</guid><description>どこにも続かない。</description></item>
                </channel></rss>""".formatted(WHOLE), "Content-Type", "application/rss+xml");
        List<Source> sources = expand(0, "/feed");
        assertThat(paths(sources)).containsExactly("/1?id=7", "https://elsewhere.example/2", "/feed#3");
        assertThat(sources.getFirst().lastModified()).contains(java.time.Instant.parse("2025-07-24T01:00:00Z"));
        assertThat(sources.getFirst().isRemote()).isTrue();
        assertThat(server.paths()).containsExactly("/feed");

        Article whole = ((Reading.Read) new DocumentReader().read(sources.get(1)).getFirst()).article();
        assertThat(whole.metadata().title()).isEqualTo("月が笑う");
        assertThat(whole.metadata().published()).contains(java.time.LocalDate.of(2025, 7, 25));
        assertThat(whole.metadata().author()).isEqualTo("山田");
        assertThat(whole.metadata().site()).isEqualTo("日刊モデル");
        assertThat(whole.metadata().url()).isEqualTo("https://elsewhere.example/2");
        assertThat(whole.text()).contains("誰でも使えるようになった。");
        assertThat(((Reading.Read) new DocumentReader().read(sources.get(2)).getFirst()).article().text())
                .contains("どこにも続かない。");
    }

    @Test
    void atomAndJsonFeedsAreFeedsAsWell() {
        server.status("/atom", 200, """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja"><title>日刊</title><entry><title>星</title>
                <link rel="alternate" href="/1"/><id>urn:1</id><updated>2025-07-24T00:00:00Z</updated><summary>要約。</summary></entry></feed>
                """, "Content-Type", "text/xml");
        server.status("/json", 200, """
                {"version": "https://jsonfeed.org/version/1.1", "title": "日刊", "items": [
                {"id": "u1", "url": "/2", "title": "月", "content_html": "%s", "date_published": "2025-07-24T00:00:00Z"},
                {"id": "u2", "url": "/3", "title": "風", "summary": "要約。"}]}""".formatted(WHOLE), "Content-Type", "application/json");
        server.status("/rdf", 200, """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel><title>日刊</title></channel><item rdf:about="/4"><title>雨</title><link>/4</link></item></rdf:RDF>""",
                "Content-Type", "application/rdf+xml");
        assertThat(paths(expand(0, "/rdf"))).containsExactly("/4");
        assertThat(paths(expand(0, "/atom"))).containsExactly("/1");
        List<Source> json = expand(0, "/json");
        assertThat(paths(json)).containsExactly("/2", "/3");
        assertThat(json).extracting(Source::isRemote).containsExactly(false, true);
    }

    @Test
    void aTextThatBreaksOffIsFetchedWhole() {
        server.status("/feed", 200, "<rss><channel><item><title>星</title><link>/1</link><content>" + "星が歌う。".repeat(50)
                + "続きを読む</content></item></channel></rss>", "Content-Type", "application/xml");
        assertThat(expand(0, "/feed")).extracting(Source::isRemote).containsExactly(true);
    }

    @Test
    void aSitemapIsItsPages() throws IOException {
        String map = """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>%s</loc><lastmod>2025-07-24T10:00:00+09:00</lastmod><news:news><news:publication><news:name>日刊</news:name>
                <news:language>ja</news:language></news:publication><news:publication_date>2025-07-24</news:publication_date>
                <news:title>題</news:title></news:news></url><url><loc>%s</loc></url></urlset>""";
        server.status("/map.xml", 200, map.formatted(server.at("/1"), server.at("/2")), "Content-Type", "text/xml");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(map.formatted(server.at("/2"), server.at("/3")).getBytes(StandardCharsets.UTF_8));
        }
        server.page("/map.xml.gz", exchange -> WebServer.send(exchange, 200, packed.toByteArray(), "Content-Type", "application/gzip"));
        server.status("/index.xml", 200, """
                <?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>%s</loc></sitemap>
                <sitemap><loc>%s</loc></sitemap><sitemap><loc>%s</loc></sitemap><sitemap><loc>%s</loc></sitemap></sitemapindex>"""
                .formatted(server.at("/map.xml"), server.at("/map.xml.gz"), server.at("/gone.xml"), server.at("/index.xml")));
        List<Source> one = expand(0, "/map.xml");
        assertThat(paths(one)).containsExactly("/1", "/2");
        assertThat(one.getFirst().lastModified()).contains(java.time.Instant.parse("2025-07-24T01:00:00Z"));
        assertThat(paths(expand(0, "/index.xml"))).containsExactly("/1", "/2", "/3", "/gone.xml");
    }

    @Test
    void aSitemapReadsNoOutsideEntity() {
        server.html("/secret", "秘密");
        server.status("/map.xml", 200, "<?xml version=\"1.0\"?><!DOCTYPE urlset [<!ENTITY x SYSTEM \"" + server.at("/secret") + "\">]>"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>" + server.at("/a") + "&x;</loc></url></urlset>");
        expand(0, "/map.xml");
        assertThat(server.paths()).containsExactly("/map.xml");
    }

    @Test
    void followsTheLinksOfASite() {
        server.html("/", "<html><head><title>表紙</title></head><body><a href=/a>一つ目の記事</a> <a href='/list?utm_source=top'>一覧</a>"
                + "<a href=https://elsewhere.example/x>外</a> <a href=/pic.jpg>絵</a> <a href=/no rel=nofollow>広告</a>"
                + " <a href='mailto:a@example.jp'>便り</a> <a href='#top'>上へ</a></body></html>");
        server.html("/a", page("<a href=/a#x>同じ</a><a href=/deep>深い</a>"));
        server.html("/list", "<html><body><a href=/b>二つ目の記事</a><a href=/a>一つ目の記事</a></body></html>");
        server.html("/b", page("")).html("/deep", page("")).html("/no", page("")).html("/pic.jpg", page(""));

        List<Source> near = expand(1, "/");
        assertThat(paths(near)).containsExactly("/", "/a", "/list");
        assertThat(near).extracting(DiscoveryTest::refusal).containsExactly("no-article", "read", "no-article");
        assertThat(paths(expand(2, "/"))).containsExactly("/", "/a", "/list", "/deep", "/b");
        assertThat(server.paths()).doesNotContain("/no", "/pic.jpg");
    }

    @Test
    void aPageMayForbidToFollowItsLinksAndToReadIt() {
        server.html("/", "<html><head><meta name=robots content=nofollow></head><body>" + page("<a href=/a>一</a>") + "</body></html>");
        assertThat(paths(expand(1, "/"))).containsExactly("/");
        server.html("/", "<html><head><meta name=robots content=noindex></head><body>" + page("<a href=/a>一</a>") + "</body></html>");
        server.html("/a", page(""));
        List<Source> sources = expand(1, "/");
        assertThat(paths(sources)).containsExactly("/", "/a");
        assertThat(sources).extracting(DiscoveryTest::refusal).containsExactly("no-index", "read");
    }

    @Test
    void aSiteEndsAtTheLimitOfPages() {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            links.append("<a href=/").append(i).append(">記事</a> ");
        }
        server.html("/", "<html><body>" + links + "</body></html>");
        Limits few = Limits.DEFAULT.with(Limit.MEMBERS, 3);
        List<Source> sources = discovery(1, few).expand(new Web(WebOptions.DEFAULT.withPrivateAllowed(true), few)
                .page(server.at("/"), Optional.empty())).toList();
        assertThat(sources).extracting(DiscoveryTest::refusal).contains("too-many-members");
        assertThat(sources).hasSize(5); // the page, three links, and what to say of the others
    }

    @Test
    void findsWhatIsWorthFollowing() {
        server.html("/with", "<html><head><link rel=alternate type=application/rss+xml href=/feed><link rel='alternate' "
                + "type='application/atom+xml' href='/comments/feed'></head><body>頁</body></html>");
        server.html("/without", "<html><body>頁</body></html>");
        server.status("/feed", 200, "<rss><channel><item><title>星</title></item></channel></rss>");
        assertThat(discovery(0, Limits.DEFAULT).worthFollowing(server.at("/with"))).containsExactly(server.at("/feed"));
        assertThat(discovery(0, Limits.DEFAULT).worthFollowing(server.at("/feed"))).containsExactly(server.at("/feed"));
        assertThat(discovery(0, Limits.DEFAULT).worthFollowing(server.at("/without"))).containsExactly(server.at("/without"));
        server.status("/robots.txt", 200, "Sitemap: " + server.at("/map.xml") + "\n");
        assertThat(discovery(0, Limits.DEFAULT).worthFollowing(server.at("/without"))).containsExactly(server.at("/map.xml"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<meta property=og:type content=article><a href=/>リンクだけ</a> | true",
        "<meta property=og:type content=website><p>長い長い本文</p> | false",
        "<script type=application/ld+json>{\"@type\": \"NewsArticle\"}</script><a href=/>リンクだけ</a> | true",
        "<p>長い長い本文</p><a href=/>次</a> | true", "<p>短</p><a href=/>とても長い見出しの一覧</a> | false"})
    void knowsArticlesFromListsOfArticles(String html, boolean isArticle) {
        assertThat(new PageLook(new yomitori.source.Content(html.getBytes(StandardCharsets.UTF_8), "text/html", "UTF-8",
                "https://example.jp/")).isArticle()).isEqualTo(isArticle);
    }
}
