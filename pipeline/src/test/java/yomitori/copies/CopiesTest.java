package yomitori.copies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import yomitori.text.Sketch;

class CopiesTest {
    private static final String KANA = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん";

    /** A text that shares nothing with that of another number. */
    private static String text(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            text.append(KANA.charAt(random.nextInt(KANA.length()))).append(i % 40 == 39 ? "。\n" : "");
        }
        return text.toString();
    }

    private static byte[] article(String source, String day, String url, String text) {
        return json(Map.of("id", source, "source", source, "title", "題", "publishedAt", day, "url", url, "text", text));
    }

    private static byte[] json(Map<String, String> article) {
        try {
            return new ObjectMapper().writeValueAsBytes(article);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each group as the sources of its prints. */
    private static List<List<String>> groups(byte[]... articles) {
        return Copies.among(List.of(articles).stream()).groups().stream().map(group -> {
            List<String> sources = new ArrayList<>(List.of(group.first().source()));
            group.copies().forEach(copy -> sources.add(copy.print().source()));
            return sources;
        }).toList();
    }

    @Test
    void differentArticlesAreDifferent() {
        assertThat(groups(article("a", "2025-07-24", "", text(1)), article("b", "2025-07-24", "", text(2)))).isEmpty();
        assertThat(groups(article("a", "2025-07-24", "", "短い。"), article("b", "2025-07-24", "", "短い！"))).isEmpty();
    }

    @Test
    void oneTextIsOneArticleAndTheFirstPrintComesFirst() {
        assertThat(groups(article("a", "2025-07-25", "", text(1)), article("b", "", "", text(1)), article("c", "2025-07-24", "", text(1))))
                .containsExactly(List.of("c", "a", "b"));
        assertThat(groups(article("a", "", "", "短い。"), article("b", "", "", "短い。"))).containsExactly(List.of("a", "b"));
    }

    @Test
    void oneAddressIsOneArticleWhereTheTextIsNotAnother() {
        String updated = text(1) + text(2);
        assertThat(groups(article("a", "2025-07-24", "https://example.jp/1", text(1)),
                article("b", "2025-07-25", "https://example.jp/1", updated))).containsExactly(List.of("a", "b"));
        assertThat(groups(article("a", "2025-07-24", "https://example.jp/", text(1)),
                article("b", "2025-07-25", "https://example.jp/", text(2)))).isEmpty();
    }

    @Test
    void reprintsAreNearCopies() {
        String original = text(1);
        String reprint = "【東京共同】" + original.replace("。\n", "．").substring(0, 560) + "（共同）";
        String quoting = original.substring(0, 150) + text(2) + text(3);
        Copies copies = Copies.among(List.of(article("agency", "2025-07-24", "", original), article("paper", "2025-07-25", "", reprint),
                article("quote", "2025-07-26", "", quoting)).stream());
        assertThat(copies.groups()).singleElement().satisfies(group -> {
            assertThat(group.first().source()).isEqualTo("agency");
            assertThat(group.copies()).singleElement().satisfies(copy -> {
                assertThat(copy.print().source()).isEqualTo("paper");
                assertThat(copy.likeness()).isBetween(0.6, 0.99);
            });
        });
        assertThat(copies.isCopy(article("paper", "2025-07-25", "", reprint))).isTrue();
        assertThat(copies.isCopy(article("agency", "2025-07-24", "", original))).isFalse();
    }

    @Test
    void partsOfASeriesAreNoCopies() {
        String common = text(1);
        byte[] first = print("a", "第1回", "日刊", common + text(2).substring(0, 200));
        byte[] second = print("b", "第2回", "日刊", common + text(3).substring(0, 200));
        byte[] elsewhere = print("c", "第1回", "週刊", common + text(3).substring(0, 200));
        assertThat(groups(first, second)).isEmpty();
        assertThat(groups(first, elsewhere)).containsExactly(List.of("a", "c"));
        assertThat(groups(first, print("d", "第1回（更新）", "日刊", common + text(2).substring(0, 200) + "。追記")))
                .containsExactly(List.of("a", "d"));
    }

    private static byte[] print(String source, String title, String site, String text) {
        return json(Map.of("id", source, "source", source, "title", title, "site", site, "text", text));
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        List<byte[]> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            articles.add(article("s" + i, "2025-07-%02d".formatted(1 + i % 28), "", text(i / 3) + "追記" + i % 3));
        }
        List<Copies.Group> expected = Copies.among(articles.stream()).groups();
        assertThat(expected).hasSize(20);
        Collections.shuffle(articles, new Random(5));
        assertThat(Copies.among(articles.stream()).groups()).isEqualTo(expected);
    }

    @Test
    void caseAndSignsDoNotCount() {
        String text = text(1);
        Sketch plain = Sketch.of(text + "GPT", 128);
        assertThat(plain.likeness(Sketch.of(text.replace("。", "、 ") + "gpt", 128))).isEqualTo(1);
    }

    @Test
    void aShortTextIsLikeNothingButItself() {
        Sketch plain = Sketch.of("GPT-5を公開した。", 128);
        assertThat(plain.likeness(Sketch.of("GPT-5を公開した。", 128))).isEqualTo(1);
        assertThat(plain.likeness(Sketch.of("GPT-5を公開する。", 128))).isZero();
        assertThat(Sketch.of("", 128).likeness(plain)).isZero();
    }
}
