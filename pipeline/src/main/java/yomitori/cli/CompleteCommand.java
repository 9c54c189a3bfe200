package yomitori.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yomitori.Yomitori;
import yomitori.index.ArticleIndex;
import yomitori.index.Completion;

/** How a query that is being typed may go on, for shells and editors. */
@Command(
        name = "complete",
        mixinStandardHelpOptions = true,
        description = "Completes the last word of a query: names by letters or reading, measured things, constants of fields.",
        footer = {"", "  yomitori complete アリ", "  yomitori complete predicate:RA"})
final class CompleteCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "The query so far.")
    private List<String> words = List.of();

    @Mixin
    private IndexOption index;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "At most so many. Default: ${DEFAULT-VALUE}.")
    private int limit;

    CompleteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        StringBuilder out = new StringBuilder();
        try (ArticleIndex open = Yomitori.open(index.folder(terminal))) {
            for (Completion each : open.complete(String.join(" ", words), Math.max(1, limit))) {
                out.append(each.text()).append('\t').append(each.kind()).append('\t').append(each.count()).append('\n');
            }
        }
        terminal.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }
}
