package yomitori.unpack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import yomitori.source.FileKinds;
import yomitori.source.Limits;
import yomitori.source.Problem;

/** A mail with attachments: the mail without them under its own name, and each of them under its own. Shown pictures are none. */
final class MailContainer implements Container {
    private static final int DEEPEST = 20;

    private final List<Entity> attachments = new ArrayList<>();
    private final Iterator<Entry> entries;
    private boolean hasText;

    private MailContainer(Message mail) throws IOException {
        separate(mail, 0);
        List<Entry> all = new ArrayList<>();
        if (hasText && !attachments.isEmpty()) {
            byte[] rest = DefaultMessageWriter.asBytes(mail);
            all.add(new Entry("", "message/rfc822", "", Optional.empty(), () -> new ByteArrayInputStream(rest)));
        }
        for (int i = 0; i < attachments.size(); i++) {
            all.add(entry(attachments.get(i), i + 1));
        }
        entries = all.iterator();
    }

    /** The mail in a stream; empty where nothing is attached to it. Too large ones are left to whoever reads them. */
    static Optional<Container> open(InputStream in, Limits limits) throws IOException {
        byte[] bytes = in.readNBytes(limits.bytes());
        if (in.read() >= 0) {
            return Optional.empty();
        }
        MailContainer mail = new MailContainer(Mails.parse(bytes, limits));
        return mail.attachments.isEmpty() ? Optional.empty() : Optional.of(mail);
    }

    private void separate(Entity entity, int depth) {
        if (entity.getBody() instanceof Multipart parts && depth < DEEPEST) {
            for (int i = parts.getCount() - 1; i >= 0; i--) {
                Entity part = parts.getBodyParts().get(i);
                if (isAttached(part)) {
                    attachments.addFirst(part);
                    parts.removeBodyPart(i);
                } else {
                    separate(part, depth + 1);
                }
            }
        } else if (entity.getBody() instanceof Message forwarded) {
            separate(forwarded, depth + 1);
        } else {
            hasText |= entity.getMimeType().equals("text/html") || entity.getMimeType().equals("text/plain");
        }
    }

    /** What is called an attachment, or has a name and is no picture that the text shows. */
    private static boolean isAttached(Entity part) {
        String disposition = part.getDispositionType() == null ? "" : part.getDispositionType().toLowerCase(Locale.ROOT);
        boolean isShown = part.getMimeType().startsWith("image/")
                && (disposition.equals("inline") || part.getHeader().getField("Content-ID") != null);
        return !isShown && (disposition.equals("attachment") || !name(part).isEmpty() && !part.isMultipart());
    }

    private static Entry entry(Entity part, int number) {
        String given = name(part);
        boolean isMail = part.getBody() instanceof Message;
        String name = !given.isEmpty() ? given : "attachment-" + number + (isMail ? ".eml" : "");
        String declared = isMail ? "message/rfc822" : part.getMimeType();
        String type = FileKinds.mediaType(name).isEmpty() ? declared : FileKinds.mediaType(name);
        if (!FileKinds.isReadable(type) && !FileKinds.isPromising(name)) {
            return Entry.refused(name, Problem.Kind.UNKNOWN_KIND, "The attachment is " + declared + ", which is no article.",
                    "Leave it out.");
        }
        boolean isDeclared = part.getHeader().getField("Content-Type") != null
                && part.getHeader().getField("Content-Type").getBody().toLowerCase(Locale.ROOT).contains("charset");
        String charset = isDeclared && part.getCharset() != null ? part.getCharset() : "";
        return new Entry(name, FileKinds.isReadable(type) ? type : "", charset, Optional.empty(), () -> open(part));
    }

    private static InputStream open(Entity part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        switch (part.getBody()) {
            case SingleBody body -> body.getInputStream().transferTo(bytes);
            case Message mail -> new DefaultMessageWriter().writeMessage(mail, bytes);
            case null, default -> { }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    /** The last part of the name that its sender gave it, without what has a meaning in paths; mostly decoded. */
    private static String name(Entity part) {
        String given = part.getFilename() == null ? "" : part.getFilename();
        String decoded = given.contains("=?") ? DecoderUtil.decodeEncodedWords(given, DecodeMonitor.SILENT) : given;
        String last = decoded.substring(Math.max(decoded.lastIndexOf('/'), decoded.lastIndexOf('\\')) + 1);
        return last.replaceFirst("^\\.+", "").strip();
    }

    @Override
    public Optional<Entry> next() {
        return entries.hasNext() ? Optional.of(entries.next()) : Optional.empty();
    }

    @Override
    public void close() {
        // everything is in memory
    }
}
