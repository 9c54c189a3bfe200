package yomitori.index;

import static org.assertj.core.api.Assertions.assertThat;
import static yomitori.index.SampleArticle.company;
import static yomitori.index.SampleArticle.figure;
import static yomitori.index.SampleArticle.print;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yomitori.facts.Modality;
import yomitori.facts.Phrase;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.ValueType;
import yomitori.index.SearchRequest.Target;
import yomitori.text.Part;

class AlertsTest {
    @TempDir
    Path folder;

    private final List<AlertHit> told = new ArrayList<>();

    private final AlertListener listener = new AlertListener() {
        @Override
        public void found(AlertHit hit) {
            told.add(hit);
        }

        @Override
        public void notUnderstood(Alert alert, QueryException why) {
            throw new AssertionError(alert.toString(), why);
        }
    };

    private static IndexedArticle raised(String source) {
        return SampleArticle.of(source, "2025-10-05", "青空電機は3億ドルを調達した。")
                .names("青空電機", company("aozora-denki", "青空電機"))
                .says("青空電機は3億ドルを調達した", Predicate.RAISED, company("aozora-denki", "青空電機"),
                        figure(ValueType.MONEY, "300000000", "USD"))
                .build();
    }

    private ArticleIndexWriter open() {
        return ArticleIndexWriter.open(folder, "rules", QuerySupport.NONE, listener);
    }

    private void put(ArticleIndexWriter writer, String source) {
        writer.put(source, print(1), List.of(raised(source)));
    }

    @Test
    void whatWasNotCommittedIsFoundByTheNextRunAndOnlyOnce() {
        try (ArticleIndexWriter writer = open()) {
            writer.addAlert(new Alert("funding", "predicate:RAISED", Target.FACTS));
            writer.commit();
            put(writer, "lost.txt"); // as if the run were killed here
        }
        assertThat(told).isEmpty();
        try (ArticleIndexWriter writer = open()) {
            put(writer, "lost.txt");
            writer.commit();
            writer.commit();
        }
        assertThat(told).hasSize(1);
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            assertThat(index.alertHits("funding")).hasSize(1).first().satisfies(hit -> {
                assertThat(hit.hit().article().source()).isEqualTo("lost.txt");
                assertThat(hit.hit().fact()).contains(raised("lost.txt").article().facts().getFirst());
                assertThat(hit.hit().snippet().text()).contains("3億ドルを調達した");
            });
        }
    }

    @Test
    void everySourceIsAskedWhileManyThreadsPutAndOneCommits() throws Exception {
        int sources = 60;
        try (ArticleIndexWriter writer = open()) {
            writer.addAlert(new Alert("funding", "青空電機", Target.FACTS));
            writer.commit();
            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                IntStream.range(0, sources).forEach(i -> threads.submit(() -> put(writer, "a" + i + ".txt")));
                for (int i = 0; i < 5; i++) {
                    writer.commit();
                }
            }
            writer.commit();
        }
        assertThat(told.stream().map(hit -> hit.hit().article().source()).distinct()).hasSize(sources);
        assertThat(told).hasSize(sources);
    }

    @Test
    void aFigureIsFoundUnderItsOwnerWhomAnotherSentenceNames() {
        try (ArticleIndexWriter writer = open()) {
            IndexedArticle article = SampleArticle.of("owner.txt", "2025-10-05", "青空電機は決算を発表した。\n売上高は3億ドルだった。")
                    .names("青空電機", company("aozora-denki", "青空電機"))
                    .says("売上高は3億ドルだった", Predicate.MEASURE, new Phrase("売上高"), figure(ValueType.MONEY, "300000000", "USD"),
                            Modality.ASSERTED, Map.of(Qualifier.OWNER, "青空電機"), Part.BODY)
                    .build();
            writer.put("owner.txt", print(1), List.of(article));
            writer.commit();
        }
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            assertThat(index.search(SearchRequest.facts("subject:青空電機")).total()).isEqualTo(1);
        }
    }
}
