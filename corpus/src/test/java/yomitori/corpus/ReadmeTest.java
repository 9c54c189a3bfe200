package yomitori.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What README.md shows is what the program prints: its console examples are run one after the other in a folder that holds the corpus.
 * An example shows standard output, or the messages where nothing stands there.
 */
@Timeout(300)
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final String FENCE = "```";
    private static final String PROMPT = "$ ";

    @TempDir
    Path folder;

    @Test
    void theExamplesShowWhatIsPrinted() throws Exception {
        prepare();
        List<String> actual = new ArrayList<>();
        List<String> lines = Files.readAllLines(README);
        boolean console = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            actual.add(line);
            if (line.startsWith(FENCE)) {
                console = line.equals(FENCE + "console");
            } else if (console && line.startsWith(PROMPT)) {
                int end = i + 1;
                while (!lines.get(end).startsWith(PROMPT) && !lines.get(end).equals(FENCE)) {
                    end++;
                }
                actual.addAll(output(line.substring(PROMPT.length()), lines.subList(i + 1, end)));
                i = end - 1;
            }
        }
        Golden.matches(README, (String.join("\n", actual) + "\n").getBytes(UTF_8));
    }

    @AfterEach
    void keepTheCorpus() throws IOException {
        Files.deleteIfExists(folder.resolve("corpus")); // the link, before the folder is emptied
    }

    private void prepare() throws IOException {
        Files.createSymbolicLink(folder.resolve("corpus"), Path.of("").toAbsolutePath());
        Path launcher = folder.resolve("yomitori");
        Files.writeString(launcher, """
                #!/bin/sh
                exec '%s' -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -cp '%s' yomitori.cli.Main "$@"
                """.formatted(Path.of(System.getProperty("java.home"), "bin", "java"),
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
    }

    /** What a command prints, in the lines of the README: with its blank lines at the end, and the seconds that it took there. */
    private List<String> output(String command, List<String> shown) throws IOException, InterruptedException {
        if (command.contains("| jq ") && run("command -v jq").isEmpty()) {
            return shown;
        }
        List<String> printed = new ArrayList<>(run(command));
        while (!printed.isEmpty() && printed.getLast().isBlank()) {
            printed.removeLast();
        }
        for (int i = shown.size() - 1; i >= 0 && shown.get(i).isBlank(); i--) {
            printed.add("");
        }
        for (int i = 0; i < Math.min(printed.size(), shown.size()); i++) {
            if (withoutSeconds(printed.get(i)).equals(withoutSeconds(shown.get(i)))) {
                printed.set(i, shown.get(i));
            }
        }
        return printed;
    }

    private static String withoutSeconds(String line) {
        return line.replaceAll("\\d+\\.\\d s$", "");
    }

    private List<String> run(String command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).directory(folder.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        shell.environment().put("LC_ALL", "C.UTF-8");
        shell.environment().remove("YOMITORI_INDEX");
        Process process = shell.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(command).isTrue();
        return Files.readAllLines(Files.size(out) > 0 ? out : err);
    }
}
