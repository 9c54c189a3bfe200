package yomitori.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yomitori.facts.Mention;

class SayingsTest {
    private static final NameExtractor WITH_VOICE = NameExtractor.standard();

    @ParameterizedTest
    @ValueSource(strings = {"No signal from Gateway", "Waiting in the harbour", "will be closed in",
        "Move slowly and mend things"})
    void messagesAndSayingsInQuotesNameNothing(String words) {
        assertThat(Names.in(WITH_VOICE, article(words))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zorvex Flow", "Guide to the Harbour"})
    void titlesInQuotesAreNames(String words) {
        assertThat(Names.in(WITH_VOICE, article(words))).extracting(Mention::surface).containsExactly(words);
    }

    private static String article(String words) {
        return "朝は晴れた。昼に雨が降った。みなが待った。そこに「" + words + "」が出た。夜は静かだ。";
    }
}
