package yomitori.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {
    @TempDir
    Path folder;

    private Path articles;
    private Path index;

    @BeforeEach
    void writeArticles() throws IOException {
        articles = Samples.write(folder.resolve("articles"));
        index = folder.resolve("index");
    }

    @Test
    void addsAllSkipsWhatIsUnchangedAndReplacesWhatHasChanged() throws IOException {
        assertThat(statuses(ingest())).containsExactly("launch.html added", "deal.txt added", "ranking.md added");
        assertThat(statuses(ingest())).containsExactly("launch.html unchanged", "deal.txt unchanged", "ranking.md unchanged");

        Files.writeString(articles.resolve("ranking.md"), "Anthropicが「Claude」を公開した。\n");
        assertThat(statuses(ingest())).containsExactly("launch.html unchanged", "deal.txt unchanged", "ranking.md updated");
        assertThat(search("Anthropic").code()).isZero();
        assertThat(search("Anthropic").out()).contains("Claude");
        assertThat(search("Moonshot").out()).isEmpty();
    }

    @Test
    void knowsTheSameBytesUnderAnotherTime() throws IOException {
        ingest();
        Files.setLastModifiedTime(articles.resolve("ranking.md"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        assertThat(statuses(ingest())).contains("ranking.md unchanged");
    }

    @Test
    void knowsAFileHoweverItsPathIsWritten() throws IOException {
        ingest();
        Path report = folder.resolve("again.jsonl");
        Cli.run("ingest", folder + "/./articles/../articles", articles.resolve("ranking.md"), "--index", index, "--report", report);
        assertThat(statuses(report)).containsExactly("launch.html unchanged", "deal.txt unchanged", "ranking.md unchanged");
    }

    @Test
    void forceReadsEverythingAgainAndChangesNothing() throws IOException {
        ingest();
        byte[] before = export();
        assertThat(statuses(ingest("--force"))).containsExactly("launch.html updated", "deal.txt updated", "ranking.md updated");
        assertThat(export()).isEqualTo(before);
    }

    @Test
    void forgetsWhatIsGoneOnlyWhenAsked() throws IOException {
        ingest();
        Files.delete(articles.resolve("ranking.md"));
        ingest();
        assertThat(search("Moonshot").out()).contains("Kimi K2");
        assertThat(statuses(ingest("--prune"))).containsExactly("launch.html unchanged", "deal.txt unchanged", "ranking.md removed");
        assertThat(search("Moonshot").out()).isEmpty();
    }

    @Test
    void prunesOnlyBelowTheGivenPlaces() throws IOException {
        ingest();
        Path other = Samples.writeMany(folder.resolve("other"), 2);
        Path report = folder.resolve("r.jsonl");
        assertThat(Cli.run("ingest", other, "--prune", "--index", index, "--report", report).code()).isZero();
        assertThat(statuses(report)).containsExactly("article-000.txt added", "article-001.txt added");
    }

    @Test
    void aMissingFolderIsNoReasonToForgetItsArticles() throws IOException {
        ingest();
        Files.move(articles, folder.resolve("moved"));
        Path report = folder.resolve("r.jsonl");
        assertThat(Cli.run("ingest", articles, "--prune", "--index", index, "--report", report).code())
                .isEqualTo(ExitCode.SOME_LEFT_OUT);
        assertThat(statuses(report)).containsExactly("articles failed");
        assertThat(search("Moonshot").out()).contains("Kimi K2");
    }

    @Test
    void givesTheSameExportWithAnyNumberOfThreads() throws IOException {
        Path many = Samples.writeMany(folder.resolve("many"), 60);
        Path one = folder.resolve("one");
        Path four = folder.resolve("four");
        assertThat(Cli.run("ingest", many, "--index", one, "--threads", 1).code()).isZero();
        assertThat(Cli.run("ingest", many, "--index", four, "--threads", 4).code()).isZero();
        byte[] expected = Cli.run("export", "--index", one).bytes();
        assertThat(new String(expected).lines()).hasSize(60);
        assertThat(Cli.run("export", "--index", four).bytes()).isEqualTo(expected);
        assertThat(Cli.run("search", "OpenAI", "--json", "--index", four).bytes())
                .isEqualTo(Cli.run("search", "OpenAI", "--json", "--index", one).bytes());
    }

    @Test
    void badInputsCostThemselvesOnly() throws IOException {
        Files.writeString(articles.resolve("empty.html"), "");
        Files.write(articles.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, (byte) 0xff, (byte) 0xfe, 0, 7, 0, 0});
        Files.writeString(articles.resolve("broken.md"), "---\ntitle: [\n---\n\nOpenAIが「GPT-5」を公開した。\n");
        Files.writeString(articles.resolve("broken.html"), "<html><body><p>OpenAIが<b>「GPT-5」を公開した。<table><tr><td>");
        Files.writeString(articles.resolve("line.txt"), "AIが進化した。".repeat(300_000));
        Files.writeString(articles.resolve("charset.html"),
                "<html><head><meta charset=\"EUC-JP\"><title>題</title></head><body><p>OpenAIが「GPT-5」を公開した。</p></body></html>");
        Path report = folder.resolve("report.jsonl");
        Cli.Outcome outcome = Cli.run("ingest", articles, "--index", index, "--report", report);
        assertThat(outcome.code()).isEqualTo(ExitCode.SOME_LEFT_OUT);
        assertThat(outcome.err()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(statuses(report)).contains("launch.html added", "deal.txt added", "ranking.md added", "empty.html failed",
                "binary.txt failed", "broken.md added", "broken.html added", "line.txt added", "charset.html added");
        for (JsonNode line : Reports.lines(report)) {
            if (line.get("status").asText().equals("failed")) {
                assertThat(line.get("code").asText()).isNotBlank();
                assertThat(line.get("reason").asText()).isNotBlank();
                assertThat(line.get("remedy").asText()).isNotBlank();
                assertThat(outcome.err()).contains(line.get("path").asText());
            }
        }
        assertThat(Cli.run("check", "--index", index).code()).isZero();
        assertThat(statuses(ingest())).contains("empty.html failed", "line.txt unchanged");
    }

    @Test
    void whatTakesTooLongIsLeftOut() throws IOException {
        Files.writeString(articles.resolve("slow.txt"), "数字は" + "1,234億5,678万円と".repeat(400_000));
        Path report = folder.resolve("report.jsonl");
        Cli.Outcome outcome = Cli.run("ingest", articles, "--index", index, "--report", report, "--time-limit", 1);
        // on a fast machine it may be done in time: either way the others are there
        assertThat(statuses(report)).hasSize(4).contains("ranking.md added");
        assertThat(outcome.code()).isLessThanOrEqualTo(ExitCode.SOME_LEFT_OUT);
    }

    @Test
    void takesTheIndexFromTheEnvironment() {
        Path elsewhere = folder.resolve("elsewhere");
        assertThat(Cli.run("", Map.of("YOMITORI_INDEX", elsewhere.toString()), "ingest", articles).code()).isZero();
        assertThat(Cli.run("search", "OpenAI", "--index", elsewhere).out()).contains("GPT-5");
    }

    @Test
    void reportsWhatItDid() {
        Cli.Outcome outcome = Cli.run("ingest", articles, "--index", index);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("3 inputs: 3 added").contains("facts read");
    }

    private Path ingest(Object... more) {
        Path report = folder.resolve("report.jsonl");
        List<Object> arguments = new ArrayList<>(List.of("ingest", articles, "--index", index, "--report", report));
        arguments.addAll(List.of(more));
        assertThat(Cli.run(arguments.toArray()).code()).isLessThanOrEqualTo(ExitCode.SOME_LEFT_OUT);
        return report;
    }

    private Cli.Outcome search(String query) {
        return Cli.run("search", query, "--index", index);
    }

    private byte[] export() {
        return Cli.run("export", "--index", index).bytes();
    }

    /** File name and status of each line. */
    private static List<String> statuses(Path report) throws IOException {
        return Reports.lines(report).stream()
                .map(line -> Path.of(line.get("path").asText()).getFileName() + " " + line.get("status").asText())
                .toList();
    }
}
