package yomitori.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import yomitori.facts.Phrase;
import yomitori.facts.Predicate;
import yomitori.facts.ValueType;
import yomitori.index.SearchRequest.Order;

class QueryTableTest {
    @TempDir
    static Path folder;

    private static ArticleIndex index;

    @BeforeAll
    static void write() {
        SampleIndex.write(folder);
        index = ArticleIndex.open(folder, SampleIndex.support());
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "facts.tsv", delimiter = '\t', numLinesToSkip = 1)
    void findsTheseFactsAndNoOthers(String query, String found) {
        assertThat(labels(SearchRequest.facts(query))).isEqualTo(set(found));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "articles.tsv", delimiter = '\t', numLinesToSkip = 1)
    void findsTheseArticlesAndNoOthers(String query, String found) {
        assertThat(labels(SearchRequest.articles(query))).isEqualTo(set(found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            シェア 達した      | 中国のAIモデルの世界[シェア]は40.2%に[達し]た。
            "世界シェア"       | 中国のAIモデルの[世界シェア]は40.2%に達した。
            percent:40.2       | 中国のAIモデルの世界シェアは[40.2%]に達した。
            中国 達した        | [中国]のAIモデルの世界シェアは40.2%に[達し]た。
            place:中国 percent:>=40 | [中国]のAIモデルの世界シェアは[40.2%]に達した。
            predicate:RAISED   | 青空電機は2025年7月に3億ドルを調達した。
            サーバ             | [サーバー]の出荷は10〜15%減るとみられる。
            gpt4o 公開         | OpenAIの[ＧＰＴ－４ｏ]は2024年5月13日に[公開]された。
            """)
    void marksWhatItFound(String query, String marked) {
        Hit first = index.search(SearchRequest.facts(query)).hits().getFirst();
        assertThat(first.snippet().marked("[", "]")).isEqualTo(marked);
    }

    @Test
    void marksTheWordsInTheBestSentence() {
        Hit hit = index.search(SearchRequest.articles("シェア 達する")).hits().getFirst();
        assertThat(hit.snippet().marked("[", "]")).isEqualTo("中国のAIモデルの世界[シェア]は40.2%に[達し]た。");
        assertThat(hit.article().facts()).isEqualTo(5);
        Hit phrase = index.search(SearchRequest.articles("\"毎年20%以上伸びる\"")).hits().getFirst();
        assertThat(phrase.snippet().marked("[", "]")).isEqualTo("市場は[毎年20%以上伸びる]とアリババは主張する。");
        assertThat(phrase.snippet().start()).isEqualTo("中国のAIモデルの世界シェアは40.2%に達した。\n".length());
    }

    @Test
    void putsTheAssertedFirstAndTheLatestAmongEquals() {
        assertThat(ordered(SearchRequest.facts("predicate:RANKED"))).containsExactly("ranking.1", "ranking.2", "ranking.4");
        assertThat(ordered(SearchRequest.facts("percent:>0"))).containsExactly("share.1", "share.2", "share.5");
        assertThat(ordered(SearchRequest.facts("predicate:DEVELOPED_BY"))).containsExactly("plan.3", "ranking.3");
        assertThat(ordered(SearchRequest.facts("company:アリババ modality:ASSERTED predicate:(INVESTED_IN OR RANKED)")))
                .containsExactly("funding.2", "ranking.1", "ranking.2");
    }

    @Test
    void sortsByDateAndValue() {
        assertThat(ordered(SearchRequest.facts("predicate:RELEASED_ON").sortedBy(Order.DATE)))
                .containsExactly("plan.1", "plan.2");
        assertThat(ordered(SearchRequest.facts("predicate:RELEASED_ON").sortedBy(Order.DATE).reverse()))
                .containsExactly("plan.2", "plan.1");
        assertThat(ordered(SearchRequest.facts("type:PERCENT").sortedBy(Order.VALUE)))
                .containsExactly("share.1", "share.2", "share.5");
        assertThat(ordered(SearchRequest.facts("type:PERCENT").sortedBy(Order.VALUE).reverse()))
                .containsExactly("share.5", "share.2", "share.1");
        assertThat(ordered(SearchRequest.articles("").sortedBy(Order.DATE)))
                .containsExactly("plan", "funding", "ranking", "bio", "share", "people");
    }

    @Test
    void pagesThroughAllHitsWithoutRepeating() {
        for (Order order : Order.values()) {
            List<String> all = ordered(SearchRequest.facts("").sortedBy(order).limit(100));
            List<String> paged = new ArrayList<>();
            SearchRequest request = SearchRequest.facts("").sortedBy(order).limit(4);
            SearchResult page = index.search(request);
            while (true) {
                page.hits().forEach(hit -> paged.add(SampleArticle.label(hit)));
                assertThat(page.total()).isEqualTo(all.size());
                if (page.next().isEmpty()) {
                    break;
                }
                page = index.search(request.after(page.next().get()));
            }
            assertThat(paged).isEqualTo(all).doesNotHaveDuplicates().hasSize(21);
        }
        assertThatThrownBy(() -> index.search(SearchRequest.facts("").after("nonsense!")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsFacetsOfAllHits() {
        SearchResult found = index.search(SearchRequest.facts("company:アリババ").countingAll().limit(0));
        assertThat(found.hits()).isEmpty();
        assertThat(found.facets().get(Facet.MODALITY)).containsExactly(
                new FacetCount("ASSERTED", "ASSERTED", 4), new FacetCount("CLAIMED", "CLAIMED", 1));
        assertThat(found.facets().get(Facet.MONTH)).containsExactly(
                new FacetCount("2025-09", "2025-09", 3), new FacetCount("2025-07", "2025-07", 1),
                new FacetCount("2025-10", "2025-10", 1));
        assertThat(found.facets().get(Facet.SITE).getFirst()).isEqualTo(new FacetCount("テック日報", "テック日報", 4));
        assertThat(found.facets().get(Facet.UNIT)).containsExactly(new FacetCount("%", "%", 1));
        assertThat(found.facets().get(Facet.ENTITY).getFirst()).isEqualTo(new FacetCount("company:alibaba", "Alibaba", 5));
    }

    @Test
    void showsAFactOfSeveralArticlesOnceWithItsSources(@TempDir Path other) {
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(other, "rules")) {
            for (String[] source : new String[][] {{"old", "2025-07-01"}, {"new", "2025-09-01"}, {"middle", "2025-08-01"}}) {
                writer.put(source[0], SampleArticle.print(1), List.of(SampleArticle.of(source[0], source[1],
                                "青空電機が3億ドルを調達した。\n利用者は5万人。")
                        .names("青空電機", SampleIndex.AOZORA)
                        .says("青空電機が3億ドルを調達した", Predicate.RAISED, SampleIndex.AOZORA,
                                SampleArticle.figure(ValueType.MONEY, "300000000", "USD"))
                        .says("利用者は5万人", Predicate.MEASURE, new Phrase("利用者"),
                                SampleArticle.figure(ValueType.QUANTITY, source[0].equals("old") ? "40000" : "50000", "人"))
                        .build()));
            }
            writer.commit();
        }
        try (ArticleIndex same = ArticleIndex.open(other)) {
            SearchResult found = same.search(SearchRequest.facts("青空電機"));
            assertThat(found.total()).isEqualTo(3);
            assertThat(found.hits().stream().map(SampleArticle::label)).containsExactly("new.1");
            assertThat(found.hits().getFirst().stated()).isEqualTo(3);
            assertThat(found.hits().getFirst().also().stream().map(ArticleHead::source)).containsExactly("middle", "old");
            assertThat(same.search(SearchRequest.facts("青空電機").flat()).hits()).hasSize(3);
            assertThat(same.search(SearchRequest.facts("利用者")).hits().stream().map(SampleArticle::label))
                    .containsExactly("new.2", "old.2");

            List<String> paged = new ArrayList<>();
            SearchRequest request = SearchRequest.facts("").limit(1);
            for (Optional<String> next = Optional.of(""); next.isPresent(); ) {
                SearchResult page = same.search(next.get().isEmpty() ? request : request.after(next.get()));
                page.hits().forEach(hit -> paged.add(SampleArticle.label(hit)));
                next = page.next();
            }
            assertThat(paged).containsExactly("new.1", "new.2", "old.2");
        }
    }

    @Test
    void sortsByPlaceInAnOrder() {
        assertThat(ordered(SearchRequest.facts("predicate:(RANKED OR USES)").sortedBy(Order.RANK)))
                .containsExactly("ranking.1", "ranking.2", "ranking.4", "people.2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            company:アリバハ          | company:Alibaba
            opneai                    | OpenAI
            model:gpt4a rank:2        | model:GPT-4o rank:2
            company:(アマゾン OR opnai) | company:(アマゾン OR OpenAI)
            シエア                    | シェア
            中国 サーペー             |
            """)
    void asksWhatWasMeant(String query, String meant) {
        SearchResult found = index.search(SearchRequest.facts(query));
        assertThat(found.total()).isZero();
        assertThat(found.meant()).isEqualTo(Optional.ofNullable(meant));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            アリ                  | Alibaba COMPANY
            ari                   | Alibaba COMPANY
            company:al            | company:Alibaba COMPANY
            rank:1 gp             | GPT-4o MODEL
            あおぞら              | 青空電機 COMPANY
            aozora                | 青空電機 COMPANY
            市場                  | 市場規模 PHRASE, 市場 PHRASE
            predicate:RA          | predicate:RAISED predicate, predicate:RANKED predicate
            qwen                  | Qwen MODEL, Qwen3 MODEL
            zz                    | ''
            """)
    void completesWhatIsBeingTyped(String typed, String completed) {
        assertThat(String.join(", ", index.complete(typed, 5).stream().map(each -> each.text() + " " + each.kind()).toList()))
                .isEqualTo(completed);
    }

    @Test
    void saysWhatItCouldNotUse() {
        assertThat(index.search(SearchRequest.facts("company:無名社")).notes().getFirst()).contains("no company »無名社«");
        assertThat(index.search(SearchRequest.facts("する")).notes().getFirst()).contains("too common");
        assertThat(index.search(SearchRequest.facts("する シェア")).total()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            money:>=1000        | has no currency
            money:>=1000億      | has no currency
            money:高い          | no MONEY value
            percent:3億ドル     | no PERCENT value
            rank:最高峰の       | no RANK value
            date:いつか         | no date
            date:2025-13        | no date
            date:2025-10..2025-07 | ends before it begins
            percent:50..40      | ends before it begins
            money:1億円..2億ドル | one unit
            type:MODELL         | did you mean MODEL?
            predicate:RASED     | did you mean RAISED?
            modality:SURE       | choose from: ASSERTED
            part:footer         | choose from: BODY
            params:多い         | params:>=700億
            ***                 | a pattern without a letter
            a*b*c*d*e*          | more than 4 signs
            """)
    void saysWhatIsWrongWithAValue(String query, String fault) {
        assertThatThrownBy(() -> index.search(SearchRequest.facts(query)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("»" + query + "«")
                .hasMessageContaining(fault);
    }

    private static List<String> ordered(SearchRequest request) {
        return index.search(request).hits().stream().map(SampleArticle::label).toList();
    }

    private static Set<String> labels(SearchRequest request) {
        return new TreeSet<>(ordered(request.limit(100)));
    }

    private static Set<String> set(String labels) {
        return labels == null ? Set.of() : new TreeSet<>(List.of(labels.split(" ")));
    }
}
