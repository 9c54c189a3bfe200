package yomitori.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import yomitori.extract.ArticleExtractor;
import yomitori.read.DocumentReader;
import yomitori.read.Reading;
import yomitori.source.Content;
import yomitori.source.Problem;
import yomitori.source.Source;
import yomitori.source.SourceException;

/** Reads a document and extracts from each of its articles; never throws. Safe to share between threads. */
public final class DocumentExtractor {
    private final DocumentReader reader;
    private final Supplier<ArticleExtractor> extractor;

    /** @param extractor asked when the first article comes: where all are unchanged, no table needs to be loaded */
    public DocumentExtractor(DocumentReader reader, Supplier<ArticleExtractor> extractor) {
        this.reader = reader;
        this.extractor = extractor;
    }

    /** Fetches, reads and extracts. */
    public List<Extracted> extract(Source source) {
        try {
            return extract(source, source.content());
        } catch (SourceException e) {
            return List.of(new Extracted.LeftOut(source.location(), "", e.problem()));
        } catch (Throwable e) {
            return List.of(new Extracted.LeftOut(source.location(), "", problem(e)));
        }
    }

    /** Reads and extracts what was fetched before. */
    public List<Extracted> extract(Source source, Content content) {
        try {
            List<Extracted> outcomes = new ArrayList<>();
            for (Reading reading : reader.read(source, content)) {
                outcomes.add(extract(reading));
            }
            return outcomes;
        } catch (Throwable e) { // an Error of one document, such as a stack overflow, is that document's alone
            return List.of(new Extracted.LeftOut(source.location(), "", problem(e)));
        }
    }

    private Extracted extract(Reading reading) {
        return switch (reading) {
            case Reading.Skipped skipped -> new Extracted.LeftOut(skipped.source(), skipped.member(), skipped.problem());
            case Reading.Read read -> {
                try {
                    yield new Extracted.Done(extractor.get().read(read.article()), read.member(), read.warnings());
                } catch (Throwable e) {
                    yield new Extracted.LeftOut(read.source(), read.member(), problem(e));
                }
            }
        };
    }


    /** What to say of an exception or error that a document has caused. */
    public static Problem problem(Throwable e) {
        if (e instanceof OutOfMemoryError) {
            return new Problem(Problem.Kind.INTERNAL, "The memory did not suffice.",
                    "Give the program more (YOMITORI_JAVA_OPTS=-Xmx2g) or fewer --threads, or split the document.");
        }
        if (e instanceof TimeoutException) {
            return new Problem(Problem.Kind.TIMEOUT, "It took longer than allowed.", "Raise --time-limit.");
        }
        StackTraceElement[] trace = e.getStackTrace();
        return new Problem(Problem.Kind.INTERNAL,
                "A fault of this program: " + e + (trace.length > 0 ? " at " + trace[0] : "") + ".",
                "Please report it with the document.");
    }
}
