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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that look over many articles: timeline, entity, compare, conflicts. */
class ViewCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static Path index;

    @BeforeAll
    static void ingest() throws IOException {
        article("spring", "資金調達の春", "2025-04-01", "OpenAIは2025年3月に400億ドルを調達した。OpenAIの従業員数は約3000人だ。");
        article("summer", "夏の資金調達", "2025-08-05", "OpenAIは2025年8月に83億ドルを調達した。OpenAIの従業員数は4500人だ。");
        article("autumn", "秋の大型調達", "2025-09-03",
                "Anthropicは2025年9月に130億ドルを調達した。ソフトバンクグループはOpenAIに100億ドルを出資した。");
        article("value", "時価総額を追う", "2025-10-01", "アリババの時価総額は約3000億ドルだ。OpenAIは2025年8月に83億ドルを調達した。");
        article("shares", "株価の話", "2025-10-03", "Alibabaの時価総額は3500億ドルだ。");
        article("again", "別の株価の話", "2025-10-04", "阿里巴巴の時価総額は3100億ドルだった。Anthropicの時価総額は1000億ドル以上だ。");
        article("other", "さらに別の話", "2025-10-05", "Anthropicの時価総額は1830億ドルだ。OpenAIは2025年8月に60億ドルを調達した。");
        article("later", "三か月後", "2026-01-10", "アリババの時価総額は4000億ドルだ。");
        article("plan", "計画", "2025-10-04", "アリババの時価総額は9000億ドルになる可能性がある。");
        index = folder.resolve("index");
        assertThat(Cli.run("ingest", folder.resolve("articles"), "--index", index).code()).isZero();
    }

    private static void article(String name, String title, String date, String text) throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(articles.resolve(name + ".md"),
                "---\ntitle: \"%s\"\ndate: %s\n---\n\n%s\n".formatted(title, date, text));
    }

    @Test
    void aTimelineIsInTheOrderOfTimeAndSaysAFigureOnce() {
        List<String> lines = run("timeline", "OpenAI", "raised").lines();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).startsWith("2025-03").contains("40,000,000,000 USD").contains("資金調達の春");
        assertThat(lines.get(2)).startsWith("2025-08").contains("6,000,000,000 USD");
        assertThat(lines.get(3)).startsWith("2025-08").contains("8,300,000,000 USD").contains("+1").contains("夏の資金調達");
    }

    @Test
    void aTimelineDrawsFiguresOfOneKind() {
        List<Integer> bars = new ArrayList<>();
        run("timeline", "OpenAI", "raised").lines().stream().skip(1)
                .forEach(line -> bars.add((int) line.chars().filter(c -> c == '▇').count()));
        assertThat(bars).containsExactly(20, 3, 4);
        assertThat(run("timeline", "OpenAI").out()).doesNotContain("▇");
    }

    @Test
    void aTimelineTakesTheDayOfPublicationWhereTheTextSaysNone() {
        assertThat(run("timeline", "ありばば").lines().get(1)).startsWith("(2025-10-01)").contains("~300,000,000,000 USD");
    }

    @Test
    void aTimelineHoldsWhatOthersPaid() {
        assertThat(run("timeline", "OpenAI").out()).contains("ソフトバンクグループ invested in OpenAI").contains("10,000,000,000 USD");
    }

    @Test
    void aTimelineNamesWhatIsMeasuredWithoutItsOwner() throws IOException {
        JsonNode figures = json("timeline", "OpenAI", "従業員数").path("figures");
        assertThat(figures).hasSize(2);
        assertThat(figures.get(0).at("/measure/name").asText()).isEqualTo("従業員数");
        assertThat(figures.get(0).at("/measure/owner").asText()).isEqualTo("OpenAI");
        assertThat(figures.get(0).at("/value/approximate").asBoolean()).isTrue();
        assertThat(figures.get(1).at("/statements/0/article/title").asText()).isEqualTo("夏の資金調達");
    }

    @Test
    void anEntityShowsItsFormsFactsCompanionsAndMonths() throws IOException {
        String shown = run("entity", "alibaba").out();
        assertThat(shown).startsWith("Alibaba  COMPANY  company:alibaba  5 articles\nwritten as  アリババ 3, Alibaba 1, 阿里巴巴 1\n");
        assertThat(shown).contains("VALUED_AT").containsPattern("2025-10 +4").contains("named with").contains("Anthropic 1");
        JsonNode profile = json("entity", "阿里巴巴");
        assertThat(profile.at("/entity/id").asText()).isEqualTo("company:alibaba");
        assertThat(profile.at("/forms/アリババ").asInt()).isEqualTo(3);
        assertThat(profile.at("/months/2025-10").asInt()).isEqualTo(4);
        assertThat(profile.at("/facts/0/latest/0/article/title").asText()).isEqualTo("三か月後");
    }

    @Test
    void aNameThatNobodyHasIsSaid() {
        Cli.Outcome nothing = run("entity", "火星移住公社");
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).contains("no article of the index names »火星移住公社«");
    }

    @Test
    void aComparisonSetsTheLatestFiguresSideBySide() {
        String table = run("compare", "OpenAI", "アンソロピック").out();
        assertThat(table).containsPattern(
                "raised +6,000,000,000 USD / 8,300,000,000 USD  2025-08 +13,000,000,000 USD  2025-09");
        assertThat(table).containsPattern("valued at +183,000,000,000 USD").doesNotContain("invested");
        assertThat(run("compare", "ソフトバンクグループ", "OpenAI").out()).contains("INVESTED_IN   ソフトバンクグループ  OpenAI");
    }

    @Test
    void figuresThatExcludeEachOtherAtOneTimeAreConflicts() throws IOException {
        List<String> conflicts = new ArrayList<>();
        for (JsonNode conflict : json("conflicts").path("conflicts")) {
            StringBuilder text = new StringBuilder(conflict.at("/measure/owner").asText());
            text.append(' ').append(conflict.at("/measure/name").asText());
            conflict.path("values").forEach(value -> text.append(' ').append(value.at("/value/number").asText()));
            conflicts.add(text.toString());
        }
        assertThat(conflicts).containsExactly(
                "Alibaba valued at 300000000000 350000000000 310000000000", "OpenAI raised 8300000000 6000000000");
        assertThat(run("conflicts", "predicate:RAISED").out()).contains("OpenAI").doesNotContain("Alibaba");
    }

    @Test
    void aboutAtLeastRoundedAndPlannedFiguresAreAllowedFor() throws IOException {
        Map<String, Integer> conflicts = Map.ofEntries(
                Map.entry("約3000億ドル|3100億ドル", 0), Map.entry("約3000億ドル|3400億ドル", 1),
                Map.entry("3000億ドル以上|3400億ドル", 0), Map.entry("3000億ドル以上|2400億ドル", 1),
                Map.entry("3000億ドル以下|2400億ドル", 0), Map.entry("3000億ドル未満|3400億ドル", 1),
                Map.entry("3000億ドル|3049億ドル", 0), Map.entry("3000億ドル|3億ドル", 1),
                Map.entry("1200億円|1234億5600万円", 0), Map.entry("1200億円|1200億ドル", 0),
                Map.entry("2000億〜3000億ドル|2500億ドル", 0), Map.entry("2000億〜3000億ドル|3500億ドル", 1));
        for (Map.Entry<String, Integer> pair : conflicts.entrySet()) {
            Path place = Files.createTempDirectory(folder, "pair");
            String[] values = pair.getKey().split("\\|");
            for (int i = 0; i < values.length; i++) {
                Files.writeString(Files.createDirectories(place.resolve("articles")).resolve(i + ".md"),
                        "---\ntitle: x\ndate: 2025-10-0%d\n---\n\nアリババの時価総額は%sだ。\n".formatted(i + 1, values[i]));
            }
            Cli.run("ingest", place.resolve("articles"), "--index", place.resolve("index"));
            JsonNode found = JSON.readTree(Cli.run("conflicts", "--json", "--index", place.resolve("index")).bytes());
            assertThat(found.path("conflicts")).as(pair.getKey()).hasSize(pair.getValue());
        }
    }

    @Test
    void tablesFitTheTerminalAndTheirColumnsStandUnderEachOther() {
        for (int width : new int[] {60, 80, 120}) {
            Map<String, String> environment = Map.of("COLUMNS", Integer.toString(width));
            List<String> lines = Cli.run("", environment, "timeline", "--index", index, "OpenAI").lines();
            int source = Columns.width(lines.getFirst().substring(0, lines.getFirst().indexOf("SOURCE")));
            for (String line : lines) {
                assertThat(Columns.width(line)).as(line).isLessThanOrEqualTo(width);
                assertThat(Columns.cut(line, source)).as(line).endsWith("…");
                int at = 0;
                for (int columns = 0; columns < source; at++) {
                    columns += Columns.width(line.substring(at, at + 1));
                }
                assertThat(line.substring(at - 2, at)).as("the gap before the source in " + line).isEqualTo("  ");
            }
        }
    }

    private static Cli.Outcome run(Object... arguments) {
        return Cli.run(Stream.concat(Stream.of(arguments), Stream.of("--index", index)).toArray());
    }

    private static JsonNode json(Object... arguments) throws IOException {
        return JSON.readTree(run(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray()).bytes());
    }
}
