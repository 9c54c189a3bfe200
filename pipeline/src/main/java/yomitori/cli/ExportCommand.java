package yomitori.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import yomitori.export.ExportFormat;
import yomitori.export.WholeFile;
import yomitori.index.ArticleIndex;
import yomitori.index.Hit;

/** The index, or a part of it, as a file for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes out articles, facts or entities of the index, sorted by source.")
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private IndexOption index;

    @Mixin
    private DictionaryOption dictionary;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = {
                "Articles as jsonl: one a line; json: an array; jsonld: schema.org and web annotations; spacy: a Doc a line; "
                        + "conll: a token a line; brat: a zip of texts and annotations.",
                "Facts as facts: one a line of JSON; csv: a row each, for spreadsheets.",
                "Entities as entities: one a line of JSON; entities-csv: a row each. Default: ${DEFAULT-VALUE}."
            })
    private ExportFormat format;

    @Option(
            names = "--query",
            paramLabel = "QUERY",
            defaultValue = "",
            description = "Only the articles that this query finds; of facts and csv, only the facts.")
    private String query;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, whole or not at all; otherwise to standard output.")
    private Path output;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (ArticleIndex open = dictionary.open(index.folder(terminal), terminal)) {
            Found found = new Found(open, query);
            if (output == null) {
                format.write(found, terminal.out());
            } else {
                WholeFile.write(output, out -> format.write(found, out));
            }
        }
        return ExitCode.DONE;
    }

    /** What a query finds in an index; no query at all finds everything, what advertisements and biographies say among it. */
    private record Found(ArticleIndex index, String query) implements ExportFormat.Content {
        @Override
        public Stream<byte[]> articles() {
            return index.articles(query);
        }

        @Override
        public Stream<Hit> facts() {
            return index.facts(query.isBlank() ? "part:any" : query);
        }
    }
}
