package yomitori.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BracketAliasesTest {
    @Test
    void learnsHowALatinNameSounds() {
        assertThat(Names.linked("Ericsson（エリックソンネ）が発表した。")).contains("エリックソンネ=COMPANY:Ericsson");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Okta (アイデンティティ) を導入した。", "Hyatt (ホスピタリティ) の事例。"})
    void doesNotTakeATradeForAName(String text) {
        assertThat(Names.surfaces(text)).noneMatch(surface -> surface.charAt(0) > 0x3040);
    }

    @Test
    void doesNotTakePointingWordsForAName() {
        assertThat(Names.surfaces("MacBook Air（以下、旧世代）を使う。旧世代は重い。")).containsExactly("MacBook Air");
    }
}
