package yomitori.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yomitori.export.ArticleJson;

/** What the program says of each article is what was reviewed, to the byte. */
class GoldenTest {
    static List<CorpusArticle> articles() {
        return CorpusArticle.all();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void readsTheArticleAsReviewed(CorpusArticle article) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ArticleJson.writePretty(article.read(), json);
        json.write('\n');
        Golden.matches(article.expected(), json.toByteArray());
    }

    @Test
    void everyReviewedOutputHasItsArticle() {
        assertThat(CorpusArticle.expectedNames()).isEqualTo(CorpusArticle.all().stream().map(CorpusArticle::name).toList());
    }
}
