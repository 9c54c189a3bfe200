package yomitori.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yomitori.unpack.Archives;

class ArchiveIngestTest {
    @TempDir
    Path folder;

    private List<String> ingest(Object... more) throws IOException {
        Path report = folder.resolve("report.jsonl");
        Object[] arguments = {"ingest", folder.resolve("articles"), "--index", folder.resolve("index"), "--report", report, "--prune"};
        Object[] all = Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray();
        assertThat(Cli.run(all).code()).isLessThanOrEqualTo(ExitCode.SOME_LEFT_OUT);
        return Reports.lines(report).stream().map(line -> line.get("path").asText().replace(folder + "/articles/", "") + " "
                + line.get("status").asText() + (line.has("code") ? " " + line.get("code").asText() : "")).toList();
    }

    private void pack(String name, byte[] bytes, String time) throws IOException {
        Path file = folder.resolve("articles").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
    }

    @Test
    void theFilesOfAnArchiveAreInputsOfTheirOwn() throws IOException {
        pack("a.zip", Archives.zip("1.txt", "OpenAIが「GPT-5」を公開した。", "2.txt", "Anthropicが「Claude」を公開した。", "../x.txt", "x"),
                "2025-07-24T00:00:00Z");
        assertThat(ingest()).containsExactly("a.zip!/1.txt added", "a.zip!/2.txt added", "a.zip!/../x.txt failed unsafe-name");
        assertThat(ingest()).contains("a.zip!/1.txt unchanged", "a.zip!/2.txt unchanged");

        pack("a.zip", Archives.zip("1.txt", "OpenAIが「GPT-5」を公開した。", "2.txt", "Anthropicが「Claude 4」を公開した。"),
                "2025-07-25T00:00:00Z");
        assertThat(ingest()).containsExactly("a.zip!/1.txt unchanged", "a.zip!/2.txt updated");

        pack("a.zip", Archives.zip("2.txt", "Anthropicが「Claude 4」を公開した。"), "2025-07-26T00:00:00Z");
        assertThat(ingest()).anyMatch(line -> line.startsWith("a.zip!/2.txt unchanged"))
                .anyMatch(line -> line.endsWith("1.txt removed"));
        assertThat(Cli.run("check", "--index", folder.resolve("index")).code()).isZero();
    }

    @Test
    void aBrokenArchiveForgetsNothing() throws IOException {
        byte[] zip = Archives.zip("1.txt", "OpenAIが「GPT-5」を公開した。", "2.txt", "Anthropicが「Claude」を公開した。");
        pack("a.zip", zip, "2025-07-24T00:00:00Z");
        ingest();
        pack("a.zip", Arrays.copyOf(zip, zip.length - 30), "2025-07-25T00:00:00Z");
        assertThat(ingest()).containsExactly("a.zip failed damaged");
        assertThat(Cli.run("search", "OpenAI", "--index", folder.resolve("index")).out()).contains("GPT-5");
    }
}
