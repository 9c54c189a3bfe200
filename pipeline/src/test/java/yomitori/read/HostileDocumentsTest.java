package yomitori.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import yomitori.source.Problem;

/**
 * Documents that are deep, long, twisted or cut: each is read or left out with a reason, and what could be read of it is there.
 */
@Timeout(30)
class HostileDocumentsTest {
    private static final String FIRST = "月見電機は声で動く時計を発表した。";
    private static final String LAST = "時計は来月から売られる。";
    private static final List<String> CHARSETS = List.of("UTF-8", "windows-31j", "EUC-JP", "ISO-2022-JP", "UTF-16LE", "UTF-16BE",
            "UTF-16");
    private static final Map<String, String> NAMES = Map.of("windows-31j", "Shift_JIS");

    @TestFactory
    Stream<DynamicTest> deepElementsLoseNoText() {
        return Stream.of("div", "span", "b", "a href=/x", "ul><li", "ol><li", "dl><dd", "table><tr><td", "blockquote", "section",
                "article", "font", "ruby", "details", "form", "center", "figure", "h2", "small", "main").flatMap(tag ->
                IntStream.of(300, 100_000).mapToObj(depth -> dynamicTest(depth + " of <" + tag + ">", () -> {
                    String text = Reads.html("<p>" + FIRST + "</p>" + ("<" + tag + ">").repeat(depth) + LAST).text();
                    assertThat(text).contains(FIRST).contains("来月から売られる。");
                })));
    }

    @TestFactory
    Stream<DynamicTest> manyPiecesOnOneLineLoseNoText() {
        return Stream.of("<div><a href=x>2</a>", "<p>2</p>", "<p>2025年1月1日</p>", "<li>あ&amp;い</li>", "<h2>あ</h2>")
                .map(piece -> dynamicTest(piece, () ->
                        assertThat(Reads.html("<p>" + FIRST + "</p>" + piece.repeat(100_000)).text()).contains(FIRST)));
    }

