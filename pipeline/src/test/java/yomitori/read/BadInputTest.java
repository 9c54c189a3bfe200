package yomitori.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yomitori.source.Limit;
import yomitori.source.Limits;
import yomitori.source.Problem;

@Timeout(30)
class BadInputTest {
    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.md", "a.txt", "a.json", "a.xml", "a"})
    void emptyFilesAreSkipped(String name) {
        assertThat(Reads.problem(Reads.bytes(new byte[0], name, "")).kind()).isEqualTo(Problem.Kind.EMPTY);
        assertThat(Reads.problem(Reads.bytes(" \n\t\r\n".getBytes(StandardCharsets.UTF_8), name, "")).kind())
                .isEqualTo(Problem.Kind.EMPTY);
    }

    @Test
    void binaryFilesAreSkipped() {
        byte[] noise = new byte[50_000];
        new Random(1).nextBytes(noise);
        assertThat(Reads.problem(Reads.bytes(noise, "a.txt", "")).kind()).isEqualTo(Problem.Kind.BINARY);
        assertThat(Reads.problem(Reads.bytes("%PDF-1.7 x".getBytes(StandardCharsets.UTF_8), "a.html", "")).reason())
                .contains("PDF");
        assertThat(Reads.problem(Reads.bytes(new byte[1000], "a.txt", "")).kind()).isEqualTo(Problem.Kind.BINARY);
    }

    @Test
    void aPageWithoutTextIsSkipped() {
        assertThat(Reads.problem(new DocumentReader().parse("<html><script>x()</script><img src=a></html>", "a.html")).kind())
                .isEqualTo(Problem.Kind.NO_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html", "a.json"})
    void aLineOfFiftyMegabytesIsCut(String name) {
        byte[] line = "星が歌う。".repeat(50_000_000 / 15).getBytes(StandardCharsets.UTF_8);
        List<Reading> readings = Reads.bytes(line, name, "");
        if (readings.getFirst() instanceof Reading.Read read) {
            assertThat(read.warnings()).extracting(Problem::kind).contains(Problem.Kind.TRUNCATED);
            assertThat(read.article().text().length()).isLessThanOrEqualTo(Limits.DEFAULT.characters() + 200);
        } else {
            assertThat(name).isEqualTo("a.json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<ul><li>", "<table><tr><td>", "<b>", "<blockquote>", "<a href=#x>", "<ruby>"})
    void deepHtmlIsRead(String tag) {
        assertThat(Reads.article("<p>始め。</p>" + tag.repeat(100_000) + "奥。", "a.html").text()).startsWith("始め。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "[", "![", "*", "`", "<", "{{", "**「", "|a", "[^", "# "})
    void deepMarkdownIsRead(String sign) {
        assertThat(Reads.markdown("始め。\n\n" + sign.repeat(20_000) + "奥").text()).startsWith("始め。");
        assertThat(Reads.markdown("始め。\n\n" + (sign + "\n").repeat(5_000) + "奥").text()).startsWith("始め。");
    }

    @Test
    void deepValuesAreRefused() {
        assertThat(Reads.problem(new DocumentReader().parse("[".repeat(100_000), "a.json")).kind())
                .isEqualTo(Problem.Kind.BAD_JSON);
        assertThat(Reads.markdown("---\na: " + "[".repeat(30_000) + "\n---\n本文。").text()).isEqualTo("本文。");
        assertThat(Reads.markdown("---\na: &a [1]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]\n---\n本文。").text())
                .isEqualTo("本文。");
        assertThat(new DocumentReader().parse("<rss>" + "<item>".repeat(50_000), "a.xml")).isNotEmpty();
    }

    @Test
    void brokenHtmlIsRead() {
        assertThat(Reads.html("<p>一<b>二<p>三</b></div></table><td>四<table><p>五<tr>六").text())
                .contains("一", "二", "三", "四", "五", "六");
        assertThat(Reads.html("<p>前\u0000後\uD800端</p>").text()).isEqualTo("前後\uFFFD端");
    }

    @Test
    void aLongTextEndsAtTheLimit() {
        Limits limits = Limits.DEFAULT.with(Limit.CHARACTERS, 20);
        Reading.Read read = (Reading.Read) new DocumentReader(limits).parse("題\n" + "あ".repeat(15)
                + "\nいろは\n終わり", "a.txt").getFirst();
        assertThat(Reads.checked(read.article()).text()).isEqualTo("題\n" + "あ".repeat(15) + "\nいろ");
        assertThat(read.warnings()).extracting(Problem::kind).containsExactly(Problem.Kind.TRUNCATED);
    }

    @Test
    void nothingThrows() {
        Random random = new Random(7);
        String[] pieces = {"<div>", "</p>", "<table>", "<td>", "**", "「", "」", "\n", "---", "+++", "title: a", "# ", "|",
                "[", "](", ")",
            "{", "}", "\"", ":", "<!--", "-->", "<![CDATA[", "2025年", "7月", "\u0000", "\uD83D", "ｶ", "\uFF9E", "\t", "<br>",
                    "<script>", "&#x",
            "```", "<rss>", "<item>", "令和", "\u3099", "\u0301", "あ"};
        for (int i = 0; i < 400; i++) {
            StringBuilder content = new StringBuilder();
            for (int n = random.nextInt(60); n >= 0; n--) {
                content.append(pieces[random.nextInt(pieces.length)]);
            }
            for (String name : new String[] {"a.html", "a.md", "a.txt", "a.json", "a.xml", "a"}) {
                List<Reading> readings = new DocumentReader().parse(content.toString(), name);
                assertThat(readings).isNotEmpty();
                for (Reading reading : readings) {
                    if (reading instanceof Reading.Read read) {
                        Reads.checked(read.article());
                    } else if (reading instanceof Reading.Skipped skipped) {
                        assertThat(skipped.problem().kind()).as(content.toString()).isNotEqualTo(Problem.Kind.INTERNAL);
                    }
                }
            }
        }
    }

    @Test
    void idsDependOnNameAndText() {
        String id = Reads.article("本文。", "a.txt").id();
        assertThat(id).matches("[0-9a-f]{16}").isEqualTo(Reads.article("本文。", "a.txt").id());
        assertThat(Reads.article("本文。", "b.txt").id()).isNotEqualTo(id);
        assertThat(Reads.article("本文！", "a.txt").id()).isNotEqualTo(id);
    }
}
