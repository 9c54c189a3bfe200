package yomitori.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import yomitori.Yomitori;
import yomitori.ingest.DocumentExtractor;
import yomitori.ingest.Extracted;
import yomitori.ingest.InputOutcome;
import yomitori.source.Source;

/** Why something was found: sentence by sentence, with the rule or table row behind every mention and fact. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Shows sentence by sentence what is found in articles, and by which rule or table row.")
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private InputOptions input;

    @Mixin
    private DictionaryOption dictionary;

    @Option(names = "--facts", description = "Show only sentences that state a fact.")
    private boolean factsOnly;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        input.check();
        Messages messages = Messages.ofSome(terminal);
        DocumentExtractor extractor = new DocumentExtractor(input.reader(), dictionary.extractor(terminal));
        Explanation explanation = new Explanation(terminal.colours(), factsOnly);
        List<Source> sources = input.sources(terminal).toList();
        for (Source source : sources) {
            for (Extracted extracted : extractor.extract(source)) {
                if (extracted instanceof Extracted.Done done) {
                    String text = explanation.of(done.article(), Yomitori.explain(done.article()));
                    terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
                }
                messages.of(InputOutcome.of(extracted, InputOutcome.Status.ADDED));
            }
        }
        messages.end();
        return messages.failures() == 0 ? ExitCode.DONE : ExitCode.SOME_LEFT_OUT;
    }
}
