package yomitori.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yomitori.text.Article;
import yomitori.text.Block;
import yomitori.text.Part;
import yomitori.text.Ruby;

class HtmlReadingTest {
    private static final String PROSE = "<p>星雲AIは2025年7月、新しい言語モデルを発表した。価格は月額20ドルである。</p>"
            + "<p>同社によると、利用者は18万人を超えた。来年には海外でも提供する計画だ。</p>";

    @Test
    void keepsTheArticleAndDropsTheFurniture() {
        Article article = Reads.html("""
                <header><a href="/">日刊モデル</a><nav><ul><li><a href="/a">政治</a><li><a href="/b">経済</a></ul></nav></header>
                <div class="breadcrumb"><a href="/">トップ</a> &gt; <a href="/ai">AI</a></div>
                <article><h1>星雲AIが新モデル</h1>%s
                <div class="share-buttons"><a href="x">ツイート</a><a href="y">シェア</a></div>
                <h2>関連記事</h2><ul><li><a href="1">昔の記事の題名はここに</a><li><a href="2">もっと昔の記事の題名</a></ul></article>
                <aside><h3>人気記事ランキング</h3><ol><li><a href="3">一番人気の記事</a></ol></aside>
                <div id="cookie-consent">クッキーを<a href="c">使います</a><button>同意する</button></div>
                <footer>© 2025 日刊モデル <a href="p">個人情報</a></footer>
                <script>var a = "コード";</script>""".formatted(PROSE));
        assertThat(Reads.blocks(article)).containsExactly(
                "HEADING 1 星雲AIが新モデル",
                "PARAGRAPH 星雲AIは2025年7月、新しい言語モデルを発表した。価格は月額20ドルである。",
                "PARAGRAPH 同社によると、利用者は18万人を超えた。来年には海外でも提供する計画だ。");
    }

    @Test
    void readsOldPagesThatArrangeWithTables() {
        Article article = Reads.html("""
                <table width="100%"><tr><td width="150"><a href=1>ニュース</a><br><a href=2>天気</a><br><a href=3>株価</a><br>
                <a href=4>スポーツ</a><br><a href=5>文化</a></td>
                <td><font size="5"><b>月面に計算機</b></font><br><br>月面に計算機を置く計画が始まった。費用は3億円である。<br><br>
                二年後に打ち上げる。参加する会社は五つだ。</td></tr></table>""");
        assertThat(Reads.blocks(article)).containsExactly(
                "PARAGRAPH 月面に計算機",
                "PARAGRAPH 月面に計算機を置く計画が始まった。費用は3億円である。",
                "PARAGRAPH 二年後に打ち上げる。参加する会社は五つだ。");
    }

    @Test
    void keepsTheLeadThatStandsBesideTheBody() {
        Article article = Reads.html("<div><h1>見出し</h1><div class=lead>要点を先に述べると、価格は半分になった。</div><div class=body>"
                + PROSE.repeat(4) + "</div></div>");
        assertThat(article.text()).contains("価格は半分になった");
    }

    @Test
    void keepsBoxesOfFiguresInTheMainPart() {
        Article article = Reads.html("<main><div class=kpi><div>売上高</div><div>120億円</div></div>" + PROSE.repeat(5) + "</main>");
        assertThat(article.text()).contains("売上高\n120億円");
    }

    @Test
    void readsTablesOfDataWithHeaderCells() {
        Article article = Reads.html("<table><caption>順位表</caption><tr><th>順位<th>モデル</tr><tr><td>1<td>Hoshi 2</tr>"
                + "<tr><td rowspan=2>2<td>Tsuki<br>3B</tr><tr><td>Kumo</tr></table>");
        assertThat(Reads.blocks(article)).containsExactly("CAPTION 順位表", "CELL 順位", "CELL モデル", "CELL 1", "CELL Hoshi 2",
                "CELL 2", "CELL Tsuki\n3B", "CELL Kumo");
        assertThat(article.text()).contains("順位\tモデル\n1\tHoshi 2");
        assertThat(article.blocks().get(1).cell().orElseThrow().header()).isTrue();
        assertThat(article.blocks().get(3).cell().orElseThrow().header()).isFalse();
        assertThat(article.blocks().get(7).cell().orElseThrow().column()).isEqualTo(1);
    }

