package yomitori.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yomitori.Yomitori;
import yomitori.export.AlertJson;
import yomitori.index.Alert;
import yomitori.index.AlertHit;
import yomitori.index.AlertListener;
import yomitori.index.ArticleIndex;
import yomitori.index.ArticleIndexWriter;
import yomitori.index.SearchRequest.Target;

/** Standing questions. */
@Command(
        name = "alert",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Keeps standing questions: searches that are asked of every article that ingest brings in.",
            "What stood in the index before is no news, nor is an article that is read again unchanged."
        })
final class AlertCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    AlertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: alert add, alert list, alert hits, alert remove.");
    }

    /** Adds a question. */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Asks a question of every article that comes in from now on: yomitori alert add NAME QUERY.")
    int add(
            @Mixin IndexOption index,
            @Mixin DictionaryOption dictionary,
            @Option(names = "--articles", description = "Find articles instead of facts.") boolean articles,
            @Parameters(index = "0", paramLabel = "NAME", description = "A name of your choice.") String name,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", description = "As search takes it.")
            List<String> query) {
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(
                index.folder(terminal), "", dictionary.queries(terminal), AlertListener.NONE)) {
            writer.addAlert(new Alert(name, String.join(" ", query), articles ? Target.ARTICLES : Target.FACTS));
            writer.commit();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
        terminal.say("yomitori: alert »" + name + "« is asked of every article that comes in from now on");
        return ExitCode.DONE;
    }

    /** Lists the questions. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists the standing questions, and how often each was answered.")
    int list(@Mixin IndexOption index) throws IOException {
        try (ArticleIndex open = Yomitori.open(index.folder(terminal))) {
            List<Alert> alerts = open.alerts();
            TextTable table = new TextTable().text("NAME").figures("HITS").fixed("FINDS").text("QUERY");
            for (Alert alert : alerts) {
                table.row(alert.name(), Integer.toString(open.alertHits(alert.name()).size()),
                        alert.target() == Target.FACTS ? "facts" : "articles", alert.query());
            }
            if (!alerts.isEmpty()) {
                terminal.out().write(table.print(terminal.columns()).getBytes(StandardCharsets.UTF_8));
            }
            terminal.say("yomitori: " + Plural.of(alerts.size(), "alert"));
        }
        return ExitCode.DONE;
    }

    /** Shows what a question has found. */
    @Command(
            name = "hits",
            mixinStandardHelpOptions = true,
            description = "Shows what standing questions have found so far, the latest articles first.")
    int hits(
            @Mixin IndexOption index,
            @Option(names = "--json", description = "Write a line of JSON for each hit.") boolean json,
            @Parameters(arity = "0..1", paramLabel = "NAME", description = "Only of this question.") String name)
            throws IOException {
        try (ArticleIndex open = Yomitori.open(index.folder(terminal))) {
            List<String> names = name == null ? open.alerts().stream().map(Alert::name).toList() : List.of(name);
            int count = 0;
            for (String each : names) {
                List<AlertHit> hits = open.alertHits(each);
                print(each, hits, json, count);
                count += hits.size();
            }
            terminal.say("yomitori: " + Plural.of(count, "hit"));
        }
        return ExitCode.DONE;
    }

    private void print(String alert, List<AlertHit> hits, boolean json, int before) throws IOException {
        OutputStream out = terminal.out();
        HitPrinter printer = new HitPrinter(terminal.colours());
        if (!json && !hits.isEmpty()) {
            out.write((Style.BOLD.of(alert, terminal.colours()) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        int number = before;
        for (AlertHit hit : hits) {
            if (json) {
                AlertJson.write(hit, out);
            } else {
                out.write(printer.print(++number, hit.hit()).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Forgets a question. */
    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Forgets a standing question with everything that it has found.")
    int remove(
            @Mixin IndexOption index,
            @Parameters(paramLabel = "NAME", description = "The name of the question.") String name) {
        try (ArticleIndex open = Yomitori.open(index.folder(terminal))) {
            if (open.alerts().stream().noneMatch(alert -> alert.name().equals(name))) {
                throw new ParameterException(spec.commandLine(), 
                        "There is no alert »" + name + "«; yomitori alert list shows all.");
            }
        }
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(index.folder(terminal), "")) {
            writer.removeAlert(name);
            writer.commit();
        }
        terminal.say("yomitori: alert »" + name + "« is removed");
        return ExitCode.DONE;
    }
}
