package yomitori.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import yomitori.export.ArticleWriter;
import yomitori.ingest.DocumentExtractor;
import yomitori.ingest.Extracted;
import yomitori.ingest.InputOutcome;
import yomitori.ingest.OrderedWork;
import yomitori.source.FetchedSource;
import yomitori.source.Problem;
import yomitori.source.Source;
import yomitori.source.Validators;

/** Articles to JSON on standard output, without an index. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Reads articles and writes what they say as JSON to standard output, without an index.")
final class ExtractCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private InputOptions input;

    @Mixin
    private DictionaryOption dictionary;

    @Option(
            names = "--format",
            paramLabel = "json|jsonl",
            defaultValue = "jsonl",
            description = "jsonl: an article a line; json: indented, several articles as an array. Default: ${DEFAULT-VALUE}.")
    private ArticleWriter.Layout format;

    ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        input.check();
        DocumentExtractor extractor = new DocumentExtractor(input.reader(), dictionary.extractor(terminal));
        Messages messages = Messages.ofSome(terminal);
        try (ArticleWriter writer = new ArticleWriter(terminal.out(), format)) {
            OrderedWork.run(input.sources(terminal), input.threads(), input.limits().documentTime(), () -> false,
                    new Encoding(extractor), pieces -> pieces.forEach(piece -> write(piece, writer, messages)));
        }
        messages.end();
        return messages.failures() == 0 ? ExitCode.DONE : ExitCode.SOME_LEFT_OUT;
    }

    private static void write(Piece piece, ArticleWriter writer, Messages messages) {
        try {
            if (piece.json != null) {
                writer.write(piece.json);
            }
            messages.of(InputOutcome.of(piece.extracted, InputOutcome.Status.ADDED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An article's outcome; {@code json} is null where it was left out. */
    private record Piece(Extracted extracted, byte[] json) {}

    private final class Encoding implements OrderedWork.Steps<Source, List<Piece>, List<Piece>> {
        private final DocumentExtractor extractor;

        Encoding(DocumentExtractor extractor) {
            this.extractor = extractor;
        }

        @Override
        public Source fetch(Source source) {
            return source.isRemote() ? FetchedSource.of(source, Validators.NONE) : source;
        }

        @Override
        public List<Piece> prepare(Source source) {
            return extractor.extract(source).stream().map(this::piece).toList();
        }

        private Piece piece(Extracted extracted) {
            return new Piece(extracted,
                    extracted instanceof Extracted.Done done ? ArticleWriter.encode(done.article(), format) : null);
        }

        @Override
        public List<Piece> finish(Source source, List<Piece> pieces) {
            return pieces;
        }

        @Override
        public List<Piece> failed(Source source, Throwable cause) {
            Problem problem = DocumentExtractor.problem(cause);
            return List.of(new Piece(new Extracted.LeftOut(source.location(), "", problem), null));
        }
    }
}