    @Test
    void cleansInlineText() {
        assertThat(Reads.html("<p><ruby>読取<rp>(</rp><rt>よみとり</rt><rp>)</rp></ruby>は<span>Kimi</span><b> K2</b>と<i>R</i><i>1</i>を読む</p>")
                .text()).isEqualTo("読取はKimi K2とR1を読む");
        assertThat(Reads.html("<p>一行目<br>二行目</p>").text()).isEqualTo("一行目\n二行目");
        assertThat(Reads.html("<p>売上は\n   増えた。OpenAI\n  Japan</p>").text()).isEqualTo("売上は増えた。OpenAI Japan");
        assertThat(Reads.html("<div>甲</div><div>乙</div>丙").text()).isEqualTo("甲\n乙\n丙");
        assertThat(Reads.html("<p>見える<span style='display: none'>見えない</span><span hidden>これも</span></p>").text())
                .isEqualTo("見える");
        assertThat(Reads.html("<p>最新<sup>[1]</sup>は10<sup>3</sup>倍</p>").text()).isEqualTo("最新は103倍");
        assertThat(Reads.html("<p>A&nbsp;B&amp;C&#x200b;D&#65279;</p>").text()).isEqualTo("A B&CD");
    }

    @Test
    void composesKanaAndKeepsWhatIsWrittenWide() {
        assertThat(Reads.html("<p>ｱﾘﾊﾞﾊﾞとﾊﾟﾅｿﾆｯｸ、が\u3099とは\u309A、ＡＩ１００％、𠮟る𩸽、｢引用｣</p>").text())
                .isEqualTo("アリババとパナソニック、が゛とぱ、ＡＩ１００％、𠮟る𩸽、「引用」");
        assertThat(Reads.html("<p>か\u3099き ｶﾞ cafe\u0301</p>").text()).isEqualTo("がき ガ café");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/3ページ", "（２ / ３ページ）", "残り1,234文字", "3ページ目", "Page 2 of 3"})
    void dropsLinesThatCountPagesOrLetters(String line) {
        assertThat(Reads.html("<h1>題</h1>" + PROSE + "<p>" + line + "</p>").blocks()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"この本は300ページ", "300ページ", "1/3", "7/24", "120ページの本"})
    void keepsLinesThatSayMoreThanACount(String line) {
        assertThat(Reads.html("<h1>題</h1>" + PROSE + "<p>" + line + "</p>").text()).endsWith(line);
    }

    @Test
    void aPageWhoseHeadSpeaksOfFeedsIsStillAPage() {
        assertThat(Reads.html("<!DOCTYPE html><html><head><!-- <rss> --></head><body><h1>題</h1>" + PROSE).text()).startsWith("題");
    }

    @Test
    void keepsTheReadingsOfRubyBesideTheText() {
        Article article = Reads.html("""
                <p>社長の<ruby>塙<rp>（</rp><rt>はなわ</rt><rp>）</rp></ruby>氏は\
                <ruby>読<rt>よ</rt>み<rt></rt>取<rt>と</rt>り</ruby>を、\
                <ruby><rb>生</rb><rb>成</rb><rt>せい</rt><rt>せい</rt></ruby>と呼ぶ。</p>
                <table><tr><th>名前<th>値<tr><td><ruby>星<rt>ほし</rt></ruby>2<td>3</table>""");
        assertThat(article.text()).startsWith("社長の塙氏は読み取りを、生成と呼ぶ。");
        assertThat(article.rubies()).extracting(ruby -> ruby.span().in(article.text()) + " " + ruby.reading())
                .containsExactly("塙 はなわ", "読み取り よみとり", "生成 せいせい", "星 ほし");
    }

    @Test
    void rubyInRubyKeepsTheInnerReading() {
        Article article = Reads.html("<p><ruby><ruby>星<rt>ほし</rt></ruby><rt>せい</rt></ruby>が歌う。</p>");
        assertThat(article.text()).isEqualTo("星が歌う。");
        assertThat(article.rubies()).extracting(Ruby::reading).containsExactly("ほし");
    }

    @Test
    void readingsStayInTheirPlacesWhenATitleIsPutBeforeTheTextAndFurnitureIsDropped() {
        Article article = Reads.article("<html><title>星が歌う夜の話</title><body><p><ruby>続<rt>つづ</rt></ruby>きを読む</p>"
                + "<p><ruby>塙<rt>はなわ</rt></ruby>氏が述べた。</p></body></html>", "a.html");
        assertThat(article.text()).isEqualTo("星が歌う夜の話\n塙氏が述べた。");
        assertThat(article.rubies()).extracting(ruby -> ruby.span().in(article.text())).containsExactly("塙");
    }

    @Test
    void labelsQuestionsThatAreOftenAskedWithTheirAnswers() {
        Article article = Reads.html("<h1>題</h1>" + PROSE + "<h2>よくある質問</h2><h3>Q1. 無料か</h3><p>月額20ドルである。</p>"
                + "<h3>いつからか</h3><p>七月から。</p><h2>まとめに代えて</h2>" + PROSE);
        assertThat(article.blocks()).filteredOn(block -> block.part() == Part.FAQ)
                .extracting(block -> block.span().in(article.text()))
                .containsExactly("よくある質問", "Q1. 無料か", "月額20ドルである。", "いつからか", "七月から。");
    }

    @Test
    void questionsMayStandOnTheLevelOfTheHeadingAboveThem() {
        Article article = Reads.article("# 題\n\n" + "本文がここに続く。長い文である。\n\n".repeat(3)
                + "## FAQ\n\n## Q1 無料か\n\n有料だ。\n\n## 次の話\n\n話は続く。\n", "a.md");
        assertThat(article.blocks()).filteredOn(block -> block.part() == Part.FAQ)
                .extracting(block -> block.span().in(article.text())).containsExactly("FAQ", "Q1 無料か", "有料だ。");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<div itemscope itemtype='https://schema.org/Question'><h3 itemprop=name>無料で使えるか</h3><p>月額20ドルである。</p></div>",
        "<section class=faq><h3>無料で使えるか</h3><p>月額20ドルである。</p></section>",
        "<p>Q2. 無料で使えるか</p><p>A. 月額20ドルである。</p>" + """
                <script type="application/ld+json">{"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "無料で使えるか",
                "acceptedAnswer": {"@type": "Answer", "text": "<p>月額20ドルである。</p>"}}]}</script>"""
    })
    void knowsQuestionsByWhatThePageTellsMachines(String questions) {
        Article article = Reads.html("<article><h1>題</h1>" + PROSE + questions + "<p>話は続き、また終わる。</p></article>");
        assertThat(article.blocks()).extracting(Block::part)
                .containsExactly(Part.BODY, Part.BODY, Part.BODY, Part.FAQ, Part.FAQ, Part.BODY);
    }

