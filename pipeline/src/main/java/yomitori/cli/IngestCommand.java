package yomitori.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import yomitori.extract.ArticleExtractor;
import yomitori.index.ArticleIndexWriter;
import yomitori.ingest.DocumentExtractor;
import yomitori.ingest.Ingest;
import yomitori.ingest.IngestOptions;
import yomitori.ingest.IngestReport;
import yomitori.ingest.IngestSummary;
import yomitori.ingest.InputOutcome;
import yomitori.ingest.InputOutcome.Status;
import yomitori.ingest.KnownSources;

/** Articles into the index. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles into the index; what is there already and unchanged is skipped.",
            "Interrupted (Ctrl-C), it keeps what it has read; run it again to go on."
        })
final class IngestCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private InputOptions input;

    @Mixin
    private IndexOption index;

    @Mixin
    private DictionaryOption dictionary;

    @Option(names = "--force", description = "Read unchanged articles again as well.")
    private boolean force;

    @Option(names = "--prune", description = "Forget articles that are gone from the given places.")
    private boolean prune;

    @Option(
            names = "--commit-every",
            paramLabel = "N",
            description = "Make what was read safe and visible after N inputs, at the latest. Default: ${DEFAULT-VALUE}.")
    private int commitArticles = IngestOptions.defaults().commitArticles();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write a line of JSON for every input: path, status, and why it was left out.")
    private Path report;

    @Mixin
    private AlertOption alerts;

    IngestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        input.check();
        if (commitArticles < 1) {
            throw new ParameterException(input.command.commandLine(), "--commit-every must be at least 1.");
        }
        long begin = System.nanoTime();
        Supplier<ArticleExtractor> reading = dictionary.extractor(terminal);
        Messages messages = Messages.ofMany(terminal);
        try (Interrupt interrupt = new Interrupt(); // closed last: then the process may end
                AlertReport alerted = alerts.report(terminal);
                ArticleIndexWriter writer = ArticleIndexWriter.open(
                        index.folder(terminal), dictionary.signature(terminal), dictionary.queries(terminal), alerted);
                IngestReport lines = report == null
                        ? null
                        : new IngestReport(new BufferedOutputStream(Files.newOutputStream(report)));
                Progress progress = Progress.of(terminal, input.listed(terminal))) {
            IngestOptions options = IngestOptions.defaults().threads(input.threads()).timeLimit(input.limits().documentTime())
                    .force(force).prune(prune).commitArticles(commitArticles);
            DocumentExtractor extractor = new DocumentExtractor(input.reader(), reading);
            IngestSummary summary = new Ingest(writer, extractor, options).run(
                    input.sources(terminal, new KnownSources(writer, force)::validators), input.inputs, interrupt::isWanted,
                    outcome -> {
                        progress.step();
                        messages.of(outcome);
                        write(outcome, lines);
                    });
            progress.close();
            messages.end();
            alerted.end();
            tell(summary, System.nanoTime() - begin);
            return summary.count(Status.FAILED) == 0 && summary.isComplete() ? ExitCode.DONE : ExitCode.SOME_LEFT_OUT;
        }
    }

    private static void write(InputOutcome outcome, IngestReport lines) {
        if (lines != null) {
            try {
                lines.write(outcome);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void tell(IngestSummary summary, long nanos) {
        terminal.say("yomitori: " + Summaries.line(summary, nanos));
        if (!summary.isComplete()) {
            terminal.say("yomitori: stopped before the end; everything read so far is in the index. "
                    + "Run the same command to go on.");
        }
    }
}
