package yomitori.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
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
    void readsJsonLdThatNestsAndNamesThingsByTheirIds() {
        Metadata metadata = head("""
                <script type="application/ld+json">[[{"@type": "WebPage", "mainEntity": [{"@graph": [
                {"@type": "NewsArticle", "headline": "星が歌う", "author": {"@id": "#mori"}, "publisher": {"@id": "#site"}}]}]}]]</script>
                <script type="application/ld+json">{"@graph": [{"@type": "Person", "@id": "#mori", "name": "森花子"},
                {"@type": "Organization", "@id": "#site", "name": "日刊モデル"}]}</script>""");
        assertThat(metadata.title()).isEqualTo("星が歌う");
        assertThat(metadata.author()).isEqualTo("森花子");
        assertThat(metadata.site()).isEqualTo("日刊モデル");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <link rel=canonical href=/a/1>                                             | https://example.jp/a/1
            <link rel=canonical href='//example.jp/a/1'>                               | https://example.jp/a/1
            <link rel='CANONICAL nofollow' href='../a/1 '>                             | https://example.jp/a/1
            <meta property=og:url content=../a/1>                                      | https://example.jp/a/1
            <base href=/x/y/><link rel=canonical href=../a/1>                          | https://example.jp/x/a/1
            <base href=https://other.example/b/><meta property=og:url content=a/1>     | https://other.example/b/a/1
            <link rel=canonical href=javascript:x><meta property=og:url content=/a/1>  | https://example.jp/a/1
            <link rel=canonical href='/a/{1}'><meta property=og:url content=/a/1>      | https://example.jp/a/1
            <link rel=canonical href=''>                                               | https://example.jp/news/2?x=1
            """)
    void resolvesAddressesAgainstThatOfThePage(String head, String address) {
        assertThat(Reads.fetched("<html><head>" + head + "</head><body>" + BODY + "</body></html>", "https://example.jp/news/2?x=1")
                .metadata().url()).isEqualTo(address);
    }

    @Test
    void anAddressThatIsRelativeToNothingGivesWayToAWholeOne() {
        assertThat(head("<link rel=canonical href=/a/1><meta property=og:url content=https://example.jp/a/1>").url())
                .isEqualTo("https://example.jp/a/1");
        assertThat(head("<link rel=canonical href=/a/1>").url()).isEmpty();
    }

    @Test
    void readsOpenGraphAndLinks() {
        Metadata metadata = head("""
                <meta property="og:title" content="星が歌う - 日刊モデル"><meta property="og:site_name" content="日刊モデル">
                <meta property="article:published_time" content="2025-03-01T00:00:00Z"><meta name="author" content="佐藤">
                <meta property="article:modified_time" content="2025-04-01"><link rel="canonical" href="https://example.jp/a">""");
        assertThat(metadata).isEqualTo(new Metadata("星が歌う", Optional.of(LocalDate.of(2025, 3, 1)), Optional.of(LocalDate.of(2025, 4, 1)),
                "佐藤", "日刊モデル", "ja", "https://example.jp/a", false));
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            対象期間 2025年4月1日〜2025年6月30日
            開催日：2025年7月24日
            発売日 2025/7/24
            新しい版を公開（2025年7月24日）
            2025年7月24日〜26日
            """)
    void daysOfOtherThingsAreNoDayOfPublication(String line) {
        assertThat(Reads.html("<p>" + line + "</p>" + BODY).metadata().published()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>日　時</p><p>2025年7月24日（木）</p>
            <table><tr><td>日時<td>2025年7月24日<tr><td>会場<td>札幌</table>
            <aside><time datetime="2025-07-24">7月24日</time></aside>
            """)
    void daysInOtherPartsOfThePageAreNoDayOfPublication(String part) {
        assertThat(Reads.html(part + BODY).metadata().published()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <p>2025年7月24日 10時30分 公開 / 2025年8月1日 更新</p>      ~ 2025-07-24 ~ 2025-08-01
            <p>公開：令和7年7月24日　最終更新：令和7年8月1日</p>          ~ 2025-07-24 ~ 2025-08-01
            <p>【札幌】令和7年9月16日</p>                              ~ 2025-09-16 ~
            <p class="date">2025-07-24 | 日刊モデル / 星新聞</p>        ~ 2025-07-24 ~
            <p>最終更新日：2025年8月1日</p>                            ~ 2025-08-01 ~ 2025-08-01
            <p>本文が続く。</p><p>2025年7月24日作成</p><p>2025年8月1日修正</p> ~ 2025-07-24 ~ 2025-08-01
            """)
    void keepsTheDayOfPublicationAndOfTheLastChangeApart(String lines, String published, String modified) {
        Metadata metadata = Reads.html(lines.contains("本文") ? lines : lines + BODY).metadata();
        assertThat(metadata.published()).contains(LocalDate.parse(published));
        assertThat(metadata.modified()).isEqualTo(Optional.ofNullable(modified).map(LocalDate::parse));
    }

    @Test
    void theDayThatThePageShowsCountsWhereADeclarationInUniversalTimeIsADayOff() {
        assertThat(Reads.html("<meta itemprop=datePublished content='2025-07-24T22:00:00Z'>"
                + "<p class=date>2025年7月25日 7時00分</p>" + BODY).metadata().published()).contains(LocalDate.of(2025, 7, 25));
    }

    @Test
    void findsTheDayBesideAHeadlineThatStandsOutsideOfTheArticle() {
        assertThat(Reads.article("<html><title>星が歌う夜の話 | 日刊</title><body><dl><dt>2025.07.24</dt><dd><a href=/l>一覧へ</a></dd></dl>"
                + "<div class=entry-content><h1>星が歌う夜の話</h1>" + BODY.repeat(5) + "</div></body></html>", "p.html")
                .metadata().published()).contains(LocalDate.of(2025, 7, 24));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>文／森花子</p>                       | 森花子
            <p>取材・文＝森花子</p>                  | 森花子
            <p>[森花子，日刊モデル]</p>              | 森花子
            <p>森花子記者</p>                       | 森花子
            <p>【東京＝森花子】政府は計画を決めた。</p> | 森花子
            <span class=author-name>森花子</span>   | 森花子
            <a rel=author href=/mori>著者：森花子</a> | 森花子
            <p>新人記者</p>                         | ''
            <p>文は人である。</p>                   | ''
            <p>By 2030</p>                          | ''
            """)
    void findsTheWriter(String line, String author) {
        assertThat(Reads.html(line + BODY).metadata().author()).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta property="article:content_tier" content="locked">                                          | true
            <script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script> | true
            <p>この記事は有料会員限定です。</p>                                                                | true
            <p>無料で会員登録して続きを読む</p>                                                                | true
            <p>有料会員は千万人を超え、会社はこの記事で計画を述べた。</p>                                       | false
            <meta property="article:content_tier" content="free">                                            | false
            """)
    void marksAPageThatShowsOnlyAPartToEverybody(String part, boolean paywalled) {
        assertThat(Reads.html("<h1>星が歌う</h1>" + BODY + part).metadata().paywalled()).isEqualTo(paywalled);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            星が歌う夜の話（1/2 ページ）：日刊星  | 星が歌う夜の話（1/2 ページ） | 星が歌う夜の話
            星が歌う夜の話:星の日記             | 星が歌う夜の話             | 星が歌う夜の話
            モデル - 東日本で一般提供            | モデルが東日本で一般提供開始  | モデル - 東日本で一般提供
            星の研究紹介 - STAR LAB             |                            | 星の研究紹介
            """)
    void theHeadingTellsWhatOfTheTitleIsTheSite(String title, String heading, String expected) {
        String shown = heading == null ? "" : "<h1>" + heading + "</h1>";
        assertThat(Reads.article("<html><title>" + title + "</title><body>" + shown + BODY + "</body></html>", "p.html")
                .metadata().title()).isEqualTo(expected);
    }

    @Test
    void guessesTheLanguage() {
        assertThat(Reads.text("これは日本語の文である。").metadata().language()).isEqualTo("ja");
        assertThat(Reads.text("This is plain English.").metadata().language()).isEqualTo("en");
    }
}
