package yomitori.index;

import static org.assertj.core.api.Assertions.assertThat;
import static yomitori.index.SampleArticle.company;
import static yomitori.index.SampleArticle.figure;
import static yomitori.index.SampleArticle.model;
import static yomitori.index.SampleArticle.print;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yomitori.facts.Entity;
import yomitori.facts.Fact;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.facts.ValueType;

class ArticleIndexTest {
    @TempDir
    Path folder;

    private static IndexedArticle kimi(String source) {
        return SampleArticle.of(source, "2025-07-20", "中国のランキングが変わった。\n1位にMoonshot AIの「Kimi K2」が入り、シェアは40.2%に達した。")
                .about("AI番付の新しい首位", "テック日報", "山田花子")
                .names("Moonshot AI", company("moonshot-ai", "Moonshot AI"))
                .names("Kimi K2", model("kimi-k2", "Kimi K2"))
                .names("40.2%", figure(ValueType.PERCENT, "40.2", "%"))
                .says("1位にMoonshot AIの「Kimi K2」が入り", Predicate.RANKED, model("kimi-k2", "Kimi K2"),
                        figure(ValueType.RANK, "1", ""))
                .says("シェアは40.2%に達した", Predicate.MEASURE, model("kimi-k2", "Kimi K2"), figure(ValueType.PERCENT, "40.2", "%"))
                .build();
    }

