package yomitori.extract.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yomitori.facts.Mention;

class HostileTextTest {
    private static final int LENGTH = 100_000;

    @ParameterizedTest
    @ValueSource(strings = {"米", "米中", "a@", "www.", "://", "A1.", "A1-", "Acme ", "「Ab(", "(", "東京都", "X社", "ア・", "アリババ", "社", "株式会社", "a.b/",
        "GPT-4-", "Qwen3 ", "氏", "田中太郎", "Zor Vex、", "の「", "1", " ", "ー", "NVIDIA、"})
    void staysLinearOnTextsMadeToHurt(String part) {
        String text = part.repeat(LENGTH / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (Mention mention : Names.in(text)) {
                assertThat(mention.surface()).isEqualTo(mention.span().in(text));
            }
        });
    }
}
