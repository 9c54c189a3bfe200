package yomitori.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"俳優のハリー・ゾルバーが来た。", "スティーブ・クックが来た。",
        "主演はアーロン・ベックマンだ。", "パトリック・ボアは語った。"})
    void readsDoubleNamesInKatakana(String text) {
        assertThat(Names.linked(text)).anyMatch(linked -> linked.contains("=PERSON:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"フィル・ポリシーを選ぶ。", "スライド・ケースを開く。", "ジョン・ブログを読む。", "店のアタリ・ハズレはある。"})
    void doesNotTakeThingsForPeople(String text) {
        assertThat(Names.linked(text)).noneMatch(linked -> linked.contains("=PERSON:"));
    }
}
