package yomitori.extract.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import yomitori.extract.Table;
import yomitori.facts.Predicate;

/** Frames in the voices and clauses of whole sentences, and what they must not make of them. */
class FrameReaderTest {
    @TestFactory
    Stream<DynamicTest> readsAFrameInEveryVoiceAndClause() {
        return sentences("wordings.tsv");
    }

    @TestFactory
    Stream<DynamicTest> assertsNoMoreThanIsSaid() {
        return sentences("refusals.tsv");
    }

    private static Stream<DynamicTest> sentences(String table) {
        return Table.beside(FrameReaderTest.class, table, "reads", "text", "facts").rows().stream().map(row -> dynamicTest(row.get("reads"), () -> {
            List<String> wanted = row.get("facts").isEmpty() ? List.of() : Arrays.asList(row.get("facts").split("; "));
            assertThat(MarkedText.of(row.get("text")).facts())
                    .as(row.where())
                    .filteredOn(fact -> fact.predicate() != Predicate.MEASURE)
                    .extracting(MarkedText::shown)
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }));
    }
}
