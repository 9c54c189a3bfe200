package yomitori.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import yomitori.source.Content;
import yomitori.source.Limits;
import yomitori.source.Problem;
import yomitori.unpack.Mails;

/** A mail, such as a newsletter: its text as HTML, or else as plain text. Attachments are files of their own. */
final class Mail {
    private static final int DEEPEST = 20;

    private Mail() {}

    /** Whether a document is a mail: it is called one, or begins as one. */
    static boolean isOne(Content content) {
        return Mails.isOne(content.mediaType(), content.bytes());
    }

    static Conversion convert(Content content, Limits limits) {
        try {
            Message message = Mails.parse(content.bytes(), limits);
            Optional<Entity> part = part(message, "text/html", 0).or(() -> part(message, "text/plain", 0));
            if (part.isEmpty() || !(part.get().getBody() instanceof SingleBody body)) {
                return Conversion.Refused.because(Problem.Kind.NO_TEXT, "The mail has no part with text.",
                        "Open it in a mail program and see what it shows.");
            }
            byte[] text = body.getInputStream().readAllBytes();
            String charset = part.get().getHeader().getField("Content-Type") == null ? "" : part.get().getCharset();
            return new Conversion.Done(
                    new Content(text, part.get().getMimeType(), charset == null ? "" : charset, content.location()),
                    new Clues(subject(message), author(message), date(message), ""));
        } catch (IOException | RuntimeException e) {
            return Conversion.Refused.because(Problem.Kind.DAMAGED, "The mail does not parse: " + e.getMessage() + ".",
                    "Open it in a mail program and save its text.");
        }
    }

    private static Optional<Entity> part(Entity entity, String type, int depth) {
        String disposition = entity.getDispositionType() == null ? "" : entity.getDispositionType().toLowerCase(Locale.ROOT);
        if (depth > DEEPEST || disposition.equals("attachment")) {
            return Optional.empty();
        }
        return switch (entity.getBody()) {
            case Multipart parts -> parts.getBodyParts().stream().map(one -> part(one, type, depth + 1))
                    .flatMap(Optional::stream).findFirst();
            case Message forwarded -> part(forwarded, type, depth + 1);
            case null, default -> type.equals(entity.getMimeType()) ? Optional.of(entity) : Optional.empty();
        };
    }

    private static String subject(Message message) {
        return message.getSubject() == null ? "" : message.getSubject();
    }

    private static String author(Message message) {
        if (message.getFrom() == null || message.getFrom().isEmpty()) {
            return "";
        }
        Mailbox sender = message.getFrom().get(0);
        return sender.getName() == null ? "" : sender.getName();
    }

    /** The day at the sender's place, as the head has it. */
    private static Optional<LocalDate> date(Message message) {
        return message.getHeader().getField("Date") == null ? Optional.empty()
                : Dates.in(message.getHeader().getField("Date").getBody());
    }
}
