package yomitori.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import yomitori.extract.Mentions;
import yomitori.extract.names.NameExtractor;
import yomitori.text.Analysis;
import yomitori.text.Article;
import yomitori.text.TextAnalyzer;

/**
 * What the names cost before the first article is read: JVMs that only analyse a sentence, and JVMs that read the names of it too,
 * with all tables and the voice, take turns. The difference of the medians is printed: CPU time and time by the clock since the JVM
 * began, and the heap that is held after a collection. The JVMs get the options of the one that starts them.
 */
public final class StartUp {
    private static final int FORKS = Integer.getInteger("forks", 15);
    private static final String SENTENCE = "通販大手のゾルバニアは、米国のZorvexと提携したと発表した。";

    private StartUp() {}

    /** @param args nothing; or {@code bare} or {@code names} for one JVM of those that are measured */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 0) {
            measure(args[0].equals("names"));
            return;
        }
        List<double[]> bare = new ArrayList<>();
        List<double[]> names = new ArrayList<>();
        for (int i = 0; i < FORKS; i++) {
            bare.add(fork("bare"));
            names.add(fork("names"));
        }
        String[] what = {"ms of CPU", "ms by the clock", "MB of heap"};
        for (int i = 0; i < what.length; i++) {
            double without = median(bare, i);
            double with = median(names, i);
            System.out.printf(Locale.ROOT, "%-16s %7.1f without names, %7.1f with, %7.1f more%n",
                    what[i], without, with, with - without);
        }
    }

    private static void measure(boolean withNames) {
        Analysis analysis = new TextAnalyzer().analyze(Article.ofText("start", null, SENTENCE));
        NameExtractor extractor = withNames ? NameExtractor.standard() : null;
        int found = withNames ? extractor.extract(analysis, Mentions.NONE).size() : 0;
        double clock = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        double cpu = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e6;
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
        System.out.printf(Locale.ROOT, "%f %f %f %d %s%n", cpu, clock, heap, found, extractor == null ? analysis : extractor);
    }

    private static double[] fork(String what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), StartUp.class.getName(), what));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out = process.inputReader()) {
            String line = out.readLine();
            if (process.waitFor() != 0 || line == null) {
                throw new IOException("the JVM of »" + what + "« said nothing");
            }
            return Arrays.stream(line.split(" ")).limit(3).mapToDouble(Double::parseDouble).toArray();
        }
    }

    private static double median(List<double[]> rows, int column) {
        double[] sorted = rows.stream().mapToDouble(row -> row[column]).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
