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

    @ParameterizedTest
    @ValueSource(strings = {"株式会社ゾルタン（以下、新生ZL）が発表した。新生ZLは速い。=新生ZL", "Zorrow Holdings（以下、前田ZH）が発表した。前田ZHは速い。=前田ZH",
        "株式会社ゾルタン（以下、本田製作）が発表した。=本田製作"})
    void learnsAShortNameThatBeginsLikeAPointingWord(String text) {
        String[] parts = text.split("=");
        assertThat(Names.linked(parts[0])).anyMatch(linked -> linked.startsWith(parts[1] + "=COMPANY:") && linked.contains("Zorrow")
                || linked.startsWith(parts[1] + "=COMPANY:") && linked.contains("ゾルタン"));
    }

    @Test
    void learnsWhatCapitalsStandFor() {
        assertThat(Names.linked("GE（ゼネラル・エイビス）が発表した。")).anyMatch(linked -> linked.startsWith("ゼネラル・エイビス=COMPANY:"));
    }

    @Test
    void doesNotTakePointingWordsForAName() {
        assertThat(Names.surfaces("MacBook Air（以下、旧世代）を使う。旧世代は重い。")).containsExactly("MacBook Air");
    }
}
