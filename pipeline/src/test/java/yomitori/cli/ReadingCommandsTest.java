package yomitori.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that only read an index: search, export, stats, check, explain. */
class ReadingCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static Path articles;
    private static Path index;

    @BeforeAll
    static void ingest() throws IOException {
        articles = Samples.write(folder.resolve("articles"));
        index = folder.resolve("index");
        assertThat(Cli.run("ingest", articles, "--index", index).code()).isZero();
    }

    @Test
    void findsAFactWithItsSentenceArticleAndDate() {
        Cli.Outcome outcome = search("predicate:DEVELOPED_BY", "Kimi");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Kimi K2").contains("DEVELOPED_BY").contains("Moonshot AI")
                .contains("を上回った。").contains("中国勢が上位に").contains("2025-07-24").contains("ranking.md");
        assertThat(outcome.out()).doesNotContain("\u001b");
        assertThat(outcome.err()).containsPattern("\\d facts?\n");
    }

    @Test
    void findsArticles() {
        assertThat(search("出資", "--articles").out()).contains("deal.txt").contains("»出資«");
    }

    @Test
    void optionsNarrowTheSearch() {
        assertThat(search("--predicate", "INVESTED_IN").out()).contains("ソフトバンクグループ").doesNotContain("Kimi");
        assertThat(search("--entity", "Alibaba").out()).contains("Qwen").doesNotContain("ソフトバンク");
        assertThat(search("--since", "2025-08").out()).contains("GPT-5").doesNotContain("Kimi");
        assertThat(search("--until", "2025-07-31").out()).contains("Kimi").doesNotContain("launch.html");
    }

    @Test
    void pagesFollowEachOther() {
        String all = search("--limit", 3, "--sort", "date").out();
        String pages = search("--limit", 1, "--sort", "date").out() + search("--limit", 1, "--page", 2, "--sort", "date").out()
                + search("--limit", 1, "--offset", 2, "--sort", "date").out();
        assertThat(all).isNotEmpty().isEqualTo(pages);
    }

    @Test
    void jsonHoldsTotalHitsAndFacets() throws IOException {
        JsonNode result = JSON.readTree(search("company:OpenAI", "--json", "--facets").bytes());
        assertThat(result.get("total").asInt()).isPositive().isEqualTo(result.get("hits").size());
        JsonNode hit = result.get("hits").get(0);
        assertThat(hit.get("fact").get("predicate").asText()).isNotBlank();
        assertThat(hit.get("article").get("source").asText()).isNotBlank();
        assertThat(hit.get("snippet").get("text").asText()).isNotBlank();
        assertThat(result.get("facets").get("predicate")).isNotEmpty();
    }

    @Test
    void aTableHasARowAHit() {
        assertThat(search("predicate:DEVELOPED_BY", "GPT-5", "--csv")).satisfies(isTable("""
                \ufeffpredicate,subject,object,number,unit,modality,qualifiers,\
                sentence,title,publishedAt,site,source,articleId,stated,alsoIn
                DEVELOPED_BY,GPT-5,OpenAI,,,ASSERTED,,OpenAIが「GPT-5」を公開した。,新モデルを公開,2025-08-07,,$launch.html,$id,1,
                """));
        assertThat(search("OpenAI", "--articles", "--csv", "--limit", 1, "--since", "2025")).satisfies(isTable("""
                \ufeffsentence,title,publishedAt,site,source,articleId,stated,alsoIn
                OpenAIが「GPT-5」を公開した。,新モデルを公開,2025-08-07,,$launch.html,$id,1,
                """));
    }

    @Test
    void aTableWithoutHitsHasTheSameColumns() {
        String columns = search("predicate:DEVELOPED_BY", "--csv").lines().getFirst();
        assertThat(search("火星移住計画", "--csv").lines()).containsExactly(columns);
        assertThat(search("火星移住計画", "--csv").err()).isEmpty();
    }

    @Test
    void listsTheNamesInTheHitsTheMostFrequentFirst() {
        assertThat(search("OpenAI", "--entities").out()).isEqualTo("""
                      3  OpenAI  company:openai
                      1  ソフトバンクグループ  company:softbank-group
                      1  GPT-5  model:gpt-5
                      1  ChatGPT  product:chatgpt
                """);
        assertThat(search("OpenAI", "--entities", "--csv", "--limit", 2)).satisfies(isTable("""
                \ufeffentity,id,hits
                OpenAI,company:openai,3
                ソフトバンクグループ,company:softbank-group,1
                """));
        assertThat(search("OpenAI", "--entities", "--json", "--offset", 2, "--limit", 1).out()).isEqualTo("""
                {"total":3,"entities":[{"value":"model:gpt-5","label":"GPT-5","count":1}]}
                """);
    }

    @Test
    void completesWhatIsBeingTyped() {
        assertThat(complete("op").out()).isEqualTo("OpenAI\tCOMPANY\t2\n");
        assertThat(complete("アリ").out()).isEqualTo("Alibaba\tCOMPANY\t1\n");
        assertThat(complete("シェア company:moon").out()).isEqualTo("company:\"Moonshot AI\"\tCOMPANY\t1\n");
        assertThat(complete("predicate:DEV").out()).startsWith("predicate:DEVELOPED_BY\tpredicate\t");
        assertThat(complete("--limit", 1, "o").lines()).hasSize(1);
        assertThat(complete("火星").out()).isEmpty();
        assertThat(Cli.run("complete", "--index", folder.resolve("nothing"), "op").code()).isEqualTo(ExitCode.NO_INDEX);
    }

    @Test
    void saysWhatToTryWhenNothingIsFound() {
        Cli.Outcome nothing = search("火星移住計画");
        assertThat(nothing.code()).isZero();
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).contains("no facts found").contains("Try");
        assertThat(search("利用者").err()).contains("--articles");
    }

    @Test
    void aFaultyQueryIsWrongUsage() {
        Cli.Outcome outcome = search("predicate:RAISD");
        assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outcome.err()).contains("RAISD").contains("RAISED");
        assertThat(search("--limit", 0).code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void exportsWhatExtractWrites() {
        assertThat(export("jsonl")).isEqualTo(Cli.run("extract", articles).bytes());
    }

    @Test
    void exportsAnArray() throws IOException {
        JsonNode array = JSON.readTree(export("json"));
        assertThat(array).hasSize(3);
        assertThat(JSON.readTree(Cli.run("export", "--format", "json", "--query", "火星移住計画", "--index", index).bytes())).isEmpty();
    }

    @Test
    void exportsWhatAQueryFinds() {
        assertThat(Cli.run("export", "--query", "出資", "--index", index).lines()).hasSize(1).first().asString().contains("deal.txt");
    }

    @Test
    void exportsFactsAsATable() {
        String table = new String(export("csv"), StandardCharsets.UTF_8);
        List<String> lines = table.lines().toList();
        assertThat(lines.getFirst()).startsWith("\ufeffsource,title,publishedAt,");
        assertThat(lines).anyMatch(line -> line.contains("DEVELOPED_BY,Kimi K2,MODEL,") && line.contains(",Moonshot AI,COMPANY,"));
        int columns = lines.getFirst().split(",", -1).length;
        assertThat(lines).allMatch(line -> line.contains("\"") || line.split(",", -1).length == columns);
    }

    @Test
    void exportsEntitiesWithTheirForms() throws IOException {
        List<String> lines = new String(export("entities"), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).isSorted();
        JsonNode alibaba = JSON.readTree(lines.stream().filter(line -> line.contains("アリババ")).findFirst().orElseThrow());
        assertThat(alibaba.get("type").asText()).isEqualTo("COMPANY");
        assertThat(alibaba.get("forms").get("アリババ").asInt()).isEqualTo(1);
        assertThat(alibaba.get("articles").asInt()).isEqualTo(1);
    }

    @Test
    void writesAFileWholeOrNotAtAll() throws IOException {
        Path file = Files.writeString(folder.resolve("export.jsonl"), "before");
        assertThat(Cli.run("export", "--index", folder.resolve("nothing"), "--output", file).code()).isEqualTo(ExitCode.NO_INDEX);
        assertThat(file).hasContent("before");
        assertThat(Cli.run("export", "--index", index, "--output", file).code()).isZero();
        assertThat(file).hasBinaryContent(export("jsonl"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(each -> each.toString().endsWith(".draft"))).isEmpty();
        }
        assertThat(Cli.run("export", "--index", index, "--output", folder.resolve("none/x.jsonl")).code())
                .isEqualTo(ExitCode.NO_SPACE_OR_RIGHT);
    }

    @Test
    void statsCountTheIndex() {
        assertThat(Cli.run("stats", "--index", index).out()).containsPattern("articles +3").contains("DEVELOPED_BY").contains("2025-07");
    }

    @Test
    void checkFindsASoundIndexSound() {
        Cli.Outcome outcome = Cli.run("check", "--index", index);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("is sound").contains("3 articles");
    }

    @Test
    void explainShowsSentencesMentionsBunsetsuAndRules() {
        String explained = Cli.run("explain", articles.resolve("ranking.md")).out();
        assertThat(explained).contains("Moonshot AIが開発した「Kimi K2」は").contains("MODEL").contains("→ Kimi K2  DEVELOPED_BY  Moonshot AI")
                .containsPattern("by names, \\S+\\.tsv").containsPattern("by relations, frames\\.tsv:")
                .containsPattern("1  Moonshot AIが +GA +→ 2").containsPattern("2  開発した +→ 3 +開発する")
                .containsPattern("row  verbs .*開発する").contains("AGENT Moonshot AIが").doesNotContain("\u001b");
    }

    @Test
    void explainNamesTheWordsThatDecideTheModality() {
        String explained = Cli.run("アリババは「Qwen」を開発する計画だ。", Map.of(), "explain", "--facts", "-").out();
        assertThat(explained).contains("PLANNED by »計画« in 計画だ。   by modality.tsv:計画");
    }

    @Test
    void explainTellsWhoIsMeantThoughNotNamed() {
        String explained = Cli.run("OpenAIは成長を急ぐ。3億ドルを調達した。", Map.of(), "explain", "--facts", "-").out();
        assertThat(explained).contains("→ OpenAI  RAISED  300,000,000 USD").contains("from OpenAI, named before");
    }

    private static Cli.Outcome search(Object... arguments) {
        return Cli.run(Stream.concat(Stream.of("search", "--index", index), Stream.of(arguments)).toArray());
    }

    private static Cli.Outcome complete(Object... arguments) {
        return Cli.run(Stream.concat(Stream.of("complete", "--index", index), Stream.of(arguments)).toArray());
    }

    /** Whether the output is these lines, with the ends that spreadsheets want; $ stands for what differs from run to run. */
    private static Consumer<Cli.Outcome> isTable(String lines) {
        return outcome -> assertThat(outcome.out().replace(articles + "/", "$").replaceAll(",[0-9a-f]{16},", ",\\$id,"))
                .isEqualTo(lines.replace("\n", "\r\n"));
    }

    private static byte[] export(String format) {
        return Cli.run("export", "--format", format, "--index", index).bytes();
    }
}
