package yomitori.extract.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import yomitori.extract.Table;
import yomitori.facts.Fact;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;

class OwnersTest {
    /** Only figures: whose they are is told in front, as in コエノ: 売上 > 9. */
    @TestFactory
    Stream<DynamicTest> tellsWhoseFiguresAre() {
        Table table = Table.beside(OwnersTest.class, "owners.tsv", "reads", "text", "figures");
        return table.rows().stream().map(row -> dynamicTest(row.get("reads"), () -> {
            List<String> wanted = row.get("figures").isEmpty() ? List.of() : Arrays.asList(row.get("figures").split("; "));
            MarkedText text = MarkedText.of(row.get("text").replace("⏎", "\n").replace("⇥", "\t"));
            assertThat(row.get("text").contains("⇥") ? text.factsOfTable() : text.facts())
                    .as(row.where())
                    .filteredOn(fact -> fact.predicate() != Predicate.DEVELOPED_BY)
                    .extracting(OwnersTest::shown)
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }));
    }

    private static String shown(Fact fact) {
        String owner = fact.qualifiers().get(Qualifier.OWNER);
        return (owner == null ? "" : owner + ": ") + MarkedText.shown(fact);
    }
}
