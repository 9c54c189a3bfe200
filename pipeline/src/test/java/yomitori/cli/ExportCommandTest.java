package yomitori.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which an index is written out. */
class ExportCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static Path index;

    @BeforeAll
    static void ingest() throws IOException {
        Path articles = Samples.write(folder.resolve("articles"));
        // 𠮷 and 😀 are two units of UTF-16 each, and one character for Python and the W3C
        Files.writeString(articles.resolve("emoji.md"), """
                ---
                title: "=HYPERLINK(0)"
                date: 2025-09-01
                ---

                𠮷野😀通信によると、OpenAIは2025年8月に40億ドル以上を調達した。 Mistral AIも 「Le Chat」を公開する計画だ。
                """);
        index = folder.resolve("index");
        assertThat(Cli.run("ingest", articles, "--index", index).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "json", "facts", "csv", "jsonld", "brat", "conll", "spacy", "entities", "entities-csv"})
    void everyFormatGivesTheSameBytesAgainAndInAFile(String format) {
        Path file = folder.resolve("export." + format);
        byte[] once = export("--format", format).bytes();
        assertThat(export("--format", format, "--output", file).code()).isZero();
        assertThat(once).isNotEmpty();
        assertThat(file).hasBinaryContent(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "json", "facts", "csv", "jsonld", "brat", "conll", "spacy", "entities", "entities-csv"})
    void everyFormatCanHoldNothing(String format) {
        Cli.Outcome nothing = export("--format", format, "--query", "火星移住計画");
        assertThat(nothing.code()).isZero();
        assertThat(nothing.out()).doesNotContain("OpenAI");
    }

    @Test
    void factsAreThoseThatTheQueryFindsAndNoOthersOfTheirArticles() throws IOException {
        List<JsonNode> facts = lines(export("--format", "facts", "--query", "predicate:RAISED"));
        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst().at("/fact/subject/entity").asText()).isEqualTo("OpenAI");
        assertThat(facts.getFirst().at("/article/source").asText()).endsWith("emoji.md");
        List<String> table = export("--format", "csv", "--query", "predicate:RAISED").lines();
        assertThat(table).hasSize(2).last().asString().contains(",RAISED,OpenAI,COMPANY,").contains(",4000000000,,USD,");
    }

    @Test
    void aTableHoldsEveryFactOfTheIndex() throws IOException {
        int facts = 0;
        for (JsonNode article : lines(export("--format", "jsonl"))) {
            facts += article.path("facts").size();
        }
        assertThat(export("--format", "csv").lines()).hasSize(facts + 1);
        assertThat(lines(export("--format", "facts"))).hasSize(facts);
    }

    @Test
    void aSpreadsheetRunsNoCellAsAFormula() {
        assertThat(export("--format", "csv").out()).contains("\"'=HYPERLINK(0)\"").doesNotContain(",=HYPERLINK");
    }

    @Test
    void jsonLdPlacesEveryMentionByPositionAndByQuote() throws IOException {
        JsonNode graph = JSON.readTree(export("--format", "jsonld").bytes()).path("@graph");
        Map<String, String> texts = new HashMap<>();
        int places = 0;
        for (JsonNode node : graph) {
            if (node.path("@type").asText().equals("NewsArticle")) {
                texts.put(node.path("@id").asText(), node.path("articleBody").asText());
            }
            for (JsonNode target : node.path("target").isArray() ? node.path("target") : List.of(node.path("target"))) {
                if (target.has("source")) {
                    String text = texts.get(target.path("source").asText());
                    JsonNode quote = target.path("selector").get(1);
                    String exact = quote.path("exact").asText();
                    assertThat(points(text, target.path("selector").get(0))).isEqualTo(exact);
                    assertThat(text).contains(quote.path("prefix").asText() + exact + quote.path("suffix").asText());
                    places++;
                }
            }
        }
        assertThat(places).isGreaterThan(10);
    }

    @Test
    void jsonLdSpeaksSchemaOrg() throws IOException {
        JsonNode document = JSON.readTree(export("--format", "jsonld", "--query", "predicate:RAISED").bytes());
        assertThat(document.path("@context").path("@vocab").asText()).isEqualTo("https://schema.org/");
        JsonNode article = document.path("@graph").get(0);
        assertThat(article.path("datePublished").asText()).isEqualTo("2025-09-01");
        assertThat(article.path("mentions").findValuesAsText("name")).contains("OpenAI");
        JsonNode raised = find(document.path("@graph"), "/body/predicate", "yomitori:RAISED");
        assertThat(raised.at("/body/object/minValue").asLong()).isEqualTo(4_000_000_000L);
        assertThat(raised.at("/body/object/currency").asText()).isEqualTo("USD");
        assertThat(raised.at("/body/object").has("value")).as("at least is no plain value").isFalse();
        String maker = raised.at("/body/about/@id").asText();
        assertThat(article.path("mentions").findValuesAsText("@id")).contains(maker);
    }

    @Test
    void bratSpansAreTheCharactersOfTheText() throws IOException {
        Map<String, String> files = unzip(export("--format", "brat", "--query", "predicate:RAISED").bytes());
        assertThat(files.get("annotation.conf")).contains("[entities]\nCOMPANY\n")
                .contains("RAISED\tArg1:<ENTITY>, Arg2:<ENTITY>");
        String name = files.keySet().stream().filter(each -> each.endsWith(".txt")).findFirst().orElseThrow();
        String text = files.get(name);
        List<String> lines = files.get(name.replace(".txt", ".ann")).lines().toList();
        Map<String, String> spans = new HashMap<>();
        for (String line : lines) {
            if (line.startsWith("T")) {
                String[] columns = line.split("\t");
                String[] place = columns[1].split(" ");
                int from = text.offsetByCodePoints(0, Integer.parseInt(place[1]));
                int to = text.offsetByCodePoints(0, Integer.parseInt(place[2]));
                assertThat(text.substring(from, to)).isEqualTo(columns[2]);
                spans.put(columns[0], columns[2]);
            }
        }
        String raised = lines.stream().filter(line -> line.contains("\tRAISED ")).findFirst().orElseThrow();
        String[] arguments = raised.split("Arg[12]:");
        assertThat(spans.get(arguments[1].strip())).isEqualTo("OpenAI");
        assertThat(spans.get(arguments[2].strip())).isEqualTo("40億ドル以上");
        assertThat(lines).anyMatch(line -> line.matches("N\\d+\tReference T\\d+ yomitori:company:openai\tOpenAI"));
    }

    @Test
    void conllTagsEveryTokenOfAName() {
        List<String> lines = export("--format", "conll", "--query", "predicate:RAISED").lines();
        assertThat(lines.getFirst()).startsWith("-DOCSTART-");
        assertThat(lines).allMatch(line -> line.isEmpty() || line.split("\\s+").length == 4);
        assertThat(lines).anyMatch(line -> line.startsWith("OpenAI\t名詞") && line.endsWith("\tB-COMPANY"));
        List<String> money = new ArrayList<>();
        lines.stream().filter(line -> line.endsWith("-MONEY")).forEach(line -> money.add(line.split("\t")[0]));
        assertThat(String.join("", money)).isEqualTo("40億ドル以上");
        assertThat(lines.stream().filter(line -> line.endsWith("B-MONEY"))).hasSize(1);
    }

    @Test
    void spacyTokensCoverTheTextAndEntitiesBeginAndEndOnTheirEdges() throws IOException {
        for (JsonNode doc : lines(export("--format", "spacy"))) {
            String text = doc.path("text").asText();
            StringBuilder covered = new StringBuilder();
            List<Integer> starts = new ArrayList<>();
            List<Integer> ends = new ArrayList<>();
            for (JsonNode token : doc.path("tokens")) {
                if (!ends.isEmpty() && ends.getLast() < token.path("start").asInt()) {
                    covered.append(' ');
                }
                covered.append(points(text, token));
                starts.add(token.path("start").asInt());
                ends.add(token.path("end").asInt());
            }
            assertThat(covered).hasToString(text);
            for (String layer : List.of("ents", "sents")) {
                for (JsonNode span : doc.path(layer)) {
                    assertThat(starts).contains(span.path("start").asInt());
                    assertThat(ends).contains(span.path("end").asInt());
                }
            }
        }
    }

    @Test
    void entitiesAreATableWithTheirAliases() {
        List<String> rows = export("--format", "entities-csv").lines();
        assertThat(rows.getFirst()).isEqualTo("\ufeffentity,type,articles,mentions,facts,aliases,id");
        assertThat(rows).anyMatch(row -> row.matches("Alibaba,COMPANY,1,1,\\d+,アリババ \\(1\\),company:alibaba"));
    }

    @Test
    void aFaultyQueryLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.csv"), "before");
        assertThat(export("--format", "csv", "--query", "predicate:RAISD", "--output", file).code())
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(file).hasContent("before");
    }

    private static String points(String text, JsonNode place) {
        return text.substring(text.offsetByCodePoints(0, place.path("start").asInt()),
                text.offsetByCodePoints(0, place.path("end").asInt()));
    }

    private static JsonNode find(JsonNode nodes, String pointer, String value) {
        for (JsonNode node : nodes) {
            if (node.at(pointer).asText().equals(value)) {
                return node;
            }
        }
        throw new AssertionError("no node with " + pointer + " " + value);
    }

    private static List<JsonNode> lines(Cli.Outcome outcome) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : outcome.lines()) {
            nodes.add(JSON.readTree(line));
        }
        return nodes;
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static Cli.Outcome export(Object... arguments) {
        return Cli.run(Stream.concat(Stream.of("export", "--index", index), Stream.of(arguments)).toArray());
    }
}
