package yomitori.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import yomitori.extract.Table;

class ShapesTest {
    @TestFactory
    Stream<DynamicTest> readsNamesThatNoTableHolds() {
        return Table.beside(ShapesTest.class, "shapes.tsv", "shape", "text", "names").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("shape") + ": " + row.get("text"),
                        () -> assertThat(Names.linked(row.get("text"))).as(row.where())
                                .containsExactlyElementsOf(row.list("names"))));
    }
}
