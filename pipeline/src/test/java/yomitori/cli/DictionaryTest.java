package yomitori.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's own tables of names: {@code --dictionary}, {@code YOMITORI_DICTIONARY} and {@code dictionary check}. */
class DictionaryTest {
    private static final String HEADER = "id\tname\treading\taliases\towner\tcontext\n";

    @TempDir
    Path folder;

    private Path articles;
    private Path index;
    private Path dictionary;

    @BeforeEach
    void writeArticlesAndTables() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), "ほしのしずくは対話モデル「Qwen」を採用した。\n");
        index = folder.resolve("index");
        dictionary = Files.createDirectory(folder.resolve("mine"));
        company("hoshino\tHoshino Robotics\t\tほしのしずく\t\t\n");
    }

    @Test
    void extractAndExplainReadTheUsersNames() {
        assertThat(Cli.run("extract", articles).out()).doesNotContain("Hoshino");
        assertThat(Cli.run("extract", "--dictionary", dictionary, articles).out()).contains("\"entity\":\"Hoshino Robotics\"");
        assertThat(Cli.run("explain", "--dictionary", dictionary, articles).out()).contains("ほしのしずく = Hoshino Robotics");
        assertThat(Cli.run("", Map.of("YOMITORI_DICTIONARY", dictionary.toString()), "extract", articles).out())
                .contains("Hoshino Robotics");
    }

    @Test
    void searchKnowsTheUsersNames() throws IOException {
        company("hoshino\tHoshino Robotics\t\tほしのしずく|Hoshi\t\t\n");
        assertThat(ingest()).contains("1 added");
        assertThat(Cli.run("search", "company:Hoshi", "--dictionary", dictionary, "--index", index).out()).contains("USES");
    }

    @Test
    void aChangedDictionaryReadsTheArticlesAgain() throws IOException {
        assertThat(ingest()).contains("1 added");
        assertThat(ingest()).contains("1 unchanged");
        company("hoshino\tHoshino Robotics\t\tほしのしずく\t\t\naozora\tAozora Works\t\t\t\t\n");
        assertThat(ingest()).contains("1 updated");
        assertThat(ingest()).contains("1 unchanged");
        assertThat(Cli.run("ingest", articles, "--index", index).err()).contains("1 updated");
    }

    @Test
    void aMovedDictionaryIsTheSame() throws IOException {
        ingest();
        dictionary = Files.move(dictionary, folder.resolve("moved"));
        assertThat(ingest()).contains("1 unchanged");
    }

    @Test
    void aFaultyRowIsWrongUsageAndNothingIsRead() throws IOException {
        company("hoshino\tHoshino Robotics\t\t\topenai\t\n");
        for (String command : new String[] {"ingest", "extract", "explain"}) {
            Cli.Outcome outcome = Cli.run(command, articles, "--dictionary", dictionary);
            assertThat(outcome.code()).as(command).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(outcome.err()).contains("company.tsv:2: the owner »openai« is unknown", "did you mean company:openai?");
            assertThat(outcome.bytes()).isEmpty();
        }
        assertThat(Cli.run("extract", articles, "--dictionary", folder.resolve("none")).err())
                .contains("there is no such folder");
    }

    @Test
    void checkSaysThatTablesAreSound() {
        Cli.Outcome program = Cli.run("dictionary", "check");
        assertThat(program.code()).isZero();
        assertThat(program.out()).contains("is sound: 9 tables, ");
        assertThat(Cli.run("dictionary", "check", dictionary).out()).contains("mine is sound: 1 table, 1 row\n");
    }

    @Test
    void checkNamesEveryFault() throws IOException {
        company("hoshino\tHoshino Robotics\tほしの\tほしのしずく\t\t\nhoshino2\tほしのしずく\t\t\t\t\n");
        Cli.Outcome outcome = Cli.run("dictionary", "check", dictionary);
        assertThat(outcome.code()).isEqualTo(ExitCode.SOME_LEFT_OUT);
        assertThat(outcome.err()).contains("company.tsv:2: the reading »ほしの« is not kana").contains("write ホシノ")
                .contains("company.tsv:3: »ほしのしずく« is company:hoshino as well").contains("2 faults in 2 rows");
        assertThat(outcome.bytes()).isEmpty();
        assertThat(Cli.run("dictionary").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    private String ingest() {
        return Cli.run("ingest", articles, "--dictionary", dictionary, "--index", index).err();
    }

    private void company(String rows) throws IOException {
        Files.writeString(dictionary.resolve("company.tsv"), HEADER + rows);
    }
}
