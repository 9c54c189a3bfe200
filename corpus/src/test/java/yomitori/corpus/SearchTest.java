package yomitori.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import yomitori.Yomitori;
import yomitori.export.ValueText;
import yomitori.index.ArticleIndex;
import yomitori.index.ArticleIndexWriter;
import yomitori.index.Hit;
import yomitori.index.SearchRequest;
import yomitori.index.SearchRequest.Order;
import yomitori.ingest.DocumentExtractor;
import yomitori.ingest.Ingest;
import yomitori.ingest.IngestOptions;
import yomitori.read.DocumentReader;
import yomitori.source.Source;
import yomitori.source.Sources;

/**
 * What queries find in the corpus, through the whole road. The tables name what must be found and what must not, never all that
 * is found: better rules find more, and the queries stay true.
 */
class SearchTest {
    @TempDir
    static Path folder;

    private static ArticleIndex index;

    @BeforeAll
    static void ingest() {
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(folder, "corpus");
                Stream<Source> sources = Sources.list("articles")) {
            new Ingest(writer, new DocumentExtractor(new DocumentReader(), Yomitori::extractor), IngestOptions.defaults())
                    .run(sources, List.of("articles"), () -> false, outcome -> { });
        }
        index = Yomitori.open(folder);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "facts.tsv", delimiter = '\t')
    void findsFacts(String query, String finds, String avoids) {
        judge(SearchRequest.facts(query), finds, avoids);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "articles.tsv", delimiter = '\t')
    void findsArticles(String query, String finds, String avoids) {
        judge(SearchRequest.articles(query), finds, avoids);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "order.tsv", delimiter = '\t')
    void putsTheBestFirst(String query, String sort, String ordered) {
        List<Hit> hits = hits(SearchRequest.facts(query).sortedBy(Order.valueOf(sort.toUpperCase(Locale.ROOT))));
        int at = -1;
        for (String wanted : list(ordered)) {
            int found = first(hits, wanted);
            assertThat(found).as("%s comes behind the one before it, in %s", wanted, show(hits)).isGreaterThan(at);
            at = found;
        }
    }

    @Test
    void everyFactIsFoundByItsArticle() {
        long facts = index.stats().facts();
        assertThat(index.search(SearchRequest.facts("part:any").flat()).total()).isEqualTo(facts);
        assertThat(index.search(SearchRequest.articles("")).total()).isEqualTo(CorpusArticle.all().size());
    }

    private static void judge(SearchRequest request, String finds, String avoids) {
        List<Hit> hits = hits(request);
        for (String wanted : list(finds)) {
            assertThat(first(hits, wanted)).as("%s is found, in %s", wanted, show(hits)).isNotNegative();
        }
        for (String unwanted : list(avoids)) {
            assertThat(first(hits, unwanted)).as("%s is not found, in %s", unwanted, show(hits)).isNegative();
        }
    }

    private static List<Hit> hits(SearchRequest request) {
        return index.search(request.flat().limit(1000)).hits();
    }

    private static int first(List<Hit> hits, String wanted) {
        for (int i = 0; i < hits.size(); i++) {
            if (is(hits.get(i), wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean is(Hit hit, String wanted) {
        int colon = wanted.indexOf(": ");
        String article = colon < 0 ? wanted : wanted.substring(0, colon);
        return hit.article().source().startsWith("articles/" + article)
                && (colon < 0 || text(hit).contains(wanted.substring(colon + 2)));
    }

    private static String text(Hit hit) {
        String fact = hit.fact()
                .map(each -> ValueText.of(each.subject()) + " " + each.predicate() + " " + ValueText.of(each.object()))
                .orElse("");
        return fact + "\n" + hit.snippet().text();
    }

    private static String show(List<Hit> hits) {
        return hits.size() + " hits:\n"
                + String.join("\n", hits.stream().limit(12).map(hit -> hit.article().source() + " " + text(hit)).toList());
    }

    private static List<String> list(String parts) {
        String[] all = parts == null ? new String[0] : parts.split("\\|");
        return Arrays.stream(all).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
