package yomitori.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import yomitori.index.Hit;

/** The forms in which an index can be written out. All of them are sorted and give the same bytes for the same articles. */
public enum ExportFormat {
    /** An article a line. */
    JSONL,
    /** One array of articles. */
    JSON,
    /** A fact a line, with its article and its sentence. */
    FACTS,
    /** A table of facts, a row a fact, for spreadsheets. */
    CSV,
    /** Articles, names, values and facts in the words of schema.org, with their places as web annotations. */
    JSONLD,
    /** A zip of texts and annotations for the brat annotation tool. */
    BRAT,
    /** A token a line, with its part of speech, its base form, and the name or value that it belongs to. */
    CONLL,
    /** A spaCy document a line, as {@code Doc.from_json} reads it. */
    SPACY,
    /** An entity a line, with the forms in which it is written and how often it is mentioned. */
    ENTITIES,
    /** A table of entities with their aliases, for spreadsheets. */
    ENTITIES_CSV;

    /** What is written out; a format asks once for the one or the other. */
    public interface Content {
        /** Articles as {@link ArticleJson} wrote them, in a stable order. */
        Stream<byte[]> articles();

        /** Facts in a stable order. */
        Stream<Hit> facts();
    }

    /**
     * Writes everything; {@code out} is flushed, not closed. One article or fact at a time is in memory; for {@link #ENTITIES}
     * and
     * {@link #ENTITIES_CSV} what is known of each entity as well.
     */
    public void write(Content content, OutputStream out) throws IOException {
        switch (this) {
            case JSONL -> write(content.articles(), new LinesExport(out));
            case JSON -> write(content.articles(), new JsonArrayExport(out));
            case FACTS -> write(content.facts(), new FactLinesExport(out));
            case CSV -> write(content.facts(), new FactTableExport(out));
            case JSONLD -> write(parsed(content), new JsonLdExport(out));
            case BRAT -> write(parsed(content), new BratExport(out));
            case CONLL -> write(parsed(content), new ConllExport(out));
            case SPACY -> write(parsed(content), new SpacyExport(out));
            case ENTITIES -> write(parsed(content), new EntityExport(new EntityLines(out)));
            case ENTITIES_CSV -> write(parsed(content), new EntityExport(new EntityTable(out)));
        }
        out.flush();
    }

    private static Stream<StoredArticle> parsed(Content content) {
        return content.articles().map(StoredArticle::parse);
    }

    private static <T> void write(Stream<T> items, Export<T> export) throws IOException {
        try (items) {
            for (Iterator<T> each = items.iterator(); each.hasNext(); ) {
                export.add(each.next());
            }
        }
        export.end();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
