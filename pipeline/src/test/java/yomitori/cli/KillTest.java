package yomitori.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a running ingest without warning, at any moment. */
@Timeout(300)
class KillTest {
    private static final int ROUNDS = Integer.getInteger("yomitori.kills", 3);

    @TempDir
    Path folder;

    @Test
    void afterAKillTheNextRunEndsWithTheSameExport() throws Exception {
        Path articles = Samples.writeMany(folder.resolve("articles"), 100);
        Path undisturbed = folder.resolve("undisturbed");
        assertThat(Cli.run("ingest", articles, "--index", undisturbed).code()).isZero();
        byte[] expected = Cli.run("export", "--index", undisturbed).bytes();

        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Path index = folder.resolve("index-" + round);
            String what = "round " + round + " of seed " + seed;
            killAtAnyMoment(articles, index, random);
            if (Files.exists(index)) {
                assertThat(Cli.run("check", "--index", index).code()).as(what).isIn(ExitCode.DONE, ExitCode.NO_INDEX);
            }
            assertThat(Cli.run("ingest", articles, "--index", index).code()).as(what).isZero();
            assertThat(Cli.run("check", "--index", index).code()).as(what).isZero();
            assertThat(Cli.run("export", "--index", index).bytes()).as(what).isEqualTo(expected);
        }
    }

    /** Between the first trace of the index and some moment later; a commit comes every few articles. */
    private static void killAtAnyMoment(Path articles, Path index, Random random) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                        "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(), "ingest", articles.toString(), "--index", index.toString(), "--commit-every", "3",
                        "--threads", "2")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (process.isAlive() && !Files.exists(index)) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
        process.waitFor(random.nextInt(1500), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }
}
