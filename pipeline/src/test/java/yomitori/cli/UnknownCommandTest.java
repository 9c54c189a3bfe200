package yomitori.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnknownCommandTest {
    @TempDir
    static Path folder;

    private static Path articles;
    private static Path index;

    @BeforeAll
    static void ingest() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), "株式会社ミナモは3億円を調達した。ミナモの社長は喜んだ。\nOpenAIは出資していない。\n");
        Files.writeString(articles.resolve("b.txt"), "株式会社カザハナは新製品を出した。カザハナは強い。カザハナは速い。\n");
        Files.writeString(articles.resolve("c.txt"), "ミナモ株式会社は新しい工場を建てる。\n");
        index = folder.resolve("index");
        assertThat(Cli.run("ingest", articles, "--index", index).code()).isZero();
    }

    @Test
    void listsWhatNoTableHoldsByTheNumberOfArticles() {
        Cli.Outcome outcome = unknown("--type", "company");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines().filter(line -> !line.startsWith("#"))).containsExactly(
                "id\tname\treading\taliases\towner\tcontext", "ミナモ\tミナモ\t\t\t\t", "カザハナ\tカザハナ\t\t\t\t");
        assertThat(outcome.out())
                .contains("# company.tsv\n", "# articles 2, mentions 3, by firm:", "#   株式会社ミナモは3億円を調達した。  · ", "a.txt\n")
                .doesNotContain("OpenAI");
        assertThat(outcome.err()).isEqualTo("yomitori: 2 names that no table holds\n");
    }

    @Test
    void showsTheMostFrequentAndTheWantedTypes() {
        assertThat(unknown("--limit", 1).out()).contains("ミナモ").doesNotContain("カザハナ");
        assertThat(unknown("--limit", 1).err()).contains("1 of 2 names");
        assertThat(unknown("--type", "PERSON,MODEL").out()).isEmpty();
        assertThat(unknown("--examples", 0).out()).doesNotContain("#   ");
    }

    @Test
    void writesTheSameBytesAgain() {
        assertThat(unknown().bytes()).isEqualTo(unknown().bytes());
    }

    @Test
    void jsonIsAnObjectALine() throws IOException {
        Cli.Outcome outcome = unknown("--json", "--examples", 2);
        assertThat(outcome.lines()).hasSize(2);
        JsonNode first = new ObjectMapper().readTree(outcome.lines().getFirst());
        assertThat(first.get("id").asText()).isEqualTo("company:ミナモ");
        assertThat(first.get("articles").asInt()).isEqualTo(2);
        assertThat(first.get("forms").get("株式会社ミナモ").asInt()).isEqualTo(1);
        assertThat(first.get("examples")).hasSize(2);
        assertThat(first.get("examples").get(1).get("text").asText()).isEqualTo("ミナモ株式会社は新しい工場を建てる。");
    }

    @Test
    void whatItWritesIsASoundTableThatKeepsTheIds() throws IOException {
        Path dictionary = Files.createDirectory(folder.resolve("mine"));
        Files.write(dictionary.resolve("company.tsv"), unknown("--type", "COMPANY").bytes());
        assertThat(Cli.run("dictionary", "check", dictionary).out()).contains("1 table, 2 rows");
        assertThat(Cli.run("extract", articles, "--dictionary", dictionary).out())
                .contains("\"id\":\"company:ミナモ\"").contains("\"rule\":\"company.tsv:ミナモ\"");
        assertThat(unknown("--dictionary", dictionary).err()).contains("0 names");
    }

    @Test
    void givesAVersionTheMakerOfItsFamilyAndDoubtsPartsOfNames() throws IOException {
        Path other = folder.resolve("other");
        String text = "Databricksが「GPT-97」を公開した。新社長の早乙女律氏は語る。早乙女氏は笑った。\n";
        assertThat(Cli.run(text, Map.of(), "ingest", "-", "--index", other).code()).isZero();
        assertThat(Cli.run("unknown", "--index", other).out()).contains(
                "gpt-97\tGPT-97\t\t\tcompany:openai\t\n", "早乙女律\t早乙女律\t\t早乙女?\t\t\n");
    }

    @Test
    void saysWhichTypesThereAre() {
        Cli.Outcome outcome = unknown("--type", "FIRM");
        assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outcome.err()).contains("FIRM").contains("COMPANY");
        assertThat(unknown("--limit", 0).code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    private static Cli.Outcome unknown(Object... arguments) {
        return Cli.run(Stream.concat(Stream.of("unknown", "--index", index), Stream.of(arguments)).toArray());
    }
}
