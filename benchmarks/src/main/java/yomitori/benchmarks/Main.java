package yomitori.benchmarks;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all steps and prints what each costs beside bare Kuromoji and plain Lucene indexing. */
public final class Main {
    /** The system property that names the folder of articles of which the text is made. */
    static final String CORPUS = "yomitori.corpus";

    private static final int FORKS = Integer.getInteger("forks", 3);

    private Main() {}

    /** @param args the folder of articles, then perhaps a pattern of the steps to run */
    public static void main(String[] args) throws RunnerException {
        System.setProperty(CORPUS, args[0]);
        OptionsBuilder options = new OptionsBuilder();
        options.include(args.length > 1 ? args[1] : Steps.class.getSimpleName() + "\\.")
                .forks(FORKS)
                .warmupIterations(2)
                .measurementIterations(2)
                .jvmArgsAppend("-XX:+UseSerialGC", "-Xmx2g", "-D" + CORPUS + "=" + args[0])
                .addProfiler(CpuTime.class);
        Collection<RunResult> results = new Runner(options.build()).run();
        Map<String, Double> cpu = new HashMap<>();
        Map<String, Double> wall = new HashMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            name = name.substring(name.lastIndexOf('.') + 1);
            cpu.put(name, result.getSecondaryResults().get(CpuTime.LABEL).getScore());
            wall.put(name, result.getPrimaryResult().getScore());
        }
        print(cpu, wall, new Pages(Path.of(args[0])).megabytes());
        doubling();
    }

    /** How much longer twice the hostile text takes. */
    private static void doubling() throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(Doubling.class.getSimpleName() + "\\.")
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.milliseconds(400))
                .measurementIterations(3)
                .measurementTime(TimeValue.milliseconds(400))
                .jvmArgsAppend("-XX:+UseSerialGC", "-Xmx2g");
        Map<String, Map<Integer, Double>> times = new TreeMap<>();
        for (RunResult result : new Runner(options.build()).run()) {
            int length = Integer.parseInt(result.getParams().getParam("length"));
            times.computeIfAbsent(result.getParams().getParam("pattern"), pattern -> new TreeMap<>())
                    .put(length, result.getPrimaryResult().getScore());
        }
        System.out.printf("%n| repeated %,d and %,d characters | ratio of the times |%n|---|--:|%n", Doubling.SHORT, 2 * Doubling.SHORT);
        times.forEach((pattern, byLength) -> System.out.printf(
                Locale.ROOT, "| `%s` | %.2f |%n", pattern, byLength.get(2 * Doubling.SHORT) / byLength.get(Doubling.SHORT)));
    }

    private static void print(Map<String, Double> cpu, Map<String, Double> wall, double megabytes) {
        double a = cpu.getOrDefault("kuromoji", Double.NaN);
        double b = cpu.getOrDefault("lucene", Double.NaN);
        double first = cpu.getOrDefault("ingest", Double.NaN);
        System.out.printf(Locale.ROOT, "%n%d processors, Java %s, %.1f MB of UTF-8, %d JVMs each%n%n",
                Runtime.getRuntime().availableProcessors(), Runtime.version().feature(), megabytes, FORKS);
        System.out.println("| step | CPU ms per MB | / A | / B |");
        System.out.println("|---|--:|--:|--:|");
        for (String step : List.of("kuromoji", "lucene", "analysis", "names", "values", "facts", "extraction", "ingest", "ingestTwoThreads", "ingestUnchanged")) {
            if (cpu.containsKey(step)) {
                double time = cpu.get(step);
                System.out.printf(Locale.ROOT, "| %s | %.1f | %.3f | %.3f |%n", step, time / megabytes, time / a, time / b);
            }
        }
        if (cpu.containsKey("ingestUnchanged")) {
            System.out.printf(Locale.ROOT, "%nunchanged / first ingest %.4f, one thread / two threads (wall) %.2f%n",
                    cpu.get("ingestUnchanged") / first, wall.get("ingest") / wall.get("ingestTwoThreads"));
        }
    }
}
