package yomitori.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yomitori.Yomitori;
import yomitori.export.ArticleJson;
import yomitori.extract.AnnotatedArticle;
import yomitori.facts.CalendarDate;
import yomitori.facts.Entity;
import yomitori.facts.Evidence;
import yomitori.facts.Fact;
import yomitori.facts.Figure;
import yomitori.facts.Meaning;
import yomitori.facts.Mention;
import yomitori.facts.TimeLength;
import yomitori.text.Article;
import yomitori.text.Width;

/** What holds for every article, whatever it says. */
class InvariantsTest {
    static List<CorpusArticle> articles() {
        return CorpusArticle.all();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everySurfaceStandsWhereItsSpanSays(CorpusArticle corpusArticle) {
        AnnotatedArticle article = corpusArticle.read();
        String text = article.article().text();
        int end = 0;
        for (int i = 0; i < article.mentions().size(); i++) {
            Mention mention = article.mentions().get(i);
            assertThat(mention.span().start()).as("%s overlaps the mention before", mention).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(mention.span().start(), mention.span().end())).isEqualTo(mention.surface());
            end = mention.span().end();
        }
        assertThat(end).as("mentions were found").isPositive();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyFactShowsItsEvidence(CorpusArticle corpusArticle) {
        AnnotatedArticle article = corpusArticle.read();
        String text = article.article().text();
        for (Fact fact : article.facts()) {
            for (Evidence evidence : fact.evidence()) {
                assertThat(evidence.span().in(text)).as("evidence of %s", fact).isEqualTo(evidence.text());
            }
            assertThat(fact.provenance().rule()).as("the rule that made %s", fact).isNotBlank();
        }
        assertThat(article.facts()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void readTwiceIsTheSame(CorpusArticle article) {
        assertThat(ArticleJson.bytes(article.read())).isEqualTo(ArticleJson.bytes(article.read()));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void fullWidthMeansTheSame(CorpusArticle corpusArticle) {
        AnnotatedArticle article = corpusArticle.read();
        AnnotatedArticle wide = Yomitori.extractor().read(widened(article.article()));
        assertThat(meanings(wide)).isEqualTo(meanings(article));
    }

    private static Article widened(Article article) {
        StringBuilder wide = new StringBuilder(article.text().length());
        for (int i = 0; i < article.text().length(); i++) {
            char c = article.text().charAt(i);
            wide.append(c > ' ' && c <= '~' ? (char) (c - '!' + '！') : c);
        }
        return new Article(article.id(), article.source(), article.metadata(), wide.toString(), article.blocks());
    }

    private static List<String> meanings(AnnotatedArticle article) {
        return article.mentions().stream()
                .map(mention -> mention.span() + " " + Width.fold(mention.surface()) + " " + Width.fold(meaning(mention.meaning())))
                .toList();
    }

    private static String meaning(Meaning meaning) {
        return switch (meaning) {
            case Entity entity -> entity.typeName() + " " + entity.name();
            case Figure figure -> figure.toString();
            case CalendarDate date -> date.toString();
            case TimeLength length -> length.toString();
        };
    }
}
