package yomitori.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import yomitori.Yomitori;
import yomitori.index.ArticleIndexWriter;
import yomitori.ingest.DocumentExtractor;
import yomitori.ingest.Ingest;
import yomitori.ingest.IngestOptions;
import yomitori.ingest.Signature;
import yomitori.read.DocumentReader;
import yomitori.source.Source;
import yomitori.source.Sources;

/** What the command {@code ingest} does, without its words to the user. */
final class Ingesting {
    private Ingesting() {}

    /** Ingests a folder and returns the number of facts that were read. */
    static long run(Path folder, Path index, int threads) {
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(index, Signature.current());
                Stream<Source> sources = Sources.list(folder.toString())) {
            DocumentExtractor extractor = new DocumentExtractor(new DocumentReader(), Yomitori::extractor);
            return new Ingest(writer, extractor, IngestOptions.defaults().threads(threads))
                    .run(sources, List.of(folder.toString()), () -> false, outcome -> {})
                    .facts();
        }
    }
}
