package yomitori.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yomitori.source.Limit;
import yomitori.unpack.Archives;

class LimitFlagsTest {
    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @ParameterizedTest
    @EnumSource(Limit.class)
    void everyLimitHasAnOptionThatSaysWhatItIsFor(Limit limit) {
        for (String command : new String[] {"ingest", "follow", "extract", "explain"}) {
            assertThat(Cli.run(command, "--help").out().replaceAll("\\s+", " "))
                    .contains(limit.option() + "=", limit.meaning().replaceAll("\\s+", " "));
        }
    }

    @ParameterizedTest
    @EnumSource(Limit.class)
    void aValueThatMakesNoSenseIsNamed(Limit limit) {
        Cli.Outcome outcome = Cli.run("extract", folder, limit.option(), "-1");
        assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outcome.err()).contains(limit.option() + " must be ");
    }

    @ParameterizedTest
    @EnumSource(value = Limit.class, names = {"BYTES", "CHARACTERS", "FOLDER_DEPTH", "HTML_DEPTH", "VALUE_DEPTH", "MEMBERS",
        "FRONT_MATTER", "ARCHIVE_DEPTH", "UNPACKED_BYTES"})
    void whatGoesBeyondALimitIsToldByItsCode(Limit limit) throws Exception {
        String json = "[{\"title\":\"月の工場\",\"content\":\"月の工場が動く。\"},{\"title\":\"星\",\"content\":\"星が歌う。\"}]";
        Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("a.md"), "---\ntitle: 月の工場\n---\n\n月の工場が動く。");
        Files.write(folder.resolve("a.zip"), Archives.zip("in.zip", Archives.zip("a.txt", "月の工場が動く。")));
        Files.writeString(folder.resolve("a.json"), json);
        Files.writeString(folder.resolve("a.html"), "<html><body><article><p>月の工場が<b>よく</b>動く。</p></article></body></html>");
        Files.writeString(folder.resolve("a/b/b.txt"), "題\n\n月の工場が動く。");
        Path report = elsewhere.resolve("report.jsonl");
        Cli.run("ingest", folder, "--index", elsewhere.resolve("index"), "--report", report,
                limit.option(), limit == Limit.HTML_DEPTH ? "3" : "1");
        assertThat(Files.readString(report)).contains("\"code\":\"" + limit.code().code() + "\"");
    }
}
