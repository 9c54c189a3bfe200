package yomitori.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import yomitori.extract.Mentions;
import yomitori.extract.values.ValueExtractor;
import yomitori.text.Analysis;
import yomitori.text.Article;
import yomitori.text.TextAnalyzer;

/** Hostile text at two lengths: the value reader may take twice as long for twice the text, and no longer. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Doubling {
    /** The shorter length, in characters. */
    static final int SHORT = 50_000;

    /** One text. */
    @State(Scope.Benchmark)
    public static class Hostile {
        /** What is repeated. */
        @Param({"7", "億", "一二三", "1,", "　", "約1〜"})
        public String pattern;

        /** How many characters it comes to. */
        @Param({"" + SHORT, "" + 2 * SHORT})
        public int length;

        final ValueExtractor values = ValueExtractor.standard();
        Analysis analysis;

        /** Analyses the text, which is not measured. */
        @Setup
        public void analyze() {
            String text = "数は" + pattern.repeat(length / pattern.length()) + "です。";
            analysis = new TextAnalyzer().analyze(Article.ofText("hostile", null, text));
        }
    }

    /** Reads the values. */
    @Benchmark
    public int values(Hostile hostile) {
        return hostile.values.extract(hostile.analysis, Mentions.NONE).size();
    }
}
