package yomitori.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import yomitori.source.Limit;
import yomitori.source.Limits;
import yomitori.source.Problem;
import yomitori.text.Article;

class ContainerReadingTest {
    private static List<Article> articles(String content, String name) {
        return new DocumentReader().parse(content, name).stream().map(one -> Reads.checked(((Reading.Read) one).article())).toList();
    }

    @Test
    void readsRss() {
        List<Article> articles = articles("""
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>日刊モデル</title><language>ja</language>
                <item><title>星が歌う</title><link>https://example.jp/1</link><pubDate>Thu, 24 Jul 2025 10:00:00 +0900</pubDate>
                <dc:creator>山田</dc:creator><description>短い</description>
                <content:encoded><![CDATA[<p>全文がここにある。&x;</p><p>続き。</p>]]></content:encoded></item>
                <item><title>月が笑う</title><description>&lt;b&gt;要約&lt;/b&gt;だけ。</description></item></channel></rss>""", "feed.xml");
        assertThat(articles).extracting(Article::text).containsExactly("星が歌う\n全文がここにある。&x;\n続き。", "月が笑う\n要約だけ。");
        assertThat(articles.getFirst().metadata().published()).contains(LocalDate.of(2025, 7, 24));
        assertThat(articles.getFirst().metadata().author()).isEqualTo("山田");
        assertThat(articles.getFirst().metadata().site()).isEqualTo("日刊モデル");
        assertThat(articles).extracting(Article::source).containsExactly("feed.xml!/https://example.jp/1", "feed.xml!/2");
    }

    @Test
    void readsAtomAndRdf() {
        assertThat(articles("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja"><title>日刊</title><entry><title>星</title>
                <link rel="alternate" href="https://example.jp/1"/><id>urn:1</id><published>2025-07-24T00:00:00Z</published>
                <content type="xhtml"><div><p>本文。</p></div></content></entry></feed>""", "a.atom").getFirst().text())
                .isEqualTo("星\n本文。");
        assertThat(articles("""
                <rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/" xmlns:dc="d"><channel><title>日刊</title></channel>
                <item rdf:about="u"><title>月</title><link>https://example.jp/2</link><description>概要。</description>
                <dc:date>2003-05-16T00:00:00+09:00</dc:date></item></rdf:RDF>""", "b.rdf").getFirst().metadata().published())
                .contains(LocalDate.of(2003, 5, 16));
    }

    @Test
    void readsJsonArticlesAndFeeds() {
        Article one = Reads.article("""
                {"tool": "Hoshi", "summary": "星が歌う新しい機能を公開した。誰でも使える。", "post_date": "2026-01-27 18:32",
                "url": "https://example.jp/1", "why": "使える国が三十五に増えたことに意味がある。", "score": 4}""", "a.json");
        assertThat(one.text()).isEqualTo("Hoshi\n星が歌う新しい機能を公開した。誰でも使える。\n使える国が三十五に増えたことに意味がある。");
        assertThat(one.metadata().published()).contains(LocalDate.of(2026, 1, 27));
        List<Article> feed = articles("""
                {"version": "https://jsonfeed.org/version/1", "title": "日刊", "items": [{"id": "u1", "title": "星",
                "content_html": "<p>本文。</p>", "date_published": "2025-07-24"}, {"id": "u2", "content_text": "二つ目の本文。"}]}""", "f.json");
        assertThat(feed).extracting(Article::text).containsExactly("星\n本文。", "二つ目の本文。");
        assertThat(feed.getFirst().metadata().site()).isEqualTo("日刊");
        assertThat(articles("{\"title\":\"一\",\"body\":\"甲。\"}\n{\"title\":\"二\",\"body\":\"乙。\"}\n", "l.jsonl")).hasSize(2);
    }

    @Test
    void membersAreNamedOnce() {
        List<Reading> readings = new DocumentReader().parse("[{\"url\":\"u\",\"content\":\"甲。\"},{\"url\":\"u\",\"content\":\"乙。\"}]", "a.json");
        assertThat(readings).extracting(Reading::member).containsExactly("u", "u#2");
    }

    @Test
    void anEntryWithoutTextIsItsTitle() {
        assertThat(articles("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"星\",\"items\":[{\"title\":\"月の工場\","
                + "\"content_html\":\"\",\"url\":\"https://example.jp/1\"}]}", "f.json")).singleElement()
                .satisfies(article -> assertThat(article.text()).isEqualTo("月の工場"));
    }

    @Test
    void saysWhatItCannotRead() {
        assertThat(Reads.problem(new DocumentReader().parse("{\"a\": 1", "a.json")).kind()).isEqualTo(Problem.Kind.BAD_JSON);
        assertThat(Reads.problem(new DocumentReader().parse("{\"a\": 1}", "a.json")).kind()).isEqualTo(Problem.Kind.UNKNOWN_JSON);
        assertThat(Reads.problem(new DocumentReader().parse("<a><b/></a>", "a.xml")).kind()).isEqualTo(Problem.Kind.UNKNOWN_XML);
    }

    @Test
    void tooManyMembersAreTold() {
        Limits limits = Limits.DEFAULT.with(Limit.MEMBERS, 2);
        List<Reading> readings = new DocumentReader(limits)
                .parse("[{\"content\":\"甲。\"},{\"content\":\"乙。\"},{\"content\":\"丙。\"}]", "a.json");
        assertThat(readings).hasSize(3);
        assertThat(((Reading.Skipped) readings.getLast()).problem().kind()).isEqualTo(Problem.Kind.TOO_MANY_MEMBERS);
    }
}
