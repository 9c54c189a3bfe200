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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What README.md shows is what the program prints. Its console examples are run one after the other in a folder that holds the corpus;
 * one shows standard output, or the messages where nothing stands there. A block of text behind Java code shows what the code prints.
 */
@Timeout(300)
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final String FENCE = "```";
    private static final String PROMPT = "$ ";
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String CLASSES = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    @TempDir
    Path folder;

    @BeforeEach
    void layOut() throws IOException {
        Files.createSymbolicLink(folder.resolve("corpus"), Path.of("").toAbsolutePath());
        Path launcher = folder.resolve("yomitori");
        Files.writeString(launcher, """
                #!/bin/sh
                exec '%s' -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -cp '%s' yomitori.cli.Main "$@"
                """.formatted(JAVA, CLASSES));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
    }

    @AfterEach
    void keepTheCorpus() throws IOException {
        Files.deleteIfExists(folder.resolve("corpus")); // the link, before the folder is emptied
    }

    @Test
    void theExamplesShowWhatIsPrinted() throws Exception {
        List<String> lines = Files.readAllLines(README);
        List<String> actual = new ArrayList<>();
        List<String> code = List.of();
        for (int i = 0; i < lines.size(); ) {
            String line = lines.get(i++);
            actual.add(line);
            if (!line.startsWith(FENCE)) {
                code = line.isBlank() ? code : List.of(); // code and what it prints stand side by side
                continue;
            }
            int end = i + lines.subList(i, lines.size()).indexOf(FENCE);
            List<String> block = lines.subList(i, end);
            switch (line.substring(FENCE.length())) {
                case "console" -> actual.addAll(console(block));
                case "text" -> actual.addAll(code.isEmpty() ? block : printed(code));
                default -> actual.addAll(block);
            }
            code = line.equals(FENCE + "java") ? block : List.of();
            actual.add(FENCE);
            i = end + 1;
        }
        Golden.matches(README, (String.join("\n", actual) + "\n").getBytes(UTF_8));
    }

    private List<String> console(List<String> block) throws IOException, InterruptedException {
        List<String> actual = new ArrayList<>();
        for (int i = 0; i < block.size(); ) {
            String command = block.get(i++);
            assertThat(command).startsWith(PROMPT);
            int end = i;
            while (end < block.size() && !block.get(end).startsWith(PROMPT)) {
                end++;
            }
            actual.add(command);
            actual.addAll(output(command.substring(PROMPT.length()), block.subList(i, end)));
            i = end;
        }
        return actual;
    }

    /** What a command prints; the blank lines at the end and the seconds that it took are those of the README. */
    private List<String> output(String command, List<String> shown) throws IOException, InterruptedException {
        if (command.contains("| jq ") && run("command -v jq").isEmpty()) {
            return shown;
        }
        List<String> printed = new ArrayList<>(run(command));
        printed.removeIf(line -> line.endsWith(" inputs so far")); // only a slow machine says so
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

    private List<String> printed(List<String> code) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("Example.java"), """
                import yomitori.*;
                import yomitori.export.*;
                import yomitori.extract.*;
                import yomitori.facts.*;

                public class Example {
                    public static void main(String[] arguments) {
                %s
                    }
                }
                """.formatted(String.join("\n", code)));
        return run("'%s' -XX:TieredStopAtLevel=1 -Dstdout.encoding=UTF-8 -cp '%s' Example.java".formatted(JAVA, CLASSES));
    }

    private List<String> run(String command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).directory(folder.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        shell.environment().put("LC_ALL", "C.UTF-8");
        shell.environment().remove("YOMITORI_INDEX");
        shell.environment().remove("YOMITORI_DICTIONARY");
        Process process = shell.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(command).isTrue();
        return Files.readAllLines(Files.size(out) > 0 ? out : err);
    }
}
