package yomitori.read;

import static org.assertj.core.api.Assertions.assertThat;
import static yomitori.unpack.Archives.gzip;
import static yomitori.unpack.Archives.page;
import static yomitori.unpack.Archives.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import yomitori.source.Problem;
import yomitori.text.Article;

class ArchiveReadingTest {
    @Test
    void anArchiveIsReadFileByFile() {
        String feed = "<rss><channel><item><title>星</title><link>https://example.jp/1</link><description>本文。</description></item>"
                + "</channel></rss>";
        List<Reading> readings = Reads.bytes(zip("a.txt", "甲の本文。", "b.pdf", "%PDF-broken", "feed.xml", feed), "x.zip", "");
        assertThat(readings).extracting(Reading::source)
                .containsExactly("x.zip!/a.txt", "x.zip!/b.pdf", "x.zip!/feed.xml!/https://example.jp/1");
        assertThat(readings).extracting(Reading::member).containsExactly("a.txt", "b.pdf", "feed.xml!/https://example.jp/1");
        assertThat(((Reading.Skipped) readings.get(1)).problem().kind()).isEqualTo(Problem.Kind.DAMAGED);
        assertThat(Reads.problem(Reads.bytes(zip(), "x.zip", "")).kind()).isEqualTo(Problem.Kind.EMPTY);
    }

    @Test
    void aPageOfAWebArchiveKeepsItsAddressAndCharset() {
        String html = "<html><head><title>星が歌う</title></head><body><article><p>本文がここにある。</p></article></body></html>";
        Article article = Reads.only(Reads.bytes(gzip(page("https://example.jp/1", 200, "text/html; charset=utf-8", html)), "x.warc.gz", ""));
        assertThat(article.source()).isEqualTo("x.warc.gz!/https://example.jp/1");
        assertThat(article.metadata().url()).isEqualTo("https://example.jp/1");
        assertThat(article.text()).contains("本文がここにある。");
    }

    @Test
    void aNewsletterIsItsText() {
        String html = Base64.getMimeEncoder().encodeToString(
                "<html><body><h1>今週の星</h1><p>星が歌う新しい機能が公開された。</p></body></html>".getBytes(Charset.forName("ISO-2022-JP")));
        String mail = """
                From: =?UTF-8?B?5pel5YiK44Oi44OH44Or?= <news@example.jp>
                To: reader@example.jp
                Subject: =?ISO-2022-JP?B?GyRCOiM9NSRORHM5cBsoQg==?=
                Date: Thu, 24 Jul 2025 10:00:00 +0900
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=xx

                --xx
                Content-Type: text/plain; charset=utf-8

                plain
                --xx
                Content-Type: text/html; charset=ISO-2022-JP
                Content-Transfer-Encoding: base64

                %s
                --xx--
                """.formatted(html);
        Article article = Reads.only(Reads.bytes(mail.getBytes(StandardCharsets.US_ASCII), "n.eml", ""));
        assertThat(article.text()).contains("今週の星", "星が歌う新しい機能が公開された。").doesNotContain("plain");
        assertThat(article.metadata().author()).isEqualTo("日刊モデル");
        assertThat(article.metadata().published()).contains(LocalDate.of(2025, 7, 24));

        Article plain = Reads.only(Reads.bytes("""
                From: news@example.jp
                Subject: =?UTF-8?B?5LuK6YCx44Gu5pif?=
                Date: Thu, 24 Jul 2025 23:30:00 +0900
                Message-ID: <1@example.jp>
                Content-Type: text/plain; charset=utf-8

                星が歌う新しい機能が公開された。
                """.getBytes(StandardCharsets.UTF_8), "n", ""));
        assertThat(plain.metadata().title()).isEqualTo("今週の星");
        assertThat(plain.metadata().published()).contains(LocalDate.of(2025, 7, 24));
    }

