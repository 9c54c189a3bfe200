package yomitori.read;

import java.util.List;
import yomitori.source.Content;
import yomitori.source.FileKinds;
import yomitori.source.Limits;
import yomitori.source.Problem;
import yomitori.source.Source;
import yomitori.source.SourceException;

/** Reads documents. Never throws for what stands in a document; safe to share between threads. */
public final class DocumentReader {
    private final DocumentFormats formats;

    /** A reader with the usual limits. */
    public DocumentReader() {
        this(Limits.DEFAULT);
    }

    public DocumentReader(Limits limits) {
        this.formats = new DocumentFormats(limits);
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
        Origin origin = new Origin(source.location(), source.name(), "");
        Problem binary = Binary.problem(content.bytes());
        if (binary != null) {
            return List.of(new Reading.Skipped(source.location(), "", binary));
        }
        Charsets.Decoded decoded = Charsets.decode(content.bytes(), content.charset());
        binary = Binary.problem(decoded.text());
        if (binary != null) {
            return List.of(new Reading.Skipped(source.location(), "", binary));
        }
        return read(decoded.text(), content.mediaType(), origin, decoded.warnings());
    }

    /**
     * Reads a text in memory as if it stood in a document.
     *
     * @param name a file name or address; its ending tells the kind, otherwise the text itself does
     */
    public List<Reading> parse(String content, String name) {
        return read(content, FileKinds.mediaType(name), new Origin(name, name, ""), List.of());
    }

    private List<Reading> read(String text, String mediaType, Origin origin, List<Problem> warnings) {
        if (text.isBlank()) {
            return List.of(origin.skipped(Problem.Kind.EMPTY, "It is empty.",
                    "Remove it, or see why nothing was saved into it."));
        }
        try {
            return formats.of(mediaType, text).read(text, origin, warnings);
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(origin.skipped(Problem.Kind.INTERNAL, "A fault of this program: " + e + ".",
                    "Please report it together with the document; everything else is read."));
        }
    }
}
