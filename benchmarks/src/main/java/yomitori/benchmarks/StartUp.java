package yomitori.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import yomitori.Yomitori;
import yomitori.extract.ArticleExtractor;
import yomitori.extract.names.Dictionary;
import yomitori.extract.relations.RelationExtractor;
import yomitori.extract.values.ValueExtractor;
import yomitori.text.Article;

/**
 * What the names cost before the first article is read: JVMs that read the values and facts of a sentence, JVMs that load the tables of
 * names beside, as the program does, and JVMs that read the names of the sentence too, with rules and the voice, take turns. Medians are
 * printed: CPU time and time by the clock since the JVM began, and the heap that is held after a collection. The JVMs get the options of
 * the one that starts them.
 */
public final class StartUp {
    private static final int FORKS = Integer.getInteger("forks", 15);
    private static final String SENTENCE = "通販大手のゾルバニアは、米国のZorvexと提携したと発表した。";

    private StartUp() {}

    private enum Reads { WITHOUT, TABLES, NAMES }

    /** @param args nothing; or what one of the JVMs that are measured has to read */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 0) {
            measure(Reads.valueOf(args[0]));
            return;
        }
        Map<Reads, List<double[]>> figures = new EnumMap<>(Reads.class);
        for (int i = 0; i < FORKS; i++) {
            for (Reads reads : Reads.values()) {
                figures.computeIfAbsent(reads, key -> new ArrayList<>()).add(fork(reads));
            }
        }
        String[] what = {"ms of CPU", "ms by the clock", "MB of heap"};
        for (int i = 0; i < what.length; i++) {
            double without = median(figures.get(Reads.WITHOUT), i);
            System.out.printf(Locale.ROOT, "%-16s %7.1f without names, %7.1f more for their tables, %7.1f more for reading them%n", what[i],
                    without, median(figures.get(Reads.TABLES), i) - without, median(figures.get(Reads.NAMES), i) - without);
        }
    }

    private static void measure(Reads reads) {
        CompletableFuture<Dictionary> tables =
                reads == Reads.TABLES ? CompletableFuture.supplyAsync(Dictionary::standard) : CompletableFuture.completedFuture(null);
        ArticleExtractor chain = reads == Reads.NAMES ? Yomitori.extractor()
                : new ArticleExtractor(List.of(ValueExtractor.standard()), RelationExtractor.standard());
        int found = chain.read(Article.ofText("start", null, SENTENCE)).mentions().size();
        tables.join();
        double clock = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        double cpu = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e6;
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
        System.out.printf(Locale.ROOT, "%f %f %f %d%n", cpu, clock, heap, found);
        Reference.reachabilityFence(chain);
        Reference.reachabilityFence(tables);
    }

    private static double[] fork(Reads reads) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), StartUp.class.getName(), reads.name()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out = process.inputReader()) {
            String line = out.readLine();
            if (process.waitFor() != 0 || line == null) {
                throw new IOException("the JVM that reads " + reads + " said nothing");
            }
            return Arrays.stream(line.split(" ")).limit(3).mapToDouble(Double::parseDouble).toArray();
        }
    }

    private static double median(List<double[]> rows, int column) {
        double[] sorted = rows.stream().mapToDouble(row -> row[column]).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
