package yomitori.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
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
 * What a search costs beside the bare Lucene calls that answer the same question on the same index: CPU time of the searching
 * thread, the two taking turns. A search reads its query, knows names and values, groups, marks what it found and gives records; the
 * bare calls analyse the words, search, and load the stored fields of as many hits.
 */
public final class Searching {
    private static final int WARM_UP = 400;
    private static final int ROUNDS = 400;
    private static final List<String> WORDS = List.of("評価額", "資金", "投資", "市場", "売上", "性能", "開発", "企業", "価格", "成長");
    private static final List<String> PHRASES =
            List.of("市場規模", "資金調達", "生成AI", "営業利益", "前年同期", "データセンター投資", "基盤モデル", "年平均成長率");
    private static final List<Integer> PERCENTS = List.of(10, 20, 30, 40, 50, 60, 80, 90);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
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

    private void run() {
        System.out.println("| queries | search µs p50 | p99 | bare µs p50 | p99 | p50 ratio | p99 ratio |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|");
        compare("term", WORDS, word -> search(SearchRequest.facts(word)), bare::term);
        compare("term, flat", WORDS, word -> search(SearchRequest.facts(word).flat()), bare::term);
        compare("phrase", PHRASES, words -> search(SearchRequest.facts('"' + words + '"')), bare::phrase);
        compare("range", PERCENTS, percent -> search(SearchRequest.facts("percent:>=" + percent)), bare::range);
        compare("faceted", WORDS, word -> search(SearchRequest.facts(word).countingAll()), bare::faceted);
        compare("highlighted", WORDS, word -> search(SearchRequest.facts(word)), bare::highlighted);
        compare("articles, highlighted", WORDS, word -> search(SearchRequest.articles(word)), bare::articles);
    }

    private long search(SearchRequest request) {
        return index.search(request).total();
    }

    /** A call that is measured; what it returns keeps it from being left out. */
    private interface Call<T> {
        long of(T query) throws IOException;
    }

    private <T> void compare(String name, List<T> queries, Call<T> search, Call<T> lucene) {
        long[] ours = new long[ROUNDS * queries.size()];
        long[] theirs = new long[ours.length];
        long sum = 0;
        try {
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                for (int i = 0; i < queries.size(); i++) {
                    long start = threads.getCurrentThreadCpuTime();
                    sum += search.of(queries.get(i));
                    long between = threads.getCurrentThreadCpuTime();
                    sum -= lucene.of(queries.get(i));
                    long end = threads.getCurrentThreadCpuTime();
                    if (round >= 0) {
                        ours[round * queries.size() + i] = between - start;
                        theirs[round * queries.size() + i] = end - between;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        double half = at(ours, 0.5) / at(theirs, 0.5);
        double tail = at(ours, 0.99) / at(theirs, 0.99);
        System.out.printf(Locale.ROOT, "| %s | %.0f | %.0f | %.0f | %.0f | %.2f | %.2f |%s%n",
                name, at(ours, 0.5), at(ours, 0.99), at(theirs, 0.5), at(theirs, 0.99), half, tail, sum == 42 ? " " : "");
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / 1000.0;
    }
}
