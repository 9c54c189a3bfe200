package yomitori.extract.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import yomitori.extract.Table;

/** Every row of every table shows an example, and reads it as the row says. */
class TablesTest {
    @TestFactory
    Stream<DynamicTest> readsTheExampleOfEveryUnit() {
        return rows("units.tsv", "value", "unit", "kind", "code", "factor", "example", "value");
    }

    @TestFactory
    Stream<DynamicTest> readsTheExampleOfEveryCurrency() {
        return rows("currencies.tsv", "value", "code", "after", "before", "small", "factor", "example", "value");
    }

    @TestFactory
    Stream<DynamicTest> readsTheExampleOfEveryModifier() {
        return rows("modifiers.tsv", "value", "word", "side", "bound", "approximate", "direction", "types", "not", "example",
                "value");
    }

    @TestFactory
    Stream<DynamicTest> readsTheExampleOfEveryWord() {
        return rows("words.tsv", "reading", "word", "kind", "value", "not", "example", "reading");
    }

    @TestFactory
    Stream<DynamicTest> readsTheExampleOfEveryDate() {
        return rows("dates.tsv", "reading", "word", "kind", "value", "not", "example", "reading");
    }

    @TestFactory
    Stream<DynamicTest> readsTheExampleOfEveryPrefix() {
        return rows("prefixes.tsv", "reading", "word", "units", "example", "reading");
    }

    @TestFactory
    Stream<DynamicTest> findsNothingInFalseFriends() {
        return rows("false_friends.tsv", "reading", "word", "kind", "value", "not", "example", "reading");
    }

    private static Stream<DynamicTest> rows(String name, String expected, String... columns) {
        return Table.beside(Lexicon.class, "tables/" + name, columns).rows().stream()
                .map(row -> dynamicTest(row.where() + " " + row.get("example"), () ->
                        assertThat(Readings.values(row.get("example")))
                        .isEqualTo(row.get(expected))));
    }
}
