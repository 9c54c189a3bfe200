package yomitori.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import yomitori.extract.Table;

class CuesTest {
    @TestFactory
    Stream<DynamicTest> everyCueOfABylineFindsTheWriterOfItsExample() {
        return Table.beside(Bylines.class, "bylines.tsv", "where", "cue", "example", "author").rows().stream()
                .map(row -> dynamicTest(row.get("example"), () -> {
                    if (row.get("where").equals("class")) {
                        assertThat(Bylines.isClass(row.get("example"))).isTrue();
                    } else {
                        assertThat(Bylines.of(row.get("example"))).isEqualTo(row.get("author"));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyCueOfAPaywallKnowsItsExample() {
        return Table.beside(Paywall.class, "paywall-cues.tsv", "where", "cue", "example").rows().stream()
                .map(row -> dynamicTest(row.get("example"), () -> {
                    String example = row.get("example");
                    assertThat(row.get("where").equals("tier") ? Paywall.isTier(example)
                            : Paywall.isLine(example, 0, example.length())).isTrue();
                }));
    }
}
