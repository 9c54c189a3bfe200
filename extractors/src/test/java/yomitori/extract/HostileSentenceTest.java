package yomitori.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yomitori.extract.names.NameExtractor;
import yomitori.extract.relations.RelationExtractor;
import yomitori.extract.values.ValueExtractor;
import yomitori.facts.Evidence;
import yomitori.facts.Fact;
import yomitori.facts.Mention;
import yomitori.text.Analysis;
import yomitori.text.Article;
import yomitori.text.TextAnalyzer;

class HostileSentenceTest {
    private static final int LENGTH = 50_000;
    private static final NameExtractor NAMES = NameExtractor.standard();
    private static final ValueExtractor VALUES = ValueExtractor.standard();
    private static final RelationExtractor RELATIONS = RelationExtractor.standard();

    @ParameterizedTest
    @ValueSource(strings = {"トヨタは1億円、ソニーは2億円、", "価格は2万円、3万円、", "売上高は10%増の100億円、", "最大30%高速、", "192 vCPU、", "20%（", "1%2%3%", "5→",
        "サイズ：5V（", "重量 1.2kg ", "「Qwen3」（1万円）", "100兆ウォンから150兆ウォンに", "MMLUで88.7、", "成長は300億円に達した、"})
    void readsATextWithoutFullStopsInTimeThatGrowsWithItsLength(String part) {
        String text = part.repeat(LENGTH / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (Fact fact : facts(text)) {
                for (Evidence evidence : fact.evidence()) {
                    assertThat(evidence.text()).isEqualTo(evidence.span().in(text));
                }
            }
        });
    }

    @Test
    void readsTheEndOfALongTextWithoutFullStopsAsItsBeginning() {
        String line = "トヨタがOpenAIに3億ドルを出資し、";
        String text = line + "それはさておき、".repeat(1000) + "ソニーがAnthropicに5億ドルを出資した";
        assertThat(facts(text)).extracting(fact -> fact.evidence().get(0).text())
                .anyMatch(evidence -> evidence.startsWith("トヨタがOpenAI"))
                .anyMatch(evidence -> evidence.startsWith("ソニーがAnthropic"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（OpenAI『Sora』）", "（写真＝トヨタ『GR86』）", "発表した。（Googleの「Gemini」）"})
    void readsASentenceThatIsNothingButABracket(String text) {
        assertThat(facts(text)).isNotNull();
    }

    private static List<Fact> facts(String text) {
        Analysis analysis = new TextAnalyzer().analyze(Article.ofText("text", LocalDate.of(2031, 4, 1), text));
        Mentions names = Mentions.resolve(NAMES.extract(analysis, Mentions.NONE));
        List<Mention> all = new ArrayList<>(names);
        all.addAll(VALUES.extract(analysis, names));
        return RELATIONS.extract(analysis, Mentions.resolve(all));
    }
}
