package yomitori.extract.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import yomitori.extract.Mentions;
import yomitori.extract.Table;
import yomitori.facts.Direction;
import yomitori.facts.Fact;
import yomitori.facts.Figure;
import yomitori.facts.Qualifier;

/** Every row of the relation tables finds its own example, and none stands twice. */
class RelationTablesTest {
    @TestFactory
    Stream<DynamicTest> noTableHoldsARowTwice() throws IOException, URISyntaxException {
        Path folder = Path.of(Frame.class.getResource("tables/frames.tsv").toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream().map(file -> dynamicTest(file.getFileName().toString(), () ->
                    assertThat(Files.readAllLines(file)).filteredOn(line -> !line.isBlank()).doesNotHaveDuplicates()));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyFrameFindsItsExample() {
        return examples(Table.beside(Frame.class, "tables/frames.tsv", Frame.COLUMNS));
    }

    @TestFactory
    Stream<DynamicTest> everyNounFindsItsExample() {
        return examples(Table.beside(NounFrame.class, "tables/nouns.tsv", NounFrame.COLUMNS));
    }

    @TestFactory
    Stream<DynamicTest> everyPairFindsItsExample() {
        return examples(Table.beside(PairReader.class, "tables/pairs.tsv", PairReader.COLUMNS));
    }

    @TestFactory
    Stream<DynamicTest> everyMakerFindsItsExample() {
        return examples(Table.beside(MakerReader.class, "tables/makers.tsv", MakerReader.COLUMNS), "DEVELOPED_BY");
    }

    @TestFactory
    Stream<DynamicTest> everyBracketFindsItsExample() {
        Table table = Table.beside(BracketReader.class, "tables/brackets.tsv", BracketReader.COLUMNS);
        return table.rows().stream().map(row -> dynamicTest(row.get("id"), () -> {
            List<Fact> facts = MarkedText.of(row.get("example")).facts();
            assertThat(facts).as(row.where()).extracting(MarkedText::shown).containsExactly("ALIAS_OF " + row.get("yields"));
            assertThat(facts).extracting(fact -> fact.provenance().rule()).containsExactly(table.name() + ":" + row.get("id"));
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyCounterCountsWhatItMay() {
        return Table.beside(Counters.class, "tables/counters.tsv", Counters.COLUMNS).rows().stream().map(row -> dynamicTest(row.get("counter"), () -> {
            List<String> wanted = row.get("yields").isEmpty() ? List.of() : List.of("MEASURE " + row.get("yields"));
            assertThat(MarkedText.of(row.get("example")).facts()).extracting(MarkedText::shown).as(row.where()).isEqualTo(wanted);
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyWordAroundAFigureSaysWhatItIs() {
        return directed(Table.beside(FigureWords.class, "tables/figures.tsv", FigureWords.COLUMNS));
    }

    @TestFactory
    Stream<DynamicTest> everyWordBesideADividendTellsWhatBecomesOfIt() {
        return directed(DividendWords.table());
    }

    /** The measures of each row's example, with the way in which they go. */
    private static Stream<DynamicTest> directed(Table table) {
        return table.rows().stream().map(row -> dynamicTest(row.where() + " " + row.get("role"), () -> {
            List<String> wanted = row.get("yields").isEmpty() ? List.of()
                    : Arrays.stream(row.get("yields").split("; ")).map(measure -> "MEASURE " + measure).toList();
            List<String> found = MarkedText.of(row.get("example")).facts().stream().map(fact -> MarkedText.shown(fact) + arrow(fact)).toList();
            assertThat(found).as(row.where()).isEqualTo(wanted);
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyWordOfFeatsTellsOne() {
        return Table.beside(FeatWords.class, "tables/feats.tsv", FeatWords.COLUMNS).rows().stream().map(row -> dynamicTest(row.get("role"), () -> {
            List<String> wanted = row.get("yields").isEmpty() ? List.of() : List.of("MEASURE " + row.get("yields"));
            List<String> found = MarkedText.of(row.get("example")).facts().stream().map(MarkedText::shown).toList();
            assertThat(found).as(row.where()).containsExactlyElementsOf(wanted);
        }));
    }

    private static String arrow(Fact fact) {
        Direction direction = fact.object() instanceof Figure figure ? figure.direction() : Direction.NONE;
        return switch (direction) {
            case UP -> "↑";
            case DOWN -> "↓";
            case NONE -> "";
        };
    }

    @TestFactory
    Stream<DynamicTest> everyShortFormIsTakenInFull() {
        return Table.beside(MeasureWords.class, "tables/shortforms.tsv", MeasureWords.SHORT_FORMS).rows().stream().map(row -> dynamicTest(row.get("short"), () -> {
            List<String> wanted = Arrays.stream(row.get("yields").split("; ")).map(measure -> "MEASURE " + measure).toList();
            assertThat(MarkedText.of(row.get("example")).facts()).extracting(MarkedText::shown).as(row.where()).isEqualTo(wanted);
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyWordOfOfficesDoesWhatItsRoleSays() {
        return words(Offices.table(), fact -> fact.predicate() == yomitori.facts.Predicate.HOLDS_ROLE);
    }

    @TestFactory
    Stream<DynamicTest> everyWordOfFirmnessDoesWhatItsRoleSays() {
        return words(FirmnessWords.table(), fact -> true);
    }

    @TestFactory
    Stream<DynamicTest> everyWordOfAComparisonTellsOrRefusesAnAdvantage() {
        return words(AdvantageReader.table(), fact -> fact.predicate() == yomitori.facts.Predicate.SURPASSES);
    }

    @TestFactory
    Stream<DynamicTest> everyWordShowsWhoIsTreatedWithoutAName() {
        return Treated.table().rows().stream().map(row -> dynamicTest(row.get("role") + " " + row.get("word"), () -> {
            List<String> found = MarkedText.of(row.get("example").replace('⏎', '\n')).facts().stream()
                    .map(fact -> MarkedText.shown(fact) + " " + fact.qualifiers().getOrDefault(Qualifier.OWNER, ""))
                    .toList();
            assertThat(found).as(row.where()).containsExactly(row.get("yields"));
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyLabelNamesWhatASheetIsAbout() {
        return words(ProductLabels.table(), fact -> true);
    }

    @TestFactory
    Stream<DynamicTest> everyWordOfSpecLinesDoesWhatItsRoleSays() {
        return words(SpecWords.table(), fact -> true);
    }

    @TestFactory
    Stream<DynamicTest> everyWordOfAReleaseLineDatesTheWorkOfTheTitle() {
        return words(ReleaseLine.table(), fact -> true);
    }

    @TestFactory
    Stream<DynamicTest> everySellerGoesByItsOwnNameAndHasMadeNoneOfItsWorks() {
        Table firms = Table.beside(Mentions.class, "names/tables/company.tsv", "id", "name", "reading", "aliases", "owner", "context");
        Set<String> names = firms.rows().stream().map(row -> row.get("name")).collect(Collectors.toSet());
        Set<String> aliases = firms.rows().stream().flatMap(row -> row.list("aliases").stream()).collect(Collectors.toSet());
        return Table.beside(Sellers.class, "tables/sellers.tsv", Sellers.COLUMNS).rows().stream().flatMap(row -> row.list("sellers").stream().map(seller -> dynamicTest(seller, () -> {
            assertThat(names.contains(seller) || !aliases.contains(seller)).as(row.where() + " " + seller + ": a name that company.tsv gives another").isTrue();
            for (String work : row.list("works")) {
                assertThat(MarkedText.of("[" + seller + "|COMPANY]の「[" + work + " 9|PRODUCT]」は軽い。").facts()).as(seller + " " + work).isEmpty();
            }
        })));
    }

    /** The facts of each word's example that are asked for, with the office that they tell, and no others of their kind. */
    private static Stream<DynamicTest> words(Table table, Predicate<Fact> kind) {
        Stream<Table.Row> rows = table.rows().stream().filter(row -> !row.get("example").isEmpty());
        return rows.map(row -> dynamicTest(row.get("role") + " " + row.get("word"), () -> {
            List<String> wanted = row.get("yields").isEmpty() ? List.of() : List.of(row.get("yields").split("; "));
            List<String> found = MarkedText.of(row.get("example").replace('⏎', '\n')).facts().stream()
                    .filter(kind)
                    .map(fact -> (MarkedText.shown(fact) + " " + fact.qualifiers().getOrDefault(Qualifier.ROLE, "")).strip())
                    .toList();
            assertThat(found).as(row.where() + " " + row.get("example")).isEqualTo(wanted);
        }));
    }

    /** The facts of the row's predicate, one by the row itself, and no others of the predicate; {@code ; } separates several. */
    private static Stream<DynamicTest> examples(Table table) {
        return examples(table, null);
    }

    /** @param predicate that of all rows; null where each tells its own */
    private static Stream<DynamicTest> examples(Table table, String predicate) {
        return table.rows().stream().map(row -> dynamicTest(row.get("id"), () -> {
            String asked = predicate == null ? row.get("predicate") : predicate;
            List<Fact> facts = MarkedText.of(row.get("example")).facts().stream()
                    .filter(fact -> fact.predicate().name().equals(asked))
                    .toList();
            List<String> found = facts.stream().map(MarkedText::shown).toList();
            List<String> wanted = Arrays.stream(row.get("yields").split("; "))
                    .map(yield -> asked + " " + yield)
                    .toList();
            assertThat(found).as(row.where() + " " + row.get("example")).containsExactlyInAnyOrderElementsOf(wanted);
            assertThat(facts).extracting(fact -> fact.provenance().rule()).as("rule of the row").contains(table.name() + ":" + row.get("id"));
        }));
    }
}