    @Test
    void theAttachmentsOfAMailAreArticles() {
        String pdf = Base64.getMimeEncoder().encodeToString(pdf("星が歌う", "新しい機能が"));
        List<Reading> readings = Reads.bytes(("""
                From: =?UTF-8?B?5pel5YiK44Oi44OH44Or?= <news@example.jp>
                Subject: =?UTF-8?B?5LuK6YCx44Gu5pif?=
                Date: Thu, 24 Jul 2025 23:30:00 +0900
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/html; charset=utf-8

                <p>星が歌う新しい機能が公開された。</p><img src=cid:1>
                --b
                Content-Type: image/png; name=p.png
                Content-ID: <1>
                Content-Disposition: inline; filename=p.png

                x
                --b
                Content-Type: application/pdf; name=r.pdf
                Content-Disposition: attachment; filename=r.pdf
                Content-Transfer-Encoding: base64

                """ + pdf + """

                --b
                Content-Type: text/html; charset=Shift_JIS
                Content-Disposition: attachment; filename=a.html

                <title>a</title><p>b
                --b--
                """).getBytes(StandardCharsets.UTF_8), "n.eml", "");
        assertThat(readings).extracting(Reading::source).containsExactly("n.eml", "n.eml!/r.pdf", "n.eml!/a.html");
        assertThat(readings).allSatisfy(reading -> assertThat(reading).isInstanceOf(Reading.Read.class));
        assertThat(((Reading.Read) readings.getFirst()).article().metadata().title()).isEqualTo("今週の星");
        assertThat(((Reading.Read) readings.getFirst()).article().metadata().published()).contains(LocalDate.of(2025, 7, 24));
        assertThat(((Reading.Read) readings.get(1)).article().text()).contains("星が歌う新しい機能が");
    }

    @Test
    void aMailWithoutTextSaysSo() {
        assertThat(Reads.problem(Reads.bytes("""
                From: a@example.jp
                MIME-Version: 1.0
                Content-Type: image/png

                x
                """.getBytes(StandardCharsets.UTF_8), "n.eml", "")).kind()).isEqualTo(Problem.Kind.NO_TEXT);
        String deep = "Content-Type: multipart/mixed; boundary=b\n\n--b\n".repeat(2_000);
        assertThat(Reads.bytes(("From: a\nMIME-Version: 1.0\n" + deep).getBytes(StandardCharsets.UTF_8), "n.eml", "")).isNotEmpty();
    }

    @Test
    void aPdfIsItsText() {
        Article article = Reads.only(Reads.bytes(pdf("星が歌う", "新しい機能が"), "p.pdf", ""));
        assertThat(article.text()).contains("星が歌う新しい機能が");
        assertThat(article.source()).isEqualTo("p.pdf");
    }

    @Test
    void aPdfThatGivesNoTextSaysWhy() throws IOException {
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(empty);
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(locked);
        }
        assertThat(Reads.problem(Reads.bytes(empty.toByteArray(), "p.pdf", "")).kind()).isEqualTo(Problem.Kind.NO_TEXT);
        assertThat(Reads.problem(Reads.bytes(locked.toByteArray(), "p.pdf", "")).kind()).isEqualTo(Problem.Kind.ENCRYPTED);
        assertThat(Reads.problem(Reads.bytes("%PDF-1.4 nothing".getBytes(StandardCharsets.US_ASCII), "p.pdf", "")).kind())
                .isEqualTo(Problem.Kind.DAMAGED);
    }

    /** A PDF with Japanese text in lines, in a font that every viewer has. */
    private static byte[] pdf(String... lines) {
        StringBuilder text = new StringBuilder("BT /F1 12 Tf 50 700 Td 14 TL ");
        for (String line : lines) {
            text.append('<').append(HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE))).append("> Tj T* ");
        }
        text.append("ET");
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
                + "4 0 obj<</Length " + text.length() + ">>stream\n" + text + "\nendstream endobj\n"
                + "5 0 obj<</Type/Font/Subtype/Type0/BaseFont/HeiseiMin-W3/Encoding/UniJIS-UTF16-H/DescendantFonts[6 0 R]>>endobj\n"
                + "6 0 obj<</Type/Font/Subtype/CIDFontType0/BaseFont/HeiseiMin-W3/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)"
                + "/Supplement 4>>/FontDescriptor 7 0 R>>endobj\n"
                + "7 0 obj<</Type/FontDescriptor/FontName/HeiseiMin-W3/Flags 4>>endobj\ntrailer<</Root 1 0 R/Size 8>>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
