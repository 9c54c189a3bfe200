package yomitori.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import yomitori.text.Article;
import yomitori.text.TextAnalyzer;
import yomitori.text.Tokens;

class ListedTokensTest {
    private static final int FIRST = 1;
    private static final int LAST = 2;

    @Test
    void theLongestWordOverATokenSpeaks() {
        String text = "新宿区西新宿に着いた。"; // 新宿|区|西新宿|に …
        Tokens tokens = new TextAnalyzer().analyze(Article.ofText("t", null, text)).tokens();
        ListedTokens listed = new ListedTokens(words("新宿\tP\n新宿区\tL\n"), tokens, text);
        listed.look(-1, tokens.size() + 2);
        assertThat(listed.said(0)).isEqualTo(ListedWords.PLACE << 2 | FIRST);
        assertThat(listed.said(1)).isEqualTo(ListedWords.PLACE << 2 | LAST);
        assertThat(listed.length(1)).isEqualTo(3);
    }

    @Test
    void aWordThatCutsATokenAndTheEdgesOfTheTextSayNothing() {
        String text = "新宿に着いた。";
        Tokens tokens = new TextAnalyzer().analyze(Article.ofText("t", null, text)).tokens();
        ListedTokens listed = new ListedTokens(words("新\tL\n宿に\tL\n"), tokens, text);
        listed.look(-2, tokens.size() + 4);
        for (int token = -2; token < tokens.size() + 2; token++) {
            assertThat(listed.said(token)).isZero();
        }
    }

    private static ListedWords words(String rows) {
        return new ListedWords(rows.getBytes(StandardCharsets.UTF_8), "PL", "list.tsv");
    }
}