    @TestFactory
    Stream<DynamicTest> deepOrLongMarksOfMarkdownLoseNoText() {
        return Stream.of("> ", "- ", "1. ", "* ", "[", "![", "*", "**", "_", "`", "<", "{{", "|", "[^", "~~", "\\", "&", "    ",
                "***「", "[a](").flatMap(sign -> Stream.of("", "\n").map(end -> dynamicTest(
                        "»" + (sign + end).strip() + "« " + end.length(), () -> {
                            String marks = (sign + end).repeat(20_000);
                            assertThat(Reads.markdown("# 時計の話\n\n" + FIRST + "\n\n" + marks + "\n\n奥。\n").text()).contains(FIRST);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> unclosedAndBrokenMarkupIsRead() {
        return Stream.of("<!--", "<![CDATA[", "<script>", "<style>", "<textarea>", "<title>", "<a ", "<p class=\"", "<table><tr>",
                "</div>".repeat(50_000), "<", "&", "&#", "&#x110000;", "&#xD800;", "&#0;", "&nbsp;".repeat(100_000),
                "<br>".repeat(200_000), "<td>".repeat(50_000), "<p>".repeat(200_000), "<b><p>".repeat(3_000),
                "<table>".repeat(3_000), "<svg>".repeat(5_000), "<math><mi>".repeat(5_000), "<select><option>".repeat(5_000),
                "<template>".repeat(5_000), "<frameset>", "<plaintext>", "<noscript>", "<base href='javascript:x'>",
                "<div " + "a".repeat(1_000_000) + ">", "<div " + IntStream.range(0, 20_000).mapToObj(i -> "a" + i + "=b ")
                        .reduce("", (all, one) -> all.length() > 300_000 ? all : all + one) + ">",
                "<td rowspan=99999999 colspan=99999999>", "<table>" + "<tr><td rowspan=65534 colspan=1000>x".repeat(500))
                .map(markup -> dynamicTest(markup.substring(0, Math.min(24, markup.length())) + " × " + markup.length(), () ->
                        assertThat(Reads.html("<h1>時計の話</h1><p>" + FIRST + "</p>" + markup + LAST).text()).contains(FIRST)));
    }

    @TestFactory
    Stream<DynamicTest> metadataOfAnySizeIsRead() {
        String long1 = "長".repeat(1_000_000);
        return Stream.of("<title>" + long1 + "</title>", "<h1>" + long1 + "</h1>",
                "<meta property=og:title content='" + long1 + "'>",
                "<h1>題</h1>".repeat(20_000), "<h2>題</h2>".repeat(20_000), "<time>2025-13-45</time>".repeat(20_000),
                "<p class=date>" + "2025年".repeat(100_000) + "</p>", "<div class=date>".repeat(250) + "2".repeat(500_000),
                "<div class=author>".repeat(250) + long1, "<meta name=a content=b>".repeat(50_000),
                "<script type='application/ld+json'>{\"@graph\":" + "[".repeat(50_000) + "</script>",
                "<script type='application/ld+json'>{\"headline\":\"" + long1 + "</script>",
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":" + "[{\"name\":".repeat(5_000)
                        + "</script>",
                "<link rel=canonical href='" + long1 + "'>", "<html lang='" + long1 + "'>", "<article>".repeat(10_000),
                "<p>令和" + "元".repeat(200_000), "<p>" + "2025/".repeat(100_000), "<p>" + "公開".repeat(200_000) + "2025年1月1日</p>",
                "<p>" + "以下の通り：".repeat(100_000) + "</p>")
                .map(head -> dynamicTest(head.substring(0, Math.min(40, head.length())) + " × " + head.length(), () ->
                        assertThat(Reads.html(head + "</p></div></h1></title></script><p>" + FIRST
                                + "</p>").text()).isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyCharsetIsReadWithAnyDeclaration() {
        return CHARSETS.stream().flatMap(charset -> Stream.of("", "own", "UTF-8", "Shift_JIS", "EUC-JP", "iso-8859-1",
                "x-nothing")
                .flatMap(declared -> Stream.of("html",
                        "txt").map(ending -> dynamicTest(charset + " called " + declared + ", " + ending,
                        () -> {
                            String name = declared.equals("own") ? NAMES.getOrDefault(charset, charset) : declared;
                            String text = (FIRST + LAST).repeat(3);
                            String page = ending.equals("txt") ? "時計の話\n" + text
                                    : "<html><head>" + (name.isEmpty() ? "" : "<meta charset=" + name + ">")
                                            + "<title>時計の話</title></head><body><p>" + text + "</p></body></html>";
                            byte[] bytes = page.getBytes(Charset.forName(charset));
                            assertThat(Reads.only(Reads.bytes(bytes, "a." + ending, ending.equals("txt") ? name : "")).text())
                                    .contains(text);
                        }))));
    }

    @TestFactory
    Stream<DynamicTest> bytesThatAreCutOrBrokenCostOnlyThemselves() {
        return CHARSETS.stream().flatMap(charset -> IntStream.range(0, 6).mapToObj(way -> dynamicTest(charset + ", way " + way,
                () -> {
            byte[] whole = ("時計の話\n" + FIRST.repeat(20) + "\n" + LAST.repeat(20)).getBytes(Charset.forName(charset));
            byte[] broken = switch (way) {
                case 0 -> Arrays.copyOf(whole, whole.length - 1);
                case 1 -> Arrays.copyOf(whole, whole.length / 2 + 1);
                case 2 -> Arrays.copyOfRange(whole, 1, whole.length);
                case 3 -> with(whole, whole.length / 2, (byte) 0xFF);
                case 4 -> with(whole, whole.length / 3, (byte) 0x80);
                default -> joined(whole, "後。".getBytes(StandardCharsets.UTF_8));
            };
            for (Reading reading : Reads.bytes(broken, "a.txt", "")) {
                fine(reading);
                if (reading instanceof Reading.Read read && way != 2) {
                    assertThat(read.article().text()).contains("月見電機");
                }
            }
        })));
    }

    @TestFactory
    Stream<DynamicTest> strangeCharactersAreReadInEveryFormat() {
        return Stream.of("\u0000", "\uD800", "\uDC00", "\uFFFE", "\uFEFF", "\u202E", "\u200D", "\u0301", "\u3099", "\uFF9E",
                "\u001B$B",
                "\u007F", "\u0085", "\u2028", "\uDB40\uDC41", "\uD83D\uDC68\u200D", "\u3000", "\u00A0", "\t", "\r", "ﾊﾟ", "Ａ")
                .flatMap(sign -> Stream.of("a.html", "a.md", "a.txt").map(name -> dynamicTest(
                        String.format("U+%04X in %s", sign.codePointAt(0), name), () -> {
                            String long1 = sign.repeat(100_000);
                            String text = Reads.article("# 時計の話\n\n<p>" + FIRST + "</p>\n\n" + long1 + "\n\n<p>" + LAST + "</p>",
                                    name)
                                    .text();
                            assertThat(text).contains(FIRST).contains(LAST);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> hostileContainersAreReadOrRefused() {
        return Stream.of("[".repeat(200_000), "{\"a\":".repeat(200_000), "{\"title\":\"" + "x".repeat(2_000_000) + "\"}",
                "{\"content\":\"" + "あ".repeat(2_000_000), "[{}" + ",{}".repeat(50_000) + "]",
                "{\"date\":" + "9".repeat(500_000) + "}",
                "{\"content\":\"\\ud800\"}", "{\"content\":\"本文。\",\"content\":\"別。\"}", "null", "1", "\"x\"", "{", "{}\n{}\n{",
                "<rss>" + "<item>".repeat(20_000),
                        "<rss><channel>" + "<item><title>題</title></item>".repeat(3_000) + "</channel></rss>",
                "<!DOCTYPE a [<!ENTITY b \"" + "x".repeat(1000) + "\"><!ENTITY c \"&b;&b;&b;\">]><rss><channel><item>"
                        + "<title>&c;</title></item></channel></rss>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><rss><channel><item>"
                        + "<title>&b;</title></item></channel></rss>",
                "<feed><entry><content type='html'>" + "&lt;div&gt;".repeat(20_000) + "本文。</content></entry></feed>",
                "<?xml version='1.0' encoding='x'?><rdf:RDF><item><title>題</title></item></rdf:RDF>", "<feed>", "<rss/>")
                .flatMap(text -> Stream.of("a.json", "a.xml", "a").map(name -> dynamicTest(
                        text.substring(0, Math.min(24, text.length())) + " in " + name, () -> {
                            List<Reading> readings = new DocumentReader().parse(text, name);
                            assertThat(readings).isNotEmpty();
                            readings.forEach(HostileDocumentsTest::fine);
                            assertThat(readings.toString()).doesNotContain("root:");
                        })));
    }

    @TestFactory
    Stream<DynamicTest> hostileFrontMatterIsLeftAside() {
        return Stream.of("a: " + "[".repeat(50_000), "a: " + "{b: ".repeat(10_000), "- ".repeat(10_000), "a: &a [*a]",
                "a: !!javax.script.ScriptEngineManager []", "? ".repeat(10_000), "a: \"" + "x".repeat(60_000), "%YAML 9.9",
                "a: |\n" + "  x\n".repeat(10_000), "title: *nothing", "title: [a, {b: c}]", "date: 99999-99-99", "\u0000: 1",
                        ": : :")
                .map(yaml -> dynamicTest(yaml.substring(0, Math.min(24, yaml.length())), () ->
                        assertThat(Reads.markdown("---\n" + yaml + "\n---\n\n" + FIRST).text()).contains(FIRST)));
    }

    private static void fine(Reading reading) {
        switch (reading) {
            case Reading.Read read -> Reads.checked(read.article());
            case Reading.Skipped skipped -> {
                assertThat(skipped.problem().kind()).isNotEqualTo(Problem.Kind.INTERNAL);
                assertThat(skipped.problem().reason()).isNotBlank();
                assertThat(skipped.problem().remedy()).isNotBlank();
            }
        }
    }

    private static byte[] with(byte[] bytes, int at, byte value) {
        byte[] changed = bytes.clone();
        changed[at] = value;
        return changed;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(one);
        all.writeBytes(other);
        return all.toByteArray();
    }
}
