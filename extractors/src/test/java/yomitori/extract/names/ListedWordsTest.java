package yomitori.extract.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import yomitori.extract.TableException;

class ListedWordsTest {
    @Test
    void knowsTheKindsOfAWordInTheText() {
        ListedWords words = words("ゾルバ\tP\n美土路\tPL\ncafé\tL\n");
        assertThat(words.kinds("旧美土路沼", 1, 4)).isEqualTo(ListedWords.PERSON | ListedWords.PLACE);
        assertThat(words.kinds("ゾルバ", 0, 3)).isEqualTo(ListedWords.PERSON);
        assertThat(words.kinds("café", 0, 4)).isEqualTo(ListedWords.PLACE);
    }

    @Test
    void knowsNothingOfOtherWords() {
        assertThat(words("ゾルバ\tP\n").kinds("ゾルバニア", 0, 5)).isZero();
        assertThat(words("").kinds("ゾルバ", 0, 3)).isZero();
    }

    @Test
    void saysWhichRowIsWrong() {
        assertThatThrownBy(() -> words("ゾルバ\tP\nミドロ\tQ\n")).isInstanceOf(TableException.class).hasMessageContaining("list.tsv:2");
        assertThatThrownBy(() -> words("ゾルバ\n")).isInstanceOf(TableException.class).hasMessageContaining("list.tsv:1");
        assertThatThrownBy(() -> words("ゾルバ\nミドロ\tP\n")).isInstanceOf(TableException.class).hasMessageContaining("list.tsv:1");
    }

    @Test
    void theNamesOfTheProgramAreSound() {
        ListedWords names = ListedWords.names();
        assertThat(names.kinds("リチャード", 0, 5) & ListedWords.PERSON).isEqualTo(ListedWords.PERSON);
        assertThat(names.kinds("富良野", 0, 3)).isEqualTo(ListedWords.PLACE);
    }

    @Test
    void theClassesOfTheProgramAreSound() {
        ListedWords classes = ListedWords.classes();
        assertThat(classes.kinds("選手", 0, 2)).isNotZero().isEqualTo(classes.kinds("教授", 0, 2)).isNotEqualTo(classes.kinds("空港", 0, 2));
    }

    private static ListedWords words(String rows) {
        return new ListedWords(rows.getBytes(StandardCharsets.UTF_8), "PLX", "list.tsv");
    }
}
