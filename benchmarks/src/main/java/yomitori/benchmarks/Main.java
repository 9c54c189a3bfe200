package yomitori.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the steps and prints what each costs beside bare Kuromoji and plain Lucene indexing, and how the time of hostile text grows.
 * All steps are run in turn, each in a JVM of its own, and all of them again for the next draw, so that a slow minute of the machine
 * hits every step; of the draws' ratios the table shows the median.
 */
public final class Main {
    /** The system property that names the folder of articles of which the text is made. */
    static final String CORPUS = "yomitori.corpus";

    private static final int FORKS = Integer.getInteger("forks", 3);
    private static final List<String> STEPS = List.of("kuromoji", "lucene", "jsoup", "reading", "analysis", "names", "values",
            "facts", "extraction", "ingest", "ingestTwoThreads", "ingestUnchanged");

    private Main() {}

    /**
     * Runs the benchmarks.
     *
     * @param args the folder of articles, then perhaps the steps to run, as a regular expression; without it, all and the doubling
     */
    public static void main(String[] args) throws RunnerException {
        String corpus = args[0];
        String steps = args.length > 1 ? args[1] : ".*";
        System.setProperty(CORPUS, corpus);
        List<Draw> draws = new ArrayList<>();
        for (int i = 0; i < FORKS; i++) {
            draws.add(draw(corpus, steps));
        }
        print(draws, new Pages(Path.of(corpus)).megabytes());
        if (args.length == 1) {
            new Doubling().print();
        }
    }

    /** The milliseconds of all steps, each in one JVM: of the process, and by the clock. */
    private record Draw(Map<String, Double> cpu, Map<String, Double> wall) {
        double ratio(String step, String other) {
            return cpu.getOrDefault(step, Double.NaN) / cpu.getOrDefault(other, Double.NaN);
        }

        double speedup(String step, String faster) {
            return wall.getOrDefault(step, Double.NaN) / wall.getOrDefault(faster, Double.NaN);
        }
    }

    private static Draw draw(String corpus, String steps) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(Steps.class.getSimpleName() + "\\.(" + steps + ")$")
                .forks(1)
                .jvmArgsAppend("-XX:+UseSerialGC", "-Xmx2g", "-D" + CORPUS + "=" + corpus)
                .addProfiler(CpuTime.class);
        Draw draw = new Draw(new HashMap<>(), new HashMap<>());
        for (RunResult result : new Runner(options.build()).run()) {
            String step = result.getParams().getBenchmark();
            step = step.substring(step.lastIndexOf('.') + 1);
            draw.cpu.put(step, result.getSecondaryResults().get(CpuTime.LABEL).getScore());
            draw.wall.put(step, result.getPrimaryResult().getScore());
        }
        return draw;
    }

    private static void print(List<Draw> draws, double megabytes) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(Locale.ROOT, "%n%d processors, %.0f GB of memory, Java %s, %.1f MB of UTF-8, medians of %d JVMs%n%n",
                Runtime.getRuntime().availableProcessors(), system.getTotalMemorySize() / 1e9, Runtime.version().feature(),
                megabytes, draws.size());
        System.out.println("| step | CPU ms per MB | / A | / B |");
        System.out.println("|---|--:|--:|--:|");
        for (String step : STEPS) {
            if (draws.get(0).cpu.containsKey(step)) {
                System.out.printf(Locale.ROOT, "| %s | %.1f | %.3f | %.3f |%n", step,
                        median(draws.stream().map(draw -> draw.cpu.get(step)).toList()) / megabytes,
                        median(draws.stream().map(draw -> draw.ratio(step, "kuromoji")).toList()),
                        median(draws.stream().map(draw -> draw.ratio(step, "lucene")).toList()));
            }
        }
        List.of(new Quotient("reading / jsoup", draw -> draw.ratio("reading", "jsoup")),
                        new Quotient("unchanged / first ingest", draw -> draw.ratio("ingestUnchanged", "ingest")),
                        new Quotient("one thread / two threads, by the clock", draw -> draw.speedup("ingest", "ingestTwoThreads")))
                .forEach(quotient -> quotient.print(draws));
    }

    /** Two steps compared with each other. */
    private record Quotient(String title, Function<Draw, Double> of) {
        void print(List<Draw> draws) {
            double median = median(draws.stream().map(of).toList());
            if (!Double.isNaN(median)) {
                System.out.printf(Locale.ROOT, "%n%s: %.4f%n", title, median);
            }
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
