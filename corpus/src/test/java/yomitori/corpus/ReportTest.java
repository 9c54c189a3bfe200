package yomitori.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yomitori.facts.Modality;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.facts.ValueType;

/** REPORT.md says how good the program is, and says it truly. */
class ReportTest {
    private static final Set<String> TYPES = names(GoldMention.NEUTRAL, NameType.values(), ValueType.values());
    private static final Set<String> PREDICATES = names("", Predicate.values());
    private static final Set<String> MODALITIES = names(GoldMention.NEUTRAL, Modality.values());

    static List<CorpusArticle> articles() {
        return CorpusArticle.annotated();
    }

    @Test
    void theReportHoldsTheScoresOfToday() {
        Report report = new Report();
        articles().forEach(article -> report.add(GoldArticle.of(article), article.read()));
        Golden.matches(Path.of("REPORT.md"), report.markdown().getBytes(UTF_8));
    }

    @Test
    void atLeastTenArticlesAreAnnotated() {
        assertThat(articles()).hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void theGoldIsWellFormed(CorpusArticle article) {
        GoldArticle gold = GoldArticle.of(article);
        assertThat(gold.text()).doesNotContain("⟦", "⟧");
        for (GoldMention mention : gold.mentions()) {
            assertThat(mention.type()).isIn(TYPES);
            assertThat(mention.counts() && mention.norm().isBlank()).as("%s has no norm", mention).isFalse();
        }
        for (GoldFact fact : gold.facts()) {
            assertThat(fact.predicate()).isIn(PREDICATES);
            assertThat(fact.modality()).isIn(MODALITIES);
            assertThat(gold.text()).contains(fact.evidence());
        }
    }

    private static Set<String> names(String neutral, Enum<?>[]... kinds) {
        Set<String> names = new TreeSet<>(Set.of(neutral));
        for (Enum<?>[] kind : kinds) {
            for (Enum<?> one : kind) {
                names.add(one.name());
            }
        }
        return names;
    }
}
