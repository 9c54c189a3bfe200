package yomitori.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yomitori.extract.Mentions;
import yomitori.extract.names.Dictionary;
import yomitori.extract.names.NameExtractor;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.text.Analysis;
import yomitori.text.Article;
import yomitori.text.TextAnalyzer;

/**
 * Measures what is left when an article's own names stand in no table: every row that its gold names and the gold of no other article does
 * is taken out before the article is read. The articles are not part of the project: name the folder that holds {@code gold/} with
 * {@code -Dyomitori.data=FOLDER}, otherwise this test is skipped.
 */
class UnknownNamesTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    @Test
    void modelsAndCompaniesAreFoundWithoutTheirRows() throws IOException {
        String data = System.getProperty("yomitori.data", "");
        assumeTrue(!data.isEmpty(), "name the folder of the data with -Dyomitori.data");
        List<GoldArticle> articles = articles(Path.of(data, "gold"));
        Dictionary dictionary = Dictionary.standard();
        NameExtractor whole = NameExtractor.with(dictionary);
        Map<GoldArticle, Set<String>> ids = new HashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (GoldArticle article : articles) {
            ids.put(article, idsOfTables(whole, dictionary, article));
            ids.get(article).forEach(id -> uses.merge(id, 1, Integer::sum));
        }
        MentionScorer scorer = new MentionScorer();
        int hidden = 0;
        for (GoldArticle article : articles) {
            Set<String> own = new HashSet<>(ids.get(article));
            own.removeIf(id -> uses.get(id) > 1);
            hidden += own.size();
            scorer.add(article, read(NameExtractor.with(dictionary.without(own)), article), Placement.of(article.text(), article.text()));
        }
        System.out.printf("%d rows taken out: MODEL %.3f, COMPANY %.3f, PRODUCT %.3f%n",
                hidden, scorer.of("MODEL").f1(), scorer.of("COMPANY").f1(), scorer.of("PRODUCT").f1());
        assertThat(scorer.of("MODEL").f1()).isGreaterThanOrEqualTo(0.70);
        assertThat(scorer.of("COMPANY").f1()).isGreaterThanOrEqualTo(0.70);
    }

    /** The things of the tables that the gold of an article names. */
    private static Set<String> idsOfTables(NameExtractor names, Dictionary dictionary, GoldArticle article) {
        Set<String> ids = new HashSet<>();
        for (Mention mention : read(names, article)) {
            String id = ((Entity) mention.meaning()).id();
            if (dictionary.entity(id).isPresent()
                    && article.mentions().stream().anyMatch(gold -> gold.span().overlaps(mention.span()))) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static Mentions read(NameExtractor names, GoldArticle article) {
        Analysis analysis = ANALYZER.analyze(Article.ofText(article.name(), null, article.text()));
        return Mentions.resolve(new ArrayList<>(names.extract(analysis, Mentions.NONE)));
    }

    private static List<GoldArticle> articles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<GoldArticle> articles = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".gold.txt")).sorted().toList()) {
                articles.add(GoldArticle.parse(file.getFileName().toString(), Files.readString(file), ""));
            }
            return articles;
        }
    }
}
