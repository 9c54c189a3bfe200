package yomitori.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;
import yomitori.Yomitori;
import yomitori.extract.ArticleExtractor;
import yomitori.extract.names.Dictionary;
import yomitori.index.ArticleIndex;
import yomitori.index.QuerySupport;
import yomitori.ingest.Signature;

/** Where the user's own tables of names lie. */
final class DictionaryOption {
    static final String VARIABLE = "YOMITORI_DICTIONARY";

    @Option(
            names = "--dictionary",
            paramLabel = "DIR",
            description = "A folder of your own tables of names, whose rows win over those of the program; "
                    + "otherwise what YOMITORI_DICTIONARY says, otherwise none.")
    private Path folder;

    Optional<Path> folder(Terminal terminal) {
        String named = terminal.environment().getOrDefault(VARIABLE, "");
        return folder != null ? Optional.of(folder) : Optional.of(named).filter(name -> !name.isEmpty()).map(Path::of);
    }

    /** What reads articles with it; a faulty row is told of now, not with every article. */
    Supplier<ArticleExtractor> extractor(Terminal terminal) throws IOException {
        Optional<Path> own = folder(terminal);
        if (own.isEmpty()) {
            return Yomitori::extractor;
        }
        ArticleExtractor extractor = Yomitori.extractor(own.get());
        return () -> extractor;
    }

    /** An index to search in, for its names too. */
    ArticleIndex open(Path index, Terminal terminal) {
        return folder(terminal).map(own -> Yomitori.open(index, own)).orElseGet(() -> Yomitori.open(index));
    }

    /** Reads queries with its names too. */
    QuerySupport queries(Terminal terminal) {
        return folder(terminal).map(Yomitori::queries).orElseGet(Yomitori::queries);
    }

    /** All names that tables hold. */
    Dictionary names(Terminal terminal) throws IOException {
        Optional<Path> own = folder(terminal);
        return own.isPresent() ? Dictionary.with(own.get()) : Dictionary.standard();
    }

    /** Says by which tables and rules articles are read with it. */
    String signature(Terminal terminal) throws IOException {
        Optional<Path> own = folder(terminal);
        return own.isPresent() ? Signature.with(own.get()) : Signature.current();
    }
}
