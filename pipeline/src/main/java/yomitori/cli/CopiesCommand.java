package yomitori.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import yomitori.Yomitori;
import yomitori.copies.Copies;
import yomitori.copies.Print;
import yomitori.index.ArticleIndex;

/** Which articles of the index are one. */
@Command(
        name = "copies",
        mixinStandardHelpOptions = true,
        description = {
            "Shows which articles of the index are one: under one address, with one text, or near copies such as reprints.",
            "The first print stands above its copies, each with the share of the text that it has in common with it."
        })
final class CopiesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private IndexOption index;

    @Option(names = "--json", description = "A JSON object a group.")
    private boolean json;

    CopiesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (ArticleIndex open = Yomitori.open(index.folder(terminal)); Stream<byte[]> articles = open.articles()) {
            for (Copies.Group group : Copies.among(articles).groups()) {
                String shown = json ? new ObjectMapper().writeValueAsString(group) + "\n" : text(group);
                terminal.out().write(shown.getBytes(StandardCharsets.UTF_8));
            }
        }
        return ExitCode.DONE;
    }

    private static String text(Copies.Group group) {
        StringBuilder text = new StringBuilder();
        line(text, "first", group.first());
        group.copies().forEach(copy -> line(text, String.format(Locale.ROOT, "%4.0f%%", copy.likeness() * 100), copy.print()));
        return text.append('\n').toString();
    }

    private static void line(StringBuilder text, String head, Print print) {
        text.append(head).append("  ").append(print.published().isEmpty() ? "          " : print.published()).append("  ")
                .append(print.title().isEmpty() ? "" : print.title() + " · ").append(print.source()).append('\n');
    }
}
