package yomitori.read;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import yomitori.source.Content;
import yomitori.source.FileKinds;
import yomitori.source.Limits;
import yomitori.source.Packed;
import yomitori.source.Problem;
import yomitori.source.Source;
import yomitori.source.SourceException;
import yomitori.unpack.Member;
import yomitori.unpack.Unpacking;

/** Reads documents. Never throws for what stands in a document; safe to share between threads. */
public final class DocumentReader {
    private final Limits limits;
    private final DocumentFormats formats;
    private final UnaryOperator<Iterator<Member>> joining;

    /** A reader with the usual limits. */
    public DocumentReader() {
        this(Limits.DEFAULT);
    }

    /** A reader of each file of an archive by itself. */
    public DocumentReader(Limits limits) {
        this(limits, UnaryOperator.identity());
    }

    /** @param joining makes one of the files of an archive that belong together, such as the pages of an article */
    public DocumentReader(Limits limits, UnaryOperator<Iterator<Member>> joining) {
        this.limits = limits;
        this.formats = new DocumentFormats(limits);
        this.joining = joining;
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
        List<Reading> readings =
                read(content, new Origin(source.location(), source.name(), "", Clues.at(content.location())));
        return source.lastModified().map(saved -> FutureDays.tell(readings, saved)).orElse(readings);
    }

    private List<Reading> read(Content content, Origin origin) {
        boolean isOnePage = content.further().isEmpty() && content.missing().isEmpty();
        return isOnePage ? readPage(content, origin) : readPages(content, origin);
    }

    /** One article, whose later pages are none of their own; one of them that says nothing does not count. */
    private List<Reading> readPages(Content content, Origin origin) {
        List<Reading> readings = content.pages().stream().flatMap(page -> readPage(page, origin).stream().limit(1)).toList();
        if (!(readings.getFirst() instanceof Reading.Read)) {
            return readings.subList(0, 1);
        }
        List<Reading.Read> pages =
                readings.stream().filter(Reading.Read.class::isInstance).map(Reading.Read.class::cast).toList();
        return List.of(JoinedPages.join(pages, content.missing(), origin, limits));
    }

    private List<Reading> readPage(Content content, Origin origin) {
        Optional<Unpacking> archive = Unpacking.of(Packed.of(content.bytes()), origin.name(), limits);
        if (archive.isPresent()) {
            return members(archive.get(), origin);
        }
        if (Pdf.isOne(content)) {
            return converted(Pdf.convert(content, limits), origin);
        }
        if (Mail.isOne(content)) {
            return converted(Mail.convert(content, limits), origin);
        }
        Problem binary = Binary.problem(content.bytes());
        if (binary != null) {
            return List.of(origin.skipped(binary));
        }
        Charsets.Decoded decoded = Charsets.decode(content.bytes(), content.charset());
        binary = Binary.problem(decoded.text());
        if (binary != null) {
            return List.of(origin.skipped(binary));
        }
        return read(decoded.text(), content.mediaType(), origin, decoded.warnings());
    }

    private List<Reading> converted(Conversion conversion, Origin origin) {
        return switch (conversion) {
            case Conversion.Done done -> read(done.content(), origin.with(done.clues()));
            case Conversion.Refused refused -> List.of(origin.skipped(refused.problem()));
        };
    }

    private List<Reading> members(Unpacking archive, Origin origin) {
        List<Reading> readings = new ArrayList<>();
        try (archive) {
            Iterator<Member> each = joining.apply(archive);
            while (each.hasNext()) {
                switch (each.next()) {
                    case Member.File file ->
                        readings.addAll(read(file.content(), origin.of(file.name()).with(Clues.at(file.content().location()))));
                    case Member.Refused refused -> readings.add(origin.of(refused.name()).skipped(refused.problem()));
                }
            }
        }
        return readings.isEmpty()
                ? List.of(origin.skipped(Problem.Kind.EMPTY, "The archive holds no files.",
                        "See why nothing was packed into it."))
                : readings;
    }

    /**
     * Reads a text in memory as if it stood in a document.
     *
     * @param name a file name or address; its ending tells the kind, otherwise the text itself does
     */
    public List<Reading> parse(String content, String name) {
        return read(content, FileKinds.mediaType(name), new Origin(name, name, "", Clues.NONE), List.of());
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
