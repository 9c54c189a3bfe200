package yomitori.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Walks through the other commands once, so that the JVM can learn which classes the program needs; the launcher calls it. */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
    private static final String ARTICLE = """
            <html><head><title>新しい対話モデルの公開</title></head><body><article><h1>新しい対話モデルの公開</h1>
            <p>2025年7月18日、OpenAIは新しいモデル「GPT-5」を公開した。月額20ドルで、利用者は前年比40%増の約3億人に達したという。</p>
            <table><tr><th>順位</th><th>モデル</th></tr><tr><td>1位</td><td>GPT-5</td></tr></table></article></body></html>
            """;

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("yomitori-warm-up");
        try {
            Path articles = Files.createDirectory(folder.resolve("articles"));
            Files.writeString(articles.resolve("a.html"), ARTICLE);
            Files.writeString(articles.resolve("b.md"), "---\ntitle: 公開\ndate: 2025-07-18\n---\n\n- OpenAIが公開した。\n");
            Path index = folder.resolve("index");
            List<List<String>> commands = List.of(
                    List.of("ingest", articles.toString(), "--index", index.toString()),
                    List.of("extract", articles.toString()),
                    List.of("search", "OpenAI モデル", "--facets", "--index", index.toString()),
                    List.of("search", "company:OpenAI percent:>=40", "--index", index.toString()),
                    List.of("search", "モデル", "--articles", "--json", "--index", index.toString()),
                    List.of("export", "--index", index.toString()),
                    List.of("timeline", "GPT-5", "--index", index.toString()),
                    List.of("stats", "--index", index.toString()),
                    List.of("check", "--index", index.toString()),
                    List.of("explain", articles.toString()),
                    List.of("--help"));
            for (List<String> command : commands) {
                CommandLineTool.run(silent(), command.toArray(String[]::new));
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return ExitCode.DONE;
    }

    private static Terminal silent() {
        return new Terminal(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream()), false, false, Map.of());
    }
}
