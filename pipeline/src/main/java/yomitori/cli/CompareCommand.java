package yomitori.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import yomitori.export.ViewJson;
import yomitori.index.ArticleIndex;
import yomitori.index.KnownEntity;
import yomitori.index.Statement;
import yomitori.views.Comparison;
import yomitori.views.Point;

/** Two entities side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Sets two companies, models, persons … side by side: the latest figures of each in what is measured of both, their",
            "ranks, prices and sums, and the facts between them."
        })
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "A", description = "A name in any spelling, or an id.")
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "The other one.")
    private String second;

    @Mixin
    private ViewOptions view;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (ArticleIndex open = view.open(terminal)) {
            EntityNames names = new EntityNames(open, terminal);
            Optional<KnownEntity> one = names.find(first);
            Optional<KnownEntity> other = names.find(second);
            if (one.isEmpty() || other.isEmpty()) {
                return ExitCode.DONE;
            }
            Comparison comparison = Comparison.of(one.get(), other.get(), open);
            view.show(terminal, () -> ViewJson.write(comparison, terminal.out()), () -> text(comparison));
        }
        return ExitCode.DONE;
    }

    private String text(Comparison comparison) {
        KnownEntity one = comparison.first();
        KnownEntity other = comparison.second();
        TextTable table = new TextTable().text("").figures(one.name()).fixed("").figures(other.name()).fixed("");
        table.row("articles", Integer.toString(one.articles()), "", Integer.toString(other.articles()), "");
        for (Comparison.Row row : comparison.rows()) {
            table.row(row.name(), figure(row.first()), time(row.first()), figure(row.second()), time(row.second()));
        }
        StringBuilder out = new StringBuilder(table.print(terminal.columns()));
        if (!comparison.ties().isEmpty()) {
            TextTable ties = new TextTable().fixed("BETWEEN THEM").text("").text("SOURCE");
            for (Statement tie : comparison.ties()) {
                ties.row(tie.fact().predicate().name(), EntityCommand.fact(tie.fact()), tie.article().title());
            }
            out.append('\n').append(ties.print(terminal.columns()));
        }
        return out.toString();
    }

    private static String figure(List<Point> points) {
        return points.stream().map(point -> FigureText.value(point.value(), point.modality())).collect(Collectors.joining(" / "));
    }

    private static String time(List<Point> points) {
        return points.isEmpty() ? "" : FigureText.time(points.getFirst());
    }
}
