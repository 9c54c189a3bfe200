package yomitori.extract.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import yomitori.extract.Table;
import yomitori.facts.Fact;
import yomitori.facts.Qualifier;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** What the rows and columns of a table say; a row is a line, and ⇥ sets its cells apart. */
class GridReaderTest {
    @TestFactory
    Stream<DynamicTest> readsWhatATableSaysAndNoMore() {
        return Table.beside(GridReaderTest.class, "grids.tsv", "reads", "text", "facts").rows().stream().map(row -> dynamicTest(row.get("reads"), () -> {
            List<String> wanted = row.get("facts").isEmpty() ? List.of() : List.of(row.get("facts").split("; "));
            assertThat(MarkedText.of(row.get("text").replace("⏎", "\n").replace("⇥", "\t")).factsOfTable())
                    .as(row.where())
                    .extracting(GridReaderTest::shown)
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }));
    }

    private static String shown(Fact fact) {
        String scope = fact.qualifiers().get(Qualifier.SCOPE);
        return MarkedText.shown(fact) + (scope == null ? "" : " (" + scope + ")");
    }
}