    @Test
    void showsAFactAsItWasPut() {
        IndexedArticle article = kimi("a.txt");
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(folder, "rules")) {
            writer.put("a.txt", print(1), List.of(article));
            writer.commit();
        }
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            SearchResult found = index.search(SearchRequest.facts("シェア"));
            assertThat(found.total()).isEqualTo(2);
            Fact fact = found.hits().stream().map(hit -> hit.fact().orElseThrow())
                    .filter(each -> each.predicate() == Predicate.MEASURE).findFirst().orElseThrow();
            assertThat(fact).isEqualTo(article.article().facts().get(1));
            Hit hit = found.hits().getFirst();
            assertThat(hit.snippet().marked("[", "]")).isEqualTo("1位にMoonshot AIの「Kimi K2」が入り、[シェア]は40.2%に達した。");
            assertThat(hit.article().title()).isEqualTo("AI番付の新しい首位");
            assertThat(hit.article().published()).isEqualTo(SampleArticle.day("2025-07-20"));
            assertThat(index.search(SearchRequest.facts("percent:>=40")).hits().getFirst().snippet().marked("[", "]"))
                    .contains("シェアは[40.2%]に");
            assertThat(index.search(SearchRequest.facts("rank:1 model:KimiK2")).total()).isEqualTo(1);
        }
    }

    @Test
    void theSourcesOfAFactDoNotDependOnTheOrderInWhichTheyWereWritten() {
        List<SearchResult> results = new ArrayList<>();
        for (List<String> order : List.of(List.of("a", "b", "c"), List.of("c", "a", "b"))) {
            Path place = folder.resolve(order.getFirst());
            try (ArticleIndexWriter writer = ArticleIndexWriter.open(place, "rules")) {
                for (String source : order) {
                    writer.put(source, print(1), List.of(kimi(source)));
                    writer.commit(); // each in a part of its own
                }
            }
            try (ArticleIndex index = ArticleIndex.open(place)) {
                results.add(index.search(SearchRequest.facts("シェア")));
            }
        }
        assertThat(results.getFirst().hits()).hasSize(2).allSatisfy(hit -> {
            assertThat(hit.stated()).isEqualTo(3);
            assertThat(hit.also()).hasSize(2);
        });
        assertThat(results.getLast()).isEqualTo(results.getFirst());
    }

    @Test
    void givesBackTheJsonInTheOrderOfTheSources() {
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(folder, "rules")) {
            writer.put("b", print(1), List.of(kimi("b/1"), kimi("b/2")));
            writer.put("c", print(1), List.of());
            writer.put("a", print(1), List.of(kimi("a")));
            writer.commit();
        }
        try (ArticleIndex index = ArticleIndex.open(folder); Stream<byte[]> all = index.articles()) {
            assertThat(all.map(json -> new String(json, StandardCharsets.UTF_8)).map(json -> json.substring(0, 16)))
                    .containsExactly("{\"source\":\"a\",\"t", "{\"source\":\"b/1\",", "{\"source\":\"b/2\",");
        }
    }

    @Test
    void knowsItsSourcesByTheirFingerprints() {
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(folder, "rules")) {
            writer.put("a", print(1), List.of(kimi("a")));
            writer.put("b", print(2), List.of());
            assertThat(writer.fingerprint("a")).contains(print(1));
            writer.commit();
            writer.put("a", print(3), List.of(kimi("a")));
            writer.touch("b", print(4));
            assertThat(writer.fingerprint("a")).contains(print(3));
            writer.commit();
        }
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(folder, "rules")) {
            assertThat(writer.fingerprint("a")).contains(print(3));
            assertThat(writer.fingerprint("b")).contains(print(4));
            assertThat(writer.fingerprint("c")).isEmpty();
            assertThat(writer.sourceKeys()).isEqualTo(Set.of("a", "b"));
            writer.remove("b");
            assertThat(writer.sourceKeys()).isEqualTo(Set.of("a"));
            writer.commit();
            assertThat(writer.fingerprint("b")).isEmpty();
        }
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(folder, "other rules")) {
            assertThat(writer.fingerprint("a")).isEmpty();
            assertThat(writer.sourceKeys()).isEqualTo(Set.of("a"));
        }
        assertThat(IndexCheck.check(folder).faults()).isEmpty();
        assertThat(IndexCheck.check(folder).facts()).isEqualTo(2);
    }

    @Test
    void aNameIsFoundAsItsPageSaysThatItIsRead() {
        Entity person = new Entity("person:tsukimi", "月見里光", NameType.PERSON);
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(folder, "rules")) {
            writer.put("a", print(1), List.of(
                    SampleArticle.of("a", null, "月見里光氏が語る。").names("月見里光", person).reads("月見里光", "やまなしひかる").build()));
            writer.commit();
        }
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            for (String name : List.of("やまなしひかる", "yamanashi hikaru", "月見里光")) {
                assertThat(index.search(SearchRequest.articles("person:\"" + name + "\"")).hits()).as(name).hasSize(1);
            }
            assertThat(index.search(SearchRequest.articles("person:やまなみひかる")).hits()).isEmpty();
        }
    }

    @Test
    void anEmptyIndexAnswersEverythingWithNothing() {
        ArticleIndexWriter.open(folder, "rules").close();
        try (ArticleIndex index = ArticleIndex.open(folder); Stream<byte[]> all = index.articles()) {
            assertThat(all).isEmpty();
            assertThat(index.stats().sources()).isZero();
            for (String query : List.of("", "シェア", "company:アリババ", "percent:>=40", "published:2025", "title:首位 rank:1")) {
                assertThat(index.search(SearchRequest.facts(query).countingAll()).total()).isZero();
                assertThat(index.search(SearchRequest.articles(query).countingAll()).total()).isZero();
            }
        }
    }

    @Test
    void aHugeWordOrNameRejectsNothing() {
        String huge = "あ".repeat(20_000) + " " + "x".repeat(40_000);
        IndexedArticle article = SampleArticle.of("a", "2025-07-20", huge + "\n青空電機は強い。")
                .about("x".repeat(50_000), "y".repeat(50_000), "z".repeat(50_000))
                .names("青空電機", company("c".repeat(40_000), "名".repeat(40_000)))
                .says("青空電機は強い", Predicate.MEASURE, company("c".repeat(40_000), "名".repeat(40_000)),
                        figure(ValueType.QUANTITY, "1", "u".repeat(40_000)))
                .build();
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(folder, "rules")) {
            writer.put("a", print(1), List.of(article));
            writer.commit();
        }
        try (ArticleIndex index = ArticleIndex.open(folder); Stream<byte[]> all = index.articles()) {
            assertThat(all).containsExactly(article.json());
            Hit hit = index.search(SearchRequest.facts("company:青空電機")).hits().getFirst();
            assertThat(hit.fact()).contains(article.article().facts().getFirst());
            assertThat(hit.snippet().marked("[", "]")).isEqualTo("[青空電機]は強い。");
        }
    }

    @Test
    void countsWhatItHolds() {
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(folder, "rules")) {
            writer.put("a", print(1), List.of(kimi("a")));
            writer.put("b", print(1), List.of(kimi("b")));
            writer.commit();
        }
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            Stats stats = index.stats();
            assertThat(stats.sources()).isEqualTo(2);
            assertThat(stats.articles()).isEqualTo(2);
            assertThat(stats.facts()).isEqualTo(4);
            assertThat(stats.entities()).isEqualTo(2);
            assertThat(stats.months()).containsEntry("2025-07", 2L);
            SearchResult found = index.search(SearchRequest.facts("").countingAll());
            assertThat(found.facets().get(Facet.ENTITY))
                    .containsExactly(new FacetCount("company:moonshot-ai", "Moonshot AI", 4),
                            new FacetCount("model:kimi-k2", "Kimi K2", 4));
            assertThat(found.facets().get(Facet.PREDICATE))
                    .containsExactly(new FacetCount("MEASURE", "MEASURE", 2), new FacetCount("RANKED", "RANKED", 2));
        }
    }
}
