package yomitori.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yomitori.source.Problem;

class CharsetReadingTest {
    private static final String TEXT = "星雲AIは新しいモデルを発表した。価格は月額2,000円で、利用者は18万人を超えた。カタカナの語も並ぶ。";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "EUC-JP", "ISO-2022-JP", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void readsEveryCharsetWithoutDeclaration(String charset) {
        String page = "<html><body><p>" + TEXT + "</p></body></html>";
        assertThat(Reads.encoded(page, charset, "a.html").text()).isEqualTo(TEXT);
        if (!charset.startsWith("UTF-16") || charset.equals("UTF-16")) {
            assertThat(Reads.encoded(TEXT, charset, "a.txt").text()).isEqualTo(TEXT);
        }
    }

    @Test
    void readsTheSignsOfWindows() {
        assertThat(Reads.encoded("題\n①番の㈱星は髙い。" + TEXT, "windows-31j", "a.txt").text()).contains("①番の㈱星は髙い。");
        byte[] circled = ("題\n" + TEXT).getBytes(Charset.forName("EUC-JP"));
        byte[] bytes = Arrays.copyOf(circled, circled.length + 2);
        bytes[circled.length] = (byte) 0xAD;
        bytes[circled.length + 1] = (byte) 0xA1;
        assertThat(Reads.only(Reads.bytes(bytes, "a.txt", "")).text()).endsWith("並ぶ。①");
    }

    @Test
    void readsAPageOfHalfWidthKatakanaWithoutDeclaration() {
        assertThat(Reads.encoded("<p>ｱﾒﾘｶﾉ ｶｲｼｬ ｶﾞ ｱﾀﾗｼｲ ﾓﾃﾞﾙ ｦ ﾀﾞｼﾀ｡ﾈﾀﾞﾝﾊ 20 ﾄﾞﾙ｡</p>", "windows-31j", "a.html").text())
                .isEqualTo("アメリカノ カイシャ ガ アタラシイ モデル ヲ ダシタ。ネダンハ 20 ドル。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "EUC-JP"})
    void aWrongDeclarationIsOverruled(String charset) {
        for (String declared : List.of("UTF-8", "Shift_JIS", "EUC-JP")) {
            byte[] page = ("<meta charset=" + declared + "><p>" + TEXT + "</p>").getBytes(Charset.forName(charset));
            Reading.Read read = (Reading.Read) Reads.bytes(page, "a.html", "").getFirst();
            assertThat(read.article().text()).isEqualTo(TEXT);
            boolean same = charset.equals(declared) || charset.equals("windows-31j") && declared.equals("Shift_JIS");
            assertThat(read.warnings()).extracting(Problem::kind).isEqualTo(same ? List.of()
                    : List.of(Problem.Kind.WRONG_CHARSET));
        }
    }

    @Test
    void brokenPlacesAreToldAndTheRestIsRead() {
        byte[] bytes = (TEXT + TEXT + TEXT).getBytes(StandardCharsets.UTF_8);
        bytes[100] = (byte) 0xFF;
        Reading.Read read = (Reading.Read) Reads.bytes(bytes, "a.txt", "").getFirst();
        assertThat(read.warnings()).extracting(Problem::kind).containsExactly(Problem.Kind.BROKEN_CHARACTERS);
        assertThat(read.article().text()).endsWith("カタカナの語も並ぶ。");
    }

    @Test
    void aCutCharacterAtTheEndIsNoOtherCharset() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        Reading.Read read = (Reading.Read) Reads.bytes(Arrays.copyOf(bytes, bytes.length - 1), "a.txt", "").getFirst();
        assertThat(read.article().text()).startsWith("星雲AIは新しいモデル");
    }

    @Test
    void headerAndXmlDeclarationCount() {
        String latin = "<p>caf\u00E9 na\u00EFve</p>";
        assertThat(Reads.only(Reads.bytes(latin.getBytes(StandardCharsets.ISO_8859_1), "a.html",
                "iso-8859-1")).text()).isEqualTo("café naïve");
        String feed = "<?xml version='1.0' encoding='EUC-JP'?><rss><channel><item><title>題</title><description>" + TEXT
                + "</description></item></channel></rss>";
        assertThat(Reads.encoded(feed, "EUC-JP", "a.xml").text()).isEqualTo("題\n" + TEXT);
    }
}
