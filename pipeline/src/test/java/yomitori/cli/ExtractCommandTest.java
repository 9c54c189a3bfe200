package yomitori.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @BeforeEach
    void writeArticles() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "ミドリAIは4月に3億円を調達した。\n");
        Files.writeString(folder.resolve("a.txt"), "都内の新興企業が対話モデルを公開した。\n");
    }

    @Test
    void writesAFolderAsALineAnArticleInTheOrderOfNames() throws IOException {
        Cli.Outcome outcome = Cli.run("extract", folder);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        List<String> texts = new ArrayList<>();
        for (String line : outcome.lines()) {
            texts.add(JSON.readTree(line).get("text").asText().strip());
        }
        assertThat(texts).containsExactly("都内の新興企業が対話モデルを公開した。", "ミドリAIは4月に3億円を調達した。");
    }

    @Test
    void writesTheSameWithAnyNumberOfThreads() throws IOException {
        for (int i = 0; i < 40; i++) {
            Files.writeString(folder.resolve("n" + i + ".txt"), "記事その" + i + "。\n");
        }
        assertThat(Cli.run("extract", folder, "--threads", 4).bytes()).isEqualTo(Cli.run("extract", folder, "--threads", 1).bytes());
    }

    @Test
    void readsStandardInput() throws IOException {
        Cli.Outcome outcome = Cli.run("標準入力の記事。", Map.of(), "extract", "-");
        assertThat(outcome.code()).isZero();
        assertThat(JSON.readTree(outcome.bytes()).get("text").asText().strip()).isEqualTo("標準入力の記事。");
    }

    @Test
    void jsonIsAnObjectForOneArticleAndAnArrayForSeveral() throws IOException {
        JsonNode one = JSON.readTree(Cli.run("extract", "--format", "json", folder.resolve("a.txt")).bytes());
        JsonNode several = JSON.readTree(Cli.run("extract", "--format", "json", folder).bytes());
        assertThat(one.isObject()).isTrue();
        assertThat(several.isArray()).isTrue();
        assertThat(several).hasSize(2);
        assertThat(several.get(0).get("text")).isEqualTo(one.get("text"));
    }

    @Test
    void namesWhatItLeavesOutAndReadsTheRest() {
        Cli.Outcome outcome = Cli.run("extract", folder.resolve("a.txt"), folder.resolve("nowhere.txt"), folder.resolve("b.txt"));
        assertThat(outcome.code()).isEqualTo(ExitCode.SOME_LEFT_OUT);
        assertThat(outcome.lines()).hasSize(2);
        assertThat(outcome.err()).contains("nowhere.txt").contains("not-found");
    }

    @Test
    void wrongUsageIsAnsweredWithAHint() {
        assertThat(Cli.run("extract").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Cli.run("extract", "--threads", 0, folder).code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Cli.run().code()).isEqualTo(ExitCode.WRONG_USAGE);
        Cli.Outcome misspelt = Cli.run("extrct", folder);
        assertThat(misspelt.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(misspelt.err()).contains("extract").contains("--help");
    }

    @Test
    void saysItsVersionAndHelp() {
        assertThat(Cli.run("--version").out()).matches("(?s)yomitori \\d+\\.\\d+\\.\\d+.*");
        assertThat(Cli.run("extract", "--help").out()).contains("--format").contains("PATH|URL|-");
    }
}
