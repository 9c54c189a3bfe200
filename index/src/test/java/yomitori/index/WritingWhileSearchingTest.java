package yomitori.index;

import static org.assertj.core.api.Assertions.assertThat;
import static yomitori.index.SampleArticle.print;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yomitori.facts.Predicate;

class WritingWhileSearchingTest {
    private static final int SOURCES = 8;
    private static final int ROUNDS = 6;

    @TempDir
    Path folder;

    static List<IndexedArticle> round(int source, int round) {
        return IntStream.range(0, 2)
                .mapToObj(i -> SampleArticle.of(source + "/" + i, "2025-07-20", "巡回" + round + "回目。新製品を発表した。")
                        .about("第" + round + "回", "回" + round, "")
                        .says("新製品を発表した", Predicate.DEVELOPED_BY, SampleArticle.model("m", "M"), SampleArticle.company("c", "C"))
                        .build())
                .toList();
    }

    @Test
    void seesWholeCommitsOnly() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(folder, "rules");
                ArticleIndex index = ArticleIndex.open(folder);
                ExecutorService threads = Executors.newFixedThreadPool(3)) {
            Future<Integer> seen = threads.submit(() -> watch(index, done));
            for (int round = 1; round <= ROUNDS; round++) {
                int current = round;
                List<Callable<Void>> puts = IntStream.range(0, SOURCES).<Callable<Void>>mapToObj(source -> () -> {
                    writer.put("s" + source, print(current), round(source, current));
                    return null;
                }).toList();
                for (Future<Void> put : threads.invokeAll(puts)) {
                    put.get();
                }
                writer.commit();
            }
            done.set(true);
            assertThat(seen.get()).isPositive();
        }
        IndexCheck.Verdict verdict = IndexCheck.check(folder);
        assertThat(verdict).isEqualTo(new IndexCheck.Verdict(folder, SOURCES, SOURCES * 2, SOURCES * 2, List.of(), ""));
    }

    /** Every view shows all articles of one round and of no other. */
    private static int watch(ArticleIndex index, AtomicBoolean done) {
        int views = 0;
        boolean last;
        do {
            last = done.get();
            index.refresh();
            SearchResult facts = index.search(SearchRequest.facts("").counting(java.util.Set.of(Facet.SITE), 100).limit(100));
            assertThat(facts.facets().get(Facet.SITE).size()).isLessThanOrEqualTo(1);
            assertThat(facts.total()).isIn(0L, SOURCES * 2L);
            assertThat(facts.hits().stream().map(hit -> hit.article().site()).distinct().count()).isLessThanOrEqualTo(1);
            views += facts.total() > 0 ? 1 : 0;
        } while (!last);
        return views;
    }

    @Test
    void exportsTheSameInAnyOrderOfWriting() {
        List<String> first = write("a", List.of(0, 1, 2, 3));
        List<String> second = write("b", List.of(3, 1, 0, 2));
        assertThat(second).isEqualTo(first).hasSize(8);
    }

    private List<String> write(String name, List<Integer> order) {
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(folder.resolve(name), "rules")) {
            for (int source : order) {
                writer.put("s" + source, print(1), round(source, 1));
                writer.commit();
            }
        }
        try (ArticleIndex index = ArticleIndex.open(folder.resolve(name)); Stream<byte[]> all = index.articles()) {
            return all.map(json -> new String(json, java.nio.charset.StandardCharsets.UTF_8)).toList();
        }
    }
}
