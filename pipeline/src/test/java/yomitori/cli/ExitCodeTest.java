package yomitori.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yomitori.index.ArticleIndexWriter;

class ExitCodeTest {
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
    void anIndexInUseIs3() {
        try (ArticleIndexWriter other = ArticleIndexWriter.open(index, "other")) {
            Cli.Outcome outcome = Cli.run("ingest", articles, "--index", index);
            assertThat(outcome.code()).isEqualTo(3);
            assertThat(outcome.err()).contains("another").contains(index.toString());
            other.commit();
        }
        assertThat(Cli.run("ingest", articles, "--index", index).code()).isZero();
    }

    @Test
    void noIndexIs4() {
        for (String command : new String[] {"search", "export", "check", "stats"}) {
            Cli.Outcome outcome = Cli.run(command, "--index", index);
            assertThat(outcome.code()).as(command).isEqualTo(4);
            assertThat(outcome.err()).contains("ingest");
            assertThat(outcome.bytes()).isEmpty();
        }
        assertThat(index).doesNotExist();
    }

    @Test
    void aForeignFolderIs4AndStaysAsItIs() throws IOException {
        assertThat(Cli.run("ingest", articles, "--index", articles).code()).isEqualTo(4);
        assertThat(Cli.run("search", "x", "--index", articles).code()).isEqualTo(4);
        assertThat(Cli.run("ingest", articles, "--index", articles.resolve("ranking.md")).code()).isEqualTo(4);
        try (Stream<Path> files = Files.walk(articles)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(3);
        }
    }

    @Test
    void aDamagedIndexIs5() throws IOException {
        Cli.run("ingest", articles, "--index", index);
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(fdt|doc|cfs)")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
        Cli.Outcome outcome = Cli.run("check", "--index", index);
        assertThat(outcome.code()).isEqualTo(5);
        assertThat(outcome.err()).contains("damaged").contains("ingest").doesNotContain("\tat ");
    }

    @Test
    void aMissingSegmentIs5() throws IOException {
        Cli.run("ingest", articles, "--index", index);
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(fdt|si|cfs)")).toList()) {
                Files.delete(file);
            }
        }
        assertThat(Cli.run("search", "OpenAI", "--index", index).code()).isEqualTo(5);
        assertThat(Cli.run("ingest", articles, "--index", index).code()).isEqualTo(5);
    }

    @Test
    void noRightIs6() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertThat(Cli.run("ingest", articles, "--index", closed.resolve("index")).code()).isEqualTo(6);
        Cli.run("ingest", articles, "--index", index);
        assertThat(Cli.run("export", "--index", index, "--output", closed.resolve("x")).code()).isEqualTo(6);
    }

    @Test
    void aFullDiskIs6() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only Linux has a device that is always full");
        Cli.run("ingest", articles, "--index", index);
        Cli.Outcome outcome = Cli.run("export", "--index", index, "--output", full);
        assertThat(outcome.code()).isEqualTo(6);
        assertThat(outcome.err()).contains("No space");
    }

    @Test
    void aFileThatCannotBeWrittenIs6() {
        assertThat(Cli.run("ingest", articles, "--index", index, "--report", folder.resolve("none/report.jsonl")).code()).isEqualTo(6);
    }

    @Test
    void wrongUsageIs2() {
        assertThat(Cli.run("ingest").code()).isEqualTo(2);
        assertThat(Cli.run("ingest", articles, "--threads", "viele").code()).isEqualTo(2);
        assertThat(Cli.run("export", "--format", "xlsx").code()).isEqualTo(2);
        assertThat(Cli.run("search", "--sort", "colour").code()).isEqualTo(2);
    }
}
