package yomitori.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import yomitori.export.ExportFormat;
import yomitori.export.WholeFile;
import yomitori.index.ArticleIndex;

/** The index, or a part of it, as a file for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes out the articles of the index with everything found in them, sorted by source.")
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
            description = "jsonl: an article a line; json: an array; csv: a row a fact, for spreadsheets; "
                    + "entities: an entity a line. Default: ${DEFAULT-VALUE}.")
    private ExportFormat format;

    @Option(names = "--query", paramLabel = "QUERY", defaultValue = "", description = "Only articles that this query finds.")
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
        try (ArticleIndex open = dictionary.open(index.folder(terminal), terminal);
                Stream<byte[]> articles = open.articles(query)) {
            ExportFormat.Articles source = sink -> {
                for (Iterator<byte[]> each = articles.iterator(); each.hasNext(); ) {
                    sink.accept(each.next());
                }
            };
            if (output == null) {
                format.write(source, terminal.out());
            } else {
                WholeFile.write(output, out -> format.write(source, out));
            }
        }
        return ExitCode.DONE;
    }
}
