package yomitori.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yomitori.text.Article;
import yomitori.text.Metadata;

class MetadataReadingTest {
    private static final String BODY = "<p>本文がここに続く。長くはない。</p>";

    private static Metadata head(String head) {
        return Reads.article("<html><head>" + head + "</head><body>" + BODY + "</body></html>", "page.html").metadata();
    }

    @Test
    void readsJsonLd() {
        Metadata metadata = head("""
                <title>別の題 | 日刊</title><script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
                {"@type": ["NewsArticle"], "headline": "星が歌う", "datePublished": "2025-07-24T10:00:00+09:00",
                "author": [{"name": "山田"}, {"name": "鈴木"}], "publisher": {"name": "日刊モデル"}}]}</script>""");
        assertThat(metadata.title()).isEqualTo("星が歌う");
        assertThat(metadata.published()).contains(LocalDate.of(2025, 7, 24));
        assertThat(metadata.author()).isEqualTo("山田, 鈴木");
        assertThat(metadata.site()).isEqualTo("日刊モデル");
    }

    @Test
    void readsOpenGraphAndLinks() {
        Metadata metadata = head("""
                <meta property="og:title" content="星が歌う - 日刊モデル"><meta property="og:site_name" content="日刊モデル">
                <meta property="article:published_time" content="2025-03-01T00:00:00Z"><meta name="author" content="佐藤">
                <meta property="article:modified_time" content="2025-04-01"><link rel="canonical" href="https://example.jp/a">""");
        assertThat(metadata).isEqualTo(new Metadata("星が歌う", java.util.Optional.of(LocalDate.of(2025, 3, 1)), "佐藤", "日刊モデル", "ja",
                "https://example.jp/a"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            星が歌う | 日刊モデル新聞          | 星が歌う
            モデル A1 を発表 - 全国で利用可能に | | モデル A1 を発表 - 全国で利用可能に
            """, quoteCharacter = '"')
    void cutsTheNameOfTheSiteOffTheTitle(String title, String site, String expected) {
        String full = site == null ? title : title + " | " + site;
        assertThat(head("<title>" + full + "</title>").title()).isEqualTo(expected);
    }

    @Test
    void theHeadingWinsOverTheTitleWithTheSite() {
        Article article = Reads.article("<html><title>星が歌う夜に何が起きたか｜日刊</title><h1>🌟 星が歌う夜に何が起きたか</h1>" + BODY, "p.html");
        assertThat(article.metadata().title()).isEqualTo("星が歌う夜に何が起きたか");
        assertThat(article.text()).startsWith("🌟 星が歌う夜に何が起きたか\n本文");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <time datetime="2025-07-24T10:30">昨日</time>                        | 2025-07-24
            <p class="date">公開日：2025年7月24日 10時30分</p>                       | 2025-07-24
            <p>2025年7月24日 10時30分 公開</p>                                     | 2025-07-24
            <p>更新: 2025/8/1　公開: 2025/7/24</p>                                 | 2025-07-24
            <p>令和7年7月24日（木）</p>                                              | 2025-07-24
            <p>２０２５／０７／２４(木)</p>                                         | 2025-07-24
            <p>2025.7.24 Thu</p>                                                  | 2025-07-24
            <p>July 24, 2025</p>                                                  | 2025-07-24
            <meta itemprop="datePublished" content="2025-07-24">                  | 2025-07-24
            <table><tr><th>発表日<td>2025-07-24<tr><th>種類<td>製品</table>          | 2025-07-24
            """)
    void findsTheDayOfPublication(String head, String day) {
        assertThat(Reads.html(head + BODY).metadata().published()).contains(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-07-24-title.md            | 2025-07-24
            posts/20250724_title.md        | 2025-07-24
            250724_weekly.md               | 2025-07-24
            https://example.jp/2025/07/24/ | 2025-07-24
            """)
    void findsTheDayInTheName(String name, String day) {
        assertThat(Reads.article("本文がここに続く。", name).metadata().published()).contains(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025年13月41日
            予算は2025.7.24倍に
            電話 03-5978-7591
            2025年7月24日に会議が開かれ、多くの人が集まった。
            """)
    void takesNoDateFromRunningText(String line) {
        assertThat(Reads.html("<p>" + line + "</p>" + BODY).metadata().published()).isEmpty();
    }

    @Test
    void guessesTheLanguage() {
        assertThat(Reads.text("これは日本語の文である。").metadata().language()).isEqualTo("ja");
        assertThat(Reads.text("This is plain English.").metadata().language()).isEqualTo("en");
    }
}
