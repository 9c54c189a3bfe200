package yomitori.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import yomitori.extract.Table;

class PageCuesTest {
    @TestFactory
    Stream<DynamicTest> everyCueKnowsItsExample() {
        return Table.beside(PageCues.class, "page-links.tsv", "direction", "cue", "example").rows().stream()
                .map(row -> dynamicTest(row.get("example"), () -> {
                    boolean isNext = row.get("direction").equals("next");
                    assertThat(PageCues.isNext(row.get("example"))).isEqualTo(isNext);
                    assertThat(PageCues.isPrevious(row.get("example"))).isEqualTo(!isNext);
                }));
    }

    @Test
    void aNumberAloneIsThatOfAPage() {
        assertThat(PageCues.isNumber("［２］", 2)).isTrue();
        assertThat(PageCues.isNumber("2ページ目", 2)).isTrue();
        assertThat(PageCues.isNumber("12", 2)).isFalse();
        assertThat(PageCues.isNumber("2025年", 2)).isFalse();
    }
}
