package yomitori.read;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import yomitori.source.Content;
import yomitori.source.Limits;
import yomitori.source.Problem;

/** A PDF file with a layer of text: its paragraphs as plain text. */
final class Pdf {
    private Pdf() {}

    static boolean isOne(Content content) {
        byte[] bytes = content.bytes();
        return bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D' && bytes[3] == 'F' && bytes[4] == '-';
    }

    static Conversion convert(Content content, Limits limits) {
        try (PDDocument document = Loader.loadPDF(content.bytes())) {
            Bounded text = new Bounded(limits.characters());
            try {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSuppressDuplicateOverlappingText(true);
                stripper.setParagraphEnd("\n");
                stripper.setPageEnd("\n");
                stripper.setLineSeparator("\n");
                stripper.writeText(document, text);
            } catch (FullException e) {
                // the rest is beyond the limit of characters, as reading will say
            }
            String paragraphs = paragraphs(text.toString());
            return paragraphs.isBlank()
                    ? Conversion.Refused.because(Problem.Kind.NO_TEXT,
                            "The PDF has no layer of text; it shows pictures of pages.",
                            "Run it through character recognition first, for instance with ocrmypdf -l jpn.")
                    : new Conversion.Done(new Content(paragraphs.getBytes(StandardCharsets.UTF_8), "text/plain", "UTF-8",
                            content.location()), clues(document.getDocumentInformation()));
        } catch (InvalidPasswordException e) {
            return Conversion.Refused.because(Problem.Kind.ENCRYPTED, "The PDF is encrypted.", "Save it without its password.");
        } catch (IOException | RuntimeException e) {
            return Conversion.Refused.because(Problem.Kind.DAMAGED, "The PDF is damaged: " + e.getMessage() + ".",
                    "Open it in a viewer and save it anew.");
        }
    }

    /** Lines that belong together in one: with a space between them only where words of Latin letters meet. */
    private static String paragraphs(String lines) {
        StringBuilder text = new StringBuilder(lines.length());
        boolean isWithin = false;
        for (String line : (Iterable<String>) lines.lines()::iterator) {
            String words = line.strip();
            if (words.isEmpty()) {
                text.append(isWithin ? "\n\n" : "");
                isWithin = false;
                continue;
            }
            if (isWithin && text.charAt(text.length() - 1) < 0x2E80 && words.charAt(0) < 0x2E80) {
                text.append(' ');
            }
            text.append(words);
            isWithin = true;
        }
        return text.toString();
    }

    private static Clues clues(PDDocumentInformation about) {
        Calendar made = about.getCreationDate();
        return new Clues(about.getTitle() == null ? "" : about.getTitle(), about.getAuthor() == null ? "" : about.getAuthor(),
                Optional.ofNullable(made).map(moment -> moment.toInstant().atZone(zone(moment)).toLocalDate()), "");
    }

    private static ZoneId zone(Calendar moment) {
        return moment.getTimeZone().toZoneId();
    }

    /** The text is as long as anybody reads. */
    private static final class FullException extends IOException {}

    /** Keeps a text up to a length. */
    private static final class Bounded extends Writer {
        private final StringBuilder text = new StringBuilder();
        private final int limit;

        Bounded(int limit) {
            this.limit = limit;
        }

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            text.append(characters, from, length);
            if (text.length() > limit) {
                throw new FullException();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
