package yomitori.extract.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import yomitori.extract.Table;

/** Sentences as news writes them, with the spans and values of their figures, and sentences whose numbers are none. */
class ExamplesTest {
    @TestFactory
    Stream<DynamicTest> readsEveryExample() {
        return Table.beside(ExamplesTest.class, "examples.tsv", "text", "values").rows().stream()
                .map(row -> dynamicTest(row.where() + " " + row.get("text"), () -> assertThat(
                                Readings.full(Readings.DAY, row.get("text")))
                        .isEqualTo(row.get("values"))));
    }
}
