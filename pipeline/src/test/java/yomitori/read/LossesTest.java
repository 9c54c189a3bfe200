package yomitori.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yomitori.extract.Table;
import yomitori.source.Content;
import yomitori.source.Problem;
import yomitori.source.Source;

class LossesTest {
    private static final String BODY = "<p>月見電機は新しい時計を発表した。時計は声で動く。</p>";

    private static List<Problem.Kind> losses(String content, String name) {
        Reading.Read read = (Reading.Read) new DocumentReader().parse(content, name).getFirst();
        assertThat(read.article().losses()).isEqualTo(
                read.warnings().stream().map(warning -> warning.kind().code()).distinct().toList());
        return read.warnings().stream().map(Problem::kind).toList();
    }

    private static List<Problem.Kind> html(String body) {
        return losses("<html><body><h1>時計の話</h1>" + body + "</body></html>", "a.html");
    }

    @TestFactory
    Stream<DynamicTest> everyLeadInAnnouncesInItsExample() {
        return Table.beside(LeadIns.class, "lead-ins.tsv", "where", "cue", "example").rows().stream()
                .map(row -> dynamicTest(row.get("example"),
                        () -> assertThat(LeadIns.start(row.get("example"), 0, row.get("example").length())).isZero()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>主な特長は以下の通り。</p>", "<p>価格は次のとおりです：</p><img src=price.png>",
        "<h3>価格</h3><p>価格は以下の通り。</p><h2>今後</h2><p>来月から売る。</p>",
        "<p>価格は以下の通り。</p><h2>関連リンク</h2><ul><li>月見電機</ul>"})
    void anAnnouncementWithNothingBelowItIsTold(String end) {
        assertThat(html(BODY + end)).containsExactly(Problem.Kind.MISSING_LIST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>主な特長は以下の通り。</p><ul><li>軽い<li>速い</ul>", "<p>価格は以下の通り。</p><h2>本体</h2><p>一万円。</p>",
        "<p>疑問には以下の通り答える：</p><h2>よくある質問</h2><p>無料か。一万円だ。</p>",
        "<h3>電池</h3><p>動かないときは次の故障の直し方を参照。</p><h2>手入れ</h2><p>布で拭く。</p><h2>故障の直し方</h2><p>電池を替える。</p>",
        "<p>結果は以下の表に示した。</p>", "<p>次の一手が問われる。</p>", "<p>以下、敬称を略す。</p>"})
    void anAnnouncementOfWhatFollowsIsNoLoss(String end) {
        assertThat(html(BODY + end)).isEmpty();
    }

    @Test
    void anArticleFarShorterThanItsPageIsTold() {
        assertThat(losses("<html><body><main><h1>時計の話</h1>" + BODY + "</main>"
                + ("<nav>" + BODY.repeat(10) + "</nav>").repeat(9) + "</body></html>",
                "a.html")).contains(Problem.Kind.SHORT_BODY);
    }

    @Test
    void theArticleBodyThatIsDeclaredStandsInForAPageThatShowsNone() {
        String declared = "月見電機は新しい時計を発表した。時計は声で動く。".repeat(4);
        Reading.Read read = (Reading.Read) new DocumentReader().parse("<html><body><h1>時計の話</h1><p>読み込み中</p>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"時計の話\",\"articleBody\":\""
                + declared + "\"}</script></body></html>", "a.html").getFirst();
        assertThat(read.article().text()).isEqualTo("時計の話\n" + declared);
    }

    @Test
    void textThatWasDecodedInAWrongCharsetIsTold() {
        String text = "月見電機は新しい時計を発表した。".repeat(10);
        String wrong = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-31j"));
        assertThat(losses(wrong, "a.txt")).contains(Problem.Kind.MOJIBAKE);
        assertThat(losses(new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252")), "a.txt"))
                .contains(Problem.Kind.MOJIBAKE);
        assertThat(losses(text, "a.txt")).isEmpty();
    }

    @Test
    void aDayOfPublicationBehindTheLastChangeIsTold() {
        assertThat(html("<p>公開：2025年9月1日　更新：2025年8月1日</p>" + BODY)).containsExactly(Problem.Kind.FUTURE_DATE);
        assertThat(html("<p>公開：2025年8月1日　更新：2025年9月1日</p>" + BODY)).isEmpty();
    }

    @Test
    void aDayOfPublicationBehindTheSavingOfTheDocumentIsToldInTheReport() {
        assertThat(saved("2025-08-01T00:00:00Z")).containsExactly(Problem.Kind.FUTURE_DATE);
        assertThat(saved("2025-09-02T00:00:00Z")).isEmpty();
        assertThat(saved("1980-01-01T00:00:00Z")).isEmpty();
    }

    private static List<Problem.Kind> saved(String when) {
        byte[] bytes = "<html><body><h1>時計の話</h1><p>2025年9月1日</p><p>本文。</p></body></html>".getBytes(StandardCharsets.UTF_8);
        Source source = new Source() {
            @Override
            public String location() {
                return "a.html";
            }

            @Override
            public String name() {
                return "a.html";
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public Optional<Instant> lastModified() {
                return Optional.of(Instant.parse(when));
            }

            @Override
            public Content content() {
                return Content.of(bytes, "a.html");
            }
        };
        return ((Reading.Read) new DocumentReader().read(source).getFirst()).warnings().stream().map(Problem::kind).toList();
    }
}
