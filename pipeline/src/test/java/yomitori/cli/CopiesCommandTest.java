package yomitori.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesCommandTest {
    private static final String TEXT = "OpenAIが「GPT-5」を公開した。推論にかかる費用は前の版のおよそ半分になり、長い文章の要約と翻訳の質も上がったという。"
            + "国内の企業では、問い合わせへの応答や契約書の下書きに使う例が増えている。利用者は一億人を超えた。";

    @TempDir
    Path folder;

    private void write(String name, String title, String date, String text) throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(articles.resolve(name), "---\ntitle: " + title + "\ndate: " + date + "\n---\n\n" + text + "\n");
    }

    @Test
    void showsTheFirstPrintAboveItsCopiesAndExportsItAlone() throws IOException {
        write("a-reprint.md", "転載", "2025-08-08", TEXT.replace("という。", "とのこと。"));
        write("b-first.md", "初出", "2025-08-07", TEXT);
        write("c-other.md", "別件", "2025-08-07", "Anthropicが「Claude」を公開した。");
        Path index = folder.resolve("index");
        assertThat(Cli.run("ingest", folder.resolve("articles"), "--index", index).code()).isZero();

        Cli.Outcome search = Cli.run("search", "--articles", "GPT-5", "--index", index);
        assertThat(search.out()).contains("初出", "reprints: 2025-08-08 ", "a-reprint.md").doesNotContain("転載");
        assertThat(Cli.run("search", "--articles", "--flat", "GPT-5", "--index", index).out()).contains("初出", "転載")
                .doesNotContain("reprints:");
        assertThat(Cli.run("search", "--articles", "--json", "GPT-5", "--index", index).out()).contains("\"stated\":2,\"also\":[{");

        Cli.Outcome copies = Cli.run("copies", "--index", index);
        assertThat(copies.code()).isZero();
        assertThat(copies.lines()).hasSize(3);
        assertThat(copies.lines().getFirst()).startsWith("first  2025-08-07  初出 · ").endsWith("b-first.md");
        assertThat(copies.lines().get(1)).contains("%  2025-08-08  転載 · ").endsWith("a-reprint.md");
        assertThat(Cli.run("copies", "--json", "--index", index).out()).startsWith("{\"first\":").contains("\"likeness\":0.");

        assertThat(Cli.run("export", "--index", index).lines()).hasSize(3);
        assertThat(Cli.run("export", "--first-prints", "--index", index).lines()).hasSize(2)
                .noneMatch(line -> line.contains("a-reprint.md"));
        assertThat(Cli.run("export", "--format", "csv", "--index", index).out()).contains("a-reprint.md");
        assertThat(Cli.run("export", "--format", "csv", "--first-prints", "--index", index).out()).contains("b-first.md")
                .doesNotContain("a-reprint.md");
    }
}
