package yomitori.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import yomitori.copies.Copies;
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

    @Option(names = "--first-prints", description = "Leave out copies and near copies of articles that were printed earlier.")
    private boolean firstPrints;

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
            Found found = new Found(open, query, firstPrints ? Optional.of(copies(open)) : Optional.empty());
            if (output == null) {
                format.write(found, terminal.out());
            } else {
                WholeFile.write(output, out -> format.write(found, out));
            }
        }
        return ExitCode.DONE;
    }

    private static Copies copies(ArticleIndex index) {
        try (Stream<byte[]> all = index.articles()) {
            return Copies.among(all);
        }
    }

    /**
     * What a query finds in an index; no query at all finds everything, what advertisements and biographies say among it.
     *
     * @param copies what is to be left out
     */
    private record Found(ArticleIndex index, String query, Optional<Copies> copies) implements ExportFormat.Content {
        @Override
        public Stream<byte[]> articles() {
            Stream<byte[]> found = index.articles(query);
            return copies.map(known -> found.filter(article -> !known.isCopy(article))).orElse(found);
        }

        @Override
        public Stream<Hit> facts() {
            Stream<Hit> found = index.facts(query.isBlank() ? "part:any" : query);
            return copies.map(known -> found.filter(hit -> !known.isCopy(hit.article().id(), hit.article().source()))).orElse(found);
        }
    }
}
