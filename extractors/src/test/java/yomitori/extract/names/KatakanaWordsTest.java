package yomitori.extract.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import yomitori.extract.TableException;

class KatakanaWordsTest {
    private static final int PERSON = 1;
    private static final int PLACE = 2;

    @Test
    void knowsTheKindsOfAWordInTheText() {
        KatakanaWords words = words("ゾルバ\tP\nミドロ\tPL\n");
        assertThat(words.kinds("旧ミドロ沼", 1, 4)).isEqualTo(PERSON | PLACE);
        assertThat(words.kinds("ゾルバ", 0, 3)).isEqualTo(PERSON);
    }

    @Test
    void knowsNothingOfOtherWords() {
        assertThat(words("ゾルバ\tP\n").kinds("ゾルバニア", 0, 5)).isZero();
        assertThat(words("").kinds("ゾルバ", 0, 3)).isZero();
    }

    @Test
    void saysWhichRowIsWrong() {
        assertThatThrownBy(() -> words("ゾルバ\tP\nミドロ\tQ\n")).isInstanceOf(TableException.class).hasMessageContaining("katakana.tsv:2");
        assertThatThrownBy(() -> words("ゾルバ\n")).isInstanceOf(TableException.class).hasMessageContaining("katakana.tsv:1");
    }

    @Test
    void theWordsOfTheProgramAreSound() {
        assertThat(KatakanaWords.standard().kinds("リチャード", 0, 5) & PERSON).isEqualTo(PERSON);
    }

    private static KatakanaWords words(String rows) {
        return new KatakanaWords(rows.getBytes(StandardCharsets.UTF_8));
    }
}
