package yomitori.index;

import static org.assertj.core.api.Assertions.assertThat;
import static yomitori.index.SampleArticle.print;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yomitori.index.SearchRequest.Order;

/** Articles that were printed several times are one hit. */
class ReprintsTest {
    private static final String TEXT = "青空電機は新しい半導体の工場を北の町に建てると発表した。建設には三年を要し、費用は五百億円を見込む。"
            + "完成すれば月に二万枚の基板を作り、国内の自動車会社と通信会社に納める計画だという。地元では五百人を雇うことになる。";
    private static final String OTHER = "月見商事は港に近い倉庫を買い取り、来年の春から冷凍食品の配送拠点として使うことを決めた。荷物の仕分けには自律する"
            + "ロボットを四十台入れる。倉庫は二十年前に建てられたもので、屋根には太陽光の板を並べる予定である。";

    @TempDir
    Path folder;

    private final List<SampleArticle> articles = new ArrayList<>();

    private void article(String source, String day, String title, String site, String text) {
        articles.add(SampleArticle.of(source, day, text).about(title, site, ""));
    }

    /** Each in a part of the index of its own where {@code apart}. */
    private ArticleIndex index(boolean apart) {
        Path index = folder.resolve("index-" + new Random().nextInt());
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(index, "rules")) {
            for (SampleArticle sample : articles) {
                IndexedArticle article = sample.build();
                writer.put(article.article().article().source(), print(1), List.of(article));
                if (apart) {
                    writer.commit();
                }
            }
            writer.commit();
        }
        return ArticleIndex.open(index, QuerySupport.NONE);
    }

    private static List<String> found(ArticleIndex index, SearchRequest request) {
        return index.search(request).hits().stream()
                .map(hit -> hit.article().source() + hit.also().stream().map(also -> "+" + also.source()).toList()).toList();
    }

    private void printThrice() {
        article("b", "2025-07-02", "工場を建設", "北日報", TEXT.replace("だという", "だとしている"));
        article("c", "2025-07-01", "北の町に工場", "通信社", TEXT);
        article("a", null, "半導体の工場", "転載所", "【速報】" + TEXT);
        article("z", "2025-07-01", "倉庫を買収", "北日報", OTHER);
    }

    @Test
    void theFirstPrintStandsForAll() {
        printThrice();
        try (ArticleIndex index = index(false)) {
            assertThat(found(index, SearchRequest.articles("工場"))).containsExactly("c[+b, +a]");
            assertThat(index.search(SearchRequest.articles("工場")).hits().getFirst().stated()).isEqualTo(3);
            assertThat(found(index, SearchRequest.articles("").sortedBy(Order.DATE))).containsExactlyInAnyOrder("c[+b, +a]", "z[]");
            assertThat(found(index, SearchRequest.articles("工場").flat())).containsExactlyInAnyOrder("a[]", "b[]", "c[]");
        }
    }

    @Test
    void amongTheHitsTheEarliestOneIsTheFirst() {
        printThrice();
        try (ArticleIndex index = index(false)) {
            assertThat(found(index, SearchRequest.articles("速報"))).containsExactly("a[]");
            assertThat(found(index, SearchRequest.articles("published:2025-07-02"))).containsExactly("b[]");
        }
    }

    @Test
    void neitherTheOrderOfWritingNorThePartsOfTheIndexMatter() {
        printThrice();
        for (int seed = 0; seed < 4; seed++) {
            Collections.shuffle(articles, new Random(seed));
            try (ArticleIndex index = index(seed % 2 == 0)) {
                assertThat(found(index, SearchRequest.articles("工場"))).containsExactly("c[+b, +a]");
            }
        }
    }

    @Test
    void pagesShowEveryArticleOnce() {
        printThrice();
        try (ArticleIndex index = index(true)) {
            List<String> shown = new ArrayList<>();
            Optional<String> next = Optional.of("");
            while (next.isPresent()) {
                SearchRequest request = SearchRequest.articles("").limit(1);
                SearchResult page = index.search(next.get().isEmpty() ? request : request.after(next.get()));
                page.hits().forEach(hit -> shown.add(hit.article().source()));
                next = page.next();
            }
            assertThat(shown).containsExactlyInAnyOrder("c", "z");
        }
    }

    @Test
    void partsOfASeriesOnOneSiteAreArticlesOfTheirOwn() {
        String changed = TEXT.replace("完成すれば", "町長の話では");
        article("one", "2025-07-01", "工場の話（上）", "北日報", TEXT);
        article("two", "2025-07-02", "工場の話（下）", "北日報", changed);
        article("three", "2025-07-03", "工場の話（下）", "南日報", changed);
        try (ArticleIndex index = index(false)) {
            assertThat(found(index, SearchRequest.articles("工場"))).containsExactlyInAnyOrder("one[]", "two[+three]");
        }
    }

    @Test
    void whatOnlyUsesTheSameWordsIsNoReprint() {
        article("one", "2025-07-01", "工場", "北日報", TEXT);
        article("two", "2025-07-02", "倉庫", "南日報", OTHER + "青空電機の工場とは別の話である。");
        try (ArticleIndex index = index(false)) {
            assertThat(found(index, SearchRequest.articles("工場"))).hasSize(2);
        }
    }

    @Test
    void aFirstPrintThatIsGoneLeavesItsPlaceToTheNext() {
        printThrice();
        Path place = folder.resolve("gone");
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(place, "rules")) {
            for (SampleArticle sample : articles) {
                IndexedArticle article = sample.build();
                writer.put(article.article().article().source(), print(1), List.of(article));
            }
            writer.commit();
            writer.remove("c");
            writer.commit();
        }
        try (ArticleIndex index = ArticleIndex.open(place, QuerySupport.NONE)) {
            assertThat(found(index, SearchRequest.articles("工場"))).containsExactly("b[+a]");
        }
    }

    @Test
    void aThousandArticlesOfOneTemplateAreComparedInNoTime() {
        for (int i = 0; i < 1000; i++) {
            article("s" + i, "2025-07-01", "題" + i, "北日報", TEXT + "第" + i * 7919 + "回の発表である。" + OTHER.substring(i % 50));
        }
        try (ArticleIndex index = index(false)) {
            assertThat(index.search(SearchRequest.articles("工場")).total()).isEqualTo(1000);
        }
    }
}
