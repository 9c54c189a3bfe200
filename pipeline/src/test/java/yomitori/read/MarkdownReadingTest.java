package yomitori.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yomitori.source.Problem;
import yomitori.text.Article;
import yomitori.text.Block;
import yomitori.text.Part;

class MarkdownReadingTest {
    @Test
    void readsYamlFrontMatter() {
        Article article = Reads.markdown("""
                ---
                title: "星が歌う"
                date: 2025-07-24 16:41:25 +0000
                author: 編集部
                tags: ["AI", "新製品"]
                ---

                本文がここから始まる。
                """);
        assertThat(article.metadata().title()).isEqualTo("星が歌う");
        assertThat(article.metadata().author()).isEqualTo("編集部");
        assertThat(article.metadata().published()).contains(LocalDate.of(2025, 7, 24));
        assertThat(article.text()).isEqualTo("星が歌う\n本文がここから始まる。");
        assertThat(article.blocks().getLast().line()).isEqualTo(8);
    }

    @Test
    void readsTomlFrontMatter() {
        Article article = Reads.markdown("""
                +++
                title = "星が歌う"
                date = "2016-05-31T22:06:46+09:00"
                [author]
                  name = "Hoshi"
                +++

                # 星が歌う

                本文。
                """);
        assertThat(article.metadata().title()).isEqualTo("星が歌う");
        assertThat(article.metadata().author()).isEqualTo("Hoshi");
        assertThat(article.metadata().published()).contains(LocalDate.of(2016, 5, 31));
        assertThat(article.text()).isEqualTo("星が歌う\n本文。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **「強調」**です                        | 「強調」です
            これは**「甲」**と**「乙」**だ            | これは「甲」と「乙」だ
            市場は**20%**増えた                     | 市場は20%増えた
            **約3億ドル（450億円）**を調達           | 約3億ドル（450億円）を調達
            [星雲AI](https://example.jp/)が発表      | 星雲AIが発表
            出典は https://example.jp/a_b_c です     | 出典は https://example.jp/a_b_c です
            `Qwen` と ~~古い~~ 値                    | Qwen と 古い 値
            2**10 は 1024                           | 2**10 は 1024
            脚注[^1]が付く                           | 脚注が付く
            ![絵](a.png)図の下                       | 図の下
            - [x] 済んだ                             | 済んだ
            ##見出し                                 | 見出し
            ## 見出し {#id}                          | 見出し
            <b>太字</b>と<br>改行                    | 太字と⏎改行
            {{< figure src="a.png" >}}文             | 文
            &lt;図&gt;&amp;表                        | <図>&表
            """, ignoreLeadingAndTrailingWhitespace = true)
    void leavesNoMarks(String markdown, String expected) {
        assertThat(Reads.markdown(markdown).text().replace('\n', '⏎')).isEqualTo(expected);
    }

    @Test
    void readsListsTablesQuotesAndCode() {
        Article article = Reads.markdown("""
                # 題

                1. 一つ目
                   - 内側

                | 順位 | 名 |
                |---|---|
                | 1 | **Hoshi** |

                > 「歌う」と述べた。

                ```java
                int a = **b;
                ```
                """);
        assertThat(Reads.blocks(article)).containsExactly("HEADING 1 題", "LIST_ITEM 1 一つ目", "LIST_ITEM 2 内側", "CELL 順位", "CELL 名",
                "CELL 1", "CELL Hoshi", "QUOTE 「歌う」と述べた。", "CODE int a = **b;");
        assertThat(article.blocks()).extracting(Block::line).containsExactly(1, 3, 4, 6, 6, 8, 8, 10, 12);
    }

    @Test
    void aFilledLineIsJoinedAndAShortOneEnds() {
        String wrapped = "この文は編集する人の画面の幅で折り返されているだけなので、途中で切れては困ることになり\nます。";
        assertThat(Reads.markdown(wrapped).text()).isEqualTo(wrapped.replace("\n", ""));
        assertThat(Reads.markdown("**価格**\n月額20ドル").text()).isEqualTo("価格\n月額20ドル");
    }

    @Test
    void readsHtmlThatRunsThroughBlocks() {
        Article article = Reads.markdown("<details><summary>詳細</summary>\n\n中の**文**です。\n\n</details>\n\n<!-- 隠す -->\n外の文です。");
        assertThat(article.text()).isEqualTo("詳細\n中の文です。\n外の文です。");
    }

    @Test
    void dialectsLeaveNoTrace() {
        Article article = Reads.markdown("""
                [toc]

                :::message alert
                注意がある。
                :::

                {% highlight ruby %}
                puts 1
                {% endhighlight %}

                {: .note}
                > [!NOTE]
                > 覚え書き。
                """);
        assertThat(Reads.blocks(article)).containsExactly("PARAGRAPH 注意がある。", "CODE puts 1", "QUOTE 覚え書き。");
    }

    @Test
    void labelsContentsAndReferences() {
        Article article = Reads.markdown("# 題\n\n本文は長く続く。さらに続く。まだ終わらない。\n\n## 目次\n- 一\n- 二\n\n## 次\n\n本文だ。"
                + "文は続く。まだ続く。\n\n## 参考文献\n- 本\n");
        assertThat(article.blocks()).extracting(Block::part).containsExactly(Part.BODY, Part.BODY, Part.CONTENTS, Part.CONTENTS,
                Part.CONTENTS, Part.BODY, Part.BODY, Part.REFERENCES, Part.REFERENCES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ---⏎title: 星: が: 歌う⏎date: 2025-07-24⏎---⏎本文。       | 星: が: 歌う
            ---⏎title: 星が歌う⏎date: 2025-07-24⏎⏎本文。            | 星が歌う
            ---⏎title: 星が歌う⏎list: [[[[⏎date: 2025-07-24⏎---⏎本文。 | 星が歌う
            """)
    void brokenFrontMatterIsReadAsFarAsItGoes(String content, String title) {
        List<Reading> readings = new DocumentReader().parse(content.replace('⏎', '\n'), "a.md");
        Reading.Read read = (Reading.Read) readings.getFirst();
        assertThat(read.warnings()).extracting(Problem::kind).contains(Problem.Kind.BAD_FRONT_MATTER);
        assertThat(read.article().metadata().title()).isEqualTo(title);
        assertThat(read.article().metadata().published()).contains(LocalDate.of(2025, 7, 24));
        assertThat(read.article().text()).endsWith("本文。");
    }

    @Test
    void aRuleAtTheHeadIsNoFrontMatter() {
        assertThat(Reads.markdown("---\n\n本文。").text()).isEqualTo("本文。");
    }
}
