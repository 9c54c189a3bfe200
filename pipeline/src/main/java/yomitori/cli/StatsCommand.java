package yomitori.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import yomitori.Yomitori;
import yomitori.index.ArticleIndex;
import yomitori.index.Stats;

/** What the index holds. */
@Command(name = "stats", mixinStandardHelpOptions = true, description = "Says what the index holds.")
final class StatsCommand implements Callable<Integer> {
    private static final int MOST = 24;

    private final Terminal terminal;

    @Mixin
    private IndexOption index;

    StatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (ArticleIndex open = Yomitori.open(index.folder(terminal))) {
            terminal.out().write(text(open.stats()).getBytes(StandardCharsets.UTF_8));
        }
        return ExitCode.DONE;
    }

    private static String text(Stats stats) {
        StringBuilder out = new StringBuilder();
        line(out, "sources", stats.sources());
        line(out, "articles", stats.articles());
        line(out, "facts", stats.facts());
        line(out, "entities", stats.entities());
        line(out, "bytes", stats.bytes());
        section(out, "Facts by predicate", stats.predicates());
        section(out, "Facts by type of subject or object", stats.types());
        section(out, "Articles by month", stats.months());
        return out.toString();
    }

    private static void section(StringBuilder out, String heading, Map<String, Long> counts) {
        if (!counts.isEmpty()) {
            out.append('\n').append(heading).append('\n');
            counts.entrySet().stream().skip(Math.max(0, heading.contains("month") ? counts.size() - MOST : 0)).limit(MOST)
                    .forEach(count -> line(out, "  " + count.getKey(), count.getValue()));
        }
    }

    private static void line(StringBuilder out, String name, long count) {
        out.append("%-18s %,12d%n".formatted(name, count));
    }
}
