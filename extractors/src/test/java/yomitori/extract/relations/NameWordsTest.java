package yomitori.extract.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import yomitori.extract.Table;
import yomitori.facts.Fact;

/** Every word beside names, actions and amounts and in the first cells of tables does in its example what its role says. */
class NameWordsTest {
    @TestFactory
    Stream<DynamicTest> everyWordDecidesWhatPartANameHas() {
        return examples(FillingWords.table(), MarkedText::facts);
    }

    @TestFactory
    Stream<DynamicTest> everyVerbOfARelativeClauseDecidesWhoDoesWhat() {
        return examples(ClauseWords.table(), MarkedText::facts);
    }

    @TestFactory
    Stream<DynamicTest> everyWordBesideAnActionDecidesWhoHasAPartInIt() {
        return examples(EventWords.table(), MarkedText::facts);
    }

    @TestFactory
    Stream<DynamicTest> everyWordBeforeAnAmountTellsAnotherAgain() {
        return examples(Conversions.table(), MarkedText::facts);
    }

    @TestFactory
    Stream<DynamicTest> everyWordBetweenAFamilyAndItsMembersTellsTheirMaker() {
        return examples(Families.table(), MarkedText::facts);
    }

    @TestFactory
    Stream<DynamicTest> everyWordBetweenAFirmAndWhatItIsKnownToMakeDecidesWhetherThatIsTold() {
        return examples(KnownMakerReader.table(), MarkedText::facts);
    }

    @TestFactory
    Stream<DynamicTest> everyWordDecidesWhetherNeighboursAreTied() {
        return examples(PairWords.table(), MarkedText::facts);
    }

    @TestFactory
    Stream<DynamicTest> everyWordSaysWhatTheCellsOfATableHold() {
        return examples(GridWords.table(), MarkedText::factsOfTable);
    }

    /** The facts of each word's example and no others; {@code ; } separates several, ⏎ is a line break, ⇥ sets cells apart. */
    private static Stream<DynamicTest> examples(Table table, Function<MarkedText, List<Fact>> read) {
        return table.rows().stream().map(row -> dynamicTest(row.where() + " " + row.get("word"), () -> {
            List<String> wanted = row.get("yields").isEmpty() ? List.of() : List.of(row.get("yields").split("; "));
            MarkedText text = MarkedText.of(row.get("example").replace('⏎', '\n').replace('⇥', '\t'));
            assertThat(read.apply(text)).as(row.where()).extracting(MarkedText::shown).containsExactlyInAnyOrderElementsOf(wanted);
        }));
    }
}
