package yomitori.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The forms in which an index can be written out. All of them are sorted and give the same bytes for the same articles. */
public enum ExportFormat {
    /** An article a line. */
    JSONL,
    /** One array of articles. */
    JSON,
    /** A table of facts, a row a fact, for spreadsheets. */
    CSV,
    /** An entity a line, with the forms in which it is written and how often it is mentioned. */
    ENTITIES;

    /** Gives every article to {@code articles}. */
    @FunctionalInterface
    public interface Articles {
        /** Calls {@code sink} with the JSON of one article after the other. */
        void forEach(Sink sink) throws IOException;
    }

    /** Receives articles. */
    @FunctionalInterface
    public interface Sink {
        /** Takes the JSON of an article. */
        void accept(byte[] json) throws IOException;
    }

    /**
     * Writes all articles; {@code out} is flushed, not closed. Memory grows with the number of entities for {@link
     * #ENTITIES} alone.
     */
    public void write(Articles articles, OutputStream out) throws IOException {
        ArticleExport export = switch (this) {
            case JSONL -> article -> {
                out.write(article);
                out.write('\n');
            };
            case JSON -> new JsonArrayExport(out);
            case CSV -> new FactTableExport(out);
            case ENTITIES -> new EntityExport(out);
        };
        articles.forEach(export::add);
        export.end();
        out.flush();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
