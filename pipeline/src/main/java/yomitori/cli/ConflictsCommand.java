package yomitori.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yomitori.export.ViewJson;
import yomitori.index.ArticleIndex;
import yomitori.views.Conflict;
import yomitori.views.Conflicts;
import yomitori.views.Timeline;

/** Figures that contradict each other. */
@Command(
        name = "conflicts",
        mixinStandardHelpOptions = true,
        description = {
            "Lists figures of different articles that cannot all be true: the same measure of the same thing at the same",
            "time, with values that exclude each other. About (約), at least (以上) and rounded digits are allowed for;",
            "plans and forecasts are left out."
        })
final class ConflictsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "Only among the facts that this query finds.")
    private List<String> words = List.of();

    @Mixin
    private ViewOptions view;

    @Option(
            names = "--within",
            paramLabel = "DAYS",
            defaultValue = "7",
            description = "How far apart two articles may be published whose figures have no time of their own. "
                    + "Default: ${DEFAULT-VALUE}.")
    private int days;

    @Spec
    private CommandSpec spec;

    ConflictsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (days < 0) {
            throw new ParameterException(spec.commandLine(), "--within must not be negative.");
        }
        try (ArticleIndex open = view.open(terminal)) {
            List<Conflict> conflicts = new Conflicts(days).find(String.join(" ", words), open);
            view.show(terminal, () -> ViewJson.write(conflicts, terminal.out()),
                    () -> conflicts.stream().map(this::text).collect(Collectors.joining()));
            terminal.say("yomitori: " + Plural.of(conflicts.size(), "conflict"));
        }
        return ExitCode.DONE;
    }

    private String text(Conflict conflict) {
        String time = conflict.isDated() ? conflict.time() : "(" + conflict.time() + ")";
        String what = conflict.measure().owner() + "  " + conflict.measure().name();
        TextTable table = new TextTable().fixed("").figures("").fixed("").text("");
        for (Timeline.Entry value : conflict.values()) {
            table.row(" ", FigureText.value(value.value(), value.modality()),
                    value.article().published().map(Object::toString).orElse(""), FigureText.source(value.points()));
        }
        return Style.BOLD.of(what, terminal.colours()) + (conflict.time().isEmpty() ? "" : "  " + time) + '\n'
                + table.print(terminal.columns()) + '\n';
    }
}
