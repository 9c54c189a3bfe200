package yomitori.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import yomitori.source.Content;
import yomitori.source.Limits;
import yomitori.source.Problem;
import yomitori.source.Source;
import yomitori.source.SourceException;
import yomitori.text.Article;

/** Reads documents. Never throws for what stands in a document; safe to share between threads. */
public final class DocumentReader {
    private final Limits limits;

    /** A reader with the usual limits. */
    public DocumentReader() {
        this(Limits.DEFAULT);
    }

    public DocumentReader(Limits limits) {
        this.limits = limits;
    }

    /** Fetches and reads a source: one reading, or one for each member of a container. Never empty. */
    public List<Reading> read(Source source) {
        try {
            return read(source, source.content());
        } catch (SourceException e) {
            return List.of(new Reading.Skipped(source.location(), "", e.problem()));
        }
    }

    /** Reads a source whose content was fetched before. */
    public List<Reading> read(Source source, Content content) {
        return parse(new String(content.bytes(), StandardCharsets.UTF_8), source.name());
    }

    /**
     * Reads a text in memory as if it stood in a document.
     *
     * @param name a file name or address; its ending tells the kind, otherwise the text itself does
     */
    public List<Reading> parse(String content, String name) {
        if (content.isBlank()) {
            return List.of(new Reading.Skipped(name, "", new Problem(Problem.Kind.EMPTY, "It is empty.", "Remove it.")));
        }
        return List.of(new Reading.Read(Article.ofText(name, null, content), "", List.of()));
    }
}
