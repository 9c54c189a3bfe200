package yomitori.extract.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import yomitori.extract.Table;
import yomitori.facts.Evidence;
import yomitori.facts.Fact;
import yomitori.facts.Qualifier;

class RelationExtractorTest {
    @TestFactory
    Stream<DynamicTest> readsWhatASentenceSaysAndNoMore() {
        Table table = Table.beside(RelationExtractorTest.class, "facts.tsv", "reads", "text", "facts");
        return table.rows().stream().map(row -> dynamicTest(row.get("reads"), () -> {
            List<String> wanted = row.get("facts").isEmpty() ? List.of() : Arrays.asList(row.get("facts").split("; "));
            assertThat(MarkedText.of(row.get("text").replace("⏎", "\n")).facts())
                    .as(row.where())
                    .extracting(MarkedText::shown)
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }));
    }

    @Test
    void statesAFactOnceWithAllItsEvidence() {
        MarkedText text = MarkedText.of("[DeepSeek|COMPANY]が[R1|MODEL]を開発した。\n[DeepSeek|COMPANY]の「[R1|MODEL]」は速い。");
        assertThat(text.facts()).singleElement().satisfies(fact -> assertThat(fact.evidence())
                .extracting(Evidence::text)
                .containsExactly("DeepSeekがR1を開発", "DeepSeekの「R1"));
    }

    @Test
    void evidenceIsQuotedFromTheText() {
        MarkedText text = MarkedText.of("[Anthropic|COMPANY]は[Claude|MODEL]を公開した。市場は[20%|PERCENT|20]成長した。");
        for (Fact fact : text.facts()) {
            for (Evidence evidence : fact.evidence()) {
                assertThat(evidence.text()).isEqualTo(evidence.span().in(text.text()));
            }
        }
    }

    @Test
    void tellsWhoClaims() {
        MarkedText text = MarkedText.of("[SemiAnalysis|COMPANY]の試算によれば、[TPU|PRODUCT]の費用は[44%|PERCENT|44]低い。");
        assertThat(text.facts()).singleElement().satisfies(fact ->
                assertThat(fact.qualifiers()).containsEntry(Qualifier.SPEAKER, "SemiAnalysis"));
    }

    @Test
    void tellsWhoseFigureItIsWhereAnotherSentenceSaysSo() {
        MarkedText text = MarkedText.of("[TSMC|COMPANY]は決算を発表した。売上高は[100億円|MONEY|10000000000 JPY]だった。");
        assertThat(text.facts()).singleElement().satisfies(fact -> {
            assertThat(MarkedText.shown(fact)).isEqualTo("MEASURE 売上高 > 10000000000 JPY");
            assertThat(fact.qualifiers()).containsEntry(Qualifier.OWNER, "TSMC");
        });
    }

    @Test
    void readsASentenceWithoutEnd() {
        String clause = "[A社|COMPANY]が[B|MODEL]を開発し、売上高は[3億円|MONEY|300000000 JPY]に達し、";
        assertThat(MarkedText.of(clause.repeat(400)).facts())
                .extracting(MarkedText::shown)
                .containsExactlyInAnyOrder("DEVELOPED_BY B > A社", "MEASURE 売上高 > 300000000 JPY");
    }
}
