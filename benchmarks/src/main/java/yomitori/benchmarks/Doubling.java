package yomitori.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import yomitori.extract.Mentions;
import yomitori.extract.values.ValueExtractor;
import yomitori.text.Analysis;
import yomitori.text.Article;
import yomitori.text.TextAnalyzer;

/**
 * Hostile text at growing lengths: the value reader may take twice as long for twice the text, and no longer. All lengths are read in
 * turn by the same JVM, for two JVMs may compile the same code differently; of many rounds the quickest of each length counts.
 */
final class Doubling {
    private static final List<String> PATTERNS = List.of("7", "億", "一二三", "1,", "　", "約1〜");
    private static final int[] LENGTHS = {50_000, 100_000, 200_000, 400_000};
    private static final int ROUNDS = 40;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final ValueExtractor values = ValueExtractor.standard();

    /** Prints how much longer each length takes than the one before. */
    void print() {
        System.out.printf(Locale.ROOT, "%n| repeated to | %,d | %,d | %,d |%n|---|--:|--:|--:|%n",
                LENGTHS[1], LENGTHS[2], LENGTHS[3]);
        for (String pattern : PATTERNS) {
            long[] times = times(pattern);
            System.out.printf(Locale.ROOT, "| `%s` | %.2f | %.2f | %.2f |%n", pattern,
                    (double) times[1] / times[0], (double) times[2] / times[1], (double) times[3] / times[2]);
        }
    }

    /** The nanoseconds of CPU that each length takes. */
    private long[] times(String pattern) {
        Analysis[] texts = new Analysis[LENGTHS.length];
        for (int i = 0; i < LENGTHS.length; i++) {
            String text = "数は" + pattern.repeat(LENGTHS[i] / pattern.length()) + "です。";
            texts[i] = analyzer.analyze(Article.ofText("hostile", null, text));
        }
        long[] quickest = new long[LENGTHS.length];
        Arrays.fill(quickest, Long.MAX_VALUE);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < LENGTHS.length; i++) {
                long begin = threads.getCurrentThreadCpuTime();
                values.extract(texts[i], Mentions.NONE);
                quickest[i] = Math.min(quickest[i], threads.getCurrentThreadCpuTime() - begin);
            }
        }
        return quickest;
    }
}
