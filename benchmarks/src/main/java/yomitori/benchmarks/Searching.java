package yomitori.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import yomitori.Yomitori;
import yomitori.index.ArticleIndex;
import yomitori.index.SearchRequest;

/**
 * What a search costs beside the bare Lucene calls that give the same answer on the same index: CPU time of the searching
 * thread, the two taking turns, once all questions have been asked so often that the compiler is done. A search reads its
 * query, knows names and values, groups, marks what it found and gives records; what the bare calls do says {@link
 * BareLucene}.
 */
public final class Searching {
    private static final int ROUNDS = 200;
    /** Lucene's highlighter of texts takes a hundred times as long as the rest. */
    private static final int FEW_ROUNDS = 20;
    private static final List<String> WORDS = List.of("評価額", "資金", "投資", "市場", "売上", "性能", "開発", "企業", "価格", "成長");
    private static final List<String> PHRASES =
            List.of("市場規模", "資金調達", "生成AI", "営業利益", "前年同期", "データセンター投資", "基盤モデル", "年平均成長率");
    private static final List<Integer> PERCENTS = List.of(10, 20, 30, 40, 50, 60, 80, 90);

    private static final List<String> CHOICES =
            List.of("評価額 OR 売上 OR 価格", "資金 OR 投資 OR 成長", "市場 OR 企業 OR 開発", "性能 OR 価格 OR 市場");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** What all calls returned. */
    private static volatile long sum;

    private final ArticleIndex index;
    private final BareLucene bare;

    private Searching(ArticleIndex index, BareLucene bare) {
        this.index = index;
        this.bare = bare;
    }

    /** @param args a folder of articles, of which an index is made; or the folder of an index */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        boolean isIndex = Files.isDirectory(folder) && holdsIndex(folder);
        Path made = isIndex ? folder : Files.createTempDirectory("yomitori-search").resolve("index");
        if (!isIndex) {
            Ingesting.run(folder, made, 2);
        }
        try (ArticleIndex index = Yomitori.open(made); BareLucene bare = new BareLucene(made)) {
            new Searching(index, bare).run();
        }
        System.out.printf(Locale.ROOT, "%nindex / text %.2f%n", (double) size(made) / textBytes(made));
    }

    private static boolean holdsIndex(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("segments_"));
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** The texts of all articles in UTF-8. */
    private static long textBytes(Path index) {
        try (ArticleIndex open = Yomitori.open(index); Stream<byte[]> articles = open.articles()) {
            return articles.mapToLong(json -> BareLucene.text(new String(json, StandardCharsets.UTF_8))).sum();
        }
    }

    private void run() throws IOException {
        List<Row<?>> rows = List.of(
                new Row<>("term", ROUNDS, WORDS, word -> search(SearchRequest.facts(word)), bare::term),
                new Row<>("term, flat", ROUNDS, WORDS, word -> search(SearchRequest.facts(word).flat()), bare::flat),
                new Row<>("phrase", ROUNDS, PHRASES, words -> search(SearchRequest.facts('"' + words + '"')), bare::phrase),
                new Row<>("range", ROUNDS, PERCENTS, percent -> search(SearchRequest.facts("percent:>=" + percent)), bare::range),
                new Row<>("faceted", ROUNDS, WORDS, word -> search(SearchRequest.facts(word).countingAll()), bare::faceted),
                new Row<>("highlighted", ROUNDS, CHOICES, words -> search(SearchRequest.facts(words)), bare::term),
                new Row<>("articles, highlighted", FEW_ROUNDS, WORDS, word -> search(SearchRequest.articles(word)),
                        bare::articles));
        for (Row<?> row : rows) {
            row.measure();
        }
        System.out.println("| queries | search µs p50 | p99 | bare µs p50 | p99 | p50 ratio | p99 ratio |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|");
        for (Row<?> row : rows) {
            row.measure().print(row.name);
        }
    }

    private long search(SearchRequest request) {
        return index.search(request).total();
    }

    /** A call that is measured; what it returns keeps it from being left out. */
    private interface Call<T> {
        long of(T query) throws IOException;
    }

    private record Row<T>(String name, int rounds, List<T> queries, Call<T> search, Call<T> lucene) {
        Times measure() throws IOException {
            Times times = new Times(new long[rounds * queries.size()], new long[rounds * queries.size()]);
            for (int i = 0; i < times.ours.length; i++) {
                T query = queries.get(i % queries.size());
                long start = THREADS.getCurrentThreadCpuTime();
                sum += search.of(query);
                long between = THREADS.getCurrentThreadCpuTime();
                sum -= lucene.of(query);
                times.ours[i] = between - start;
                times.theirs[i] = THREADS.getCurrentThreadCpuTime() - between;
            }
            return times;
        }
    }

    /** Nanoseconds, one a call. */
    private record Times(long[] ours, long[] theirs) {
        void print(String name) {
            Arrays.sort(ours);
            Arrays.sort(theirs);
            System.out.printf(Locale.ROOT, "| %s | %.0f | %.0f | %.0f | %.0f | %.2f | %.2f |%n",
                    name, at(ours, 0.5), at(ours, 0.99), at(theirs, 0.5), at(theirs, 0.99),
                    at(ours, 0.5) / at(theirs, 0.5), at(ours, 0.99) / at(theirs, 0.99));
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / 1000.0;
    }
}