    @Test
    void labelsPartsByHeadingsAndClasses() {
        Article article = Reads.html("<article><h1>題</h1>" + PROSE + "<div class=author-bio><p>山田は記者である。十年書いてきた。</p></div>"
                + "<h2>免責事項</h2><p>投資を勧めるものではない。</p></article>");
        assertThat(article.blocks()).extracting(Block::part).containsExactly(Part.BODY, Part.BODY, Part.BODY, Part.BIO,
                Part.DISCLAIMER,
                Part.DISCLAIMER);
    }

    @Test
    void listsQuotesCaptionsAndCodeHaveTheirKinds() {
        Article article = Reads.html("<ul><li>一<ul><li>二</ul></ul><blockquote><p>言った。</p></blockquote><figure><img alt=x><figcaption>図</figcaption>"
                + "</figure><pre><code>int a;\n  b();</code></pre><dl><dt>語<dd>意味</dl>");
        assertThat(Reads.blocks(article)).containsExactly("LIST_ITEM 1 一", "LIST_ITEM 2 二", "QUOTE 言った。", "CAPTION 図",
                "CODE int a;\n  b();", "LIST_ITEM 1 語", "LIST_ITEM 1 意味");
    }

    @Test
    void tellsTheLineOfEachBlock() {
        Article article = Reads.article("<html>\n<body>\n<h1>星が歌う</h1>\n\n<p>最初の段落。</p>\n<p>二番目の&amp;段落。</p>\n</body></html>", "a.html");
        assertThat(article.blocks()).extracting(Block::line).containsExactly(3, 5, 6);
    }

    @Test
    void aLinkListIsKeptWhereItIsTheWholePage() {
        Article article = Reads.html("<h1>今週の話題</h1><ul><li><a href=1>星雲AIが上場</a><li><a href=2>月の計算機</a>"
                + "<li><a href=3>雲の電話</a><li><a href=4>風の地図</a></ul>");
        assertThat(article.text()).contains("星雲AIが上場", "風の地図");
    }
}
