package yomitori.unpack;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import yomitori.source.Limits;
import yomitori.source.Problem;

/** The messages of a mailbox, each begun by a line with {@code From}. */
final class MboxContainer implements Container {
    /** A line that begins a message names a sender and a moment: a sentence with From does not. */
    static final Pattern SEPARATOR = Pattern.compile("\\AFrom \\S+[^\\n]*\\d\\d:\\d\\d[^\\n]*\\d{4}[^\\n]*\\n");
    private static final int LONGEST_NAME = 200;

    private final InputStream in;
    private final int largest;
    private int number;
    private boolean isEnd;
    private boolean isTooLarge;

    MboxContainer(InputStream in, Limits limits) throws IOException {
        this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in);
        this.largest = limits.bytes();
        line(new ByteArrayOutputStream()); // the first line with From
    }

    @Override
    public Optional<Entry> next() throws IOException {
        if (isEnd) {
            return Optional.empty();
        }
        isTooLarge = false;
        Message message = new Message();
        boolean isAfterBlank = false;
        while (!isEnd) {
            int begin = message.size();
            line(message);
            if (isAfterBlank && message.beginsMessage(begin)) {
                return Optional.of(entry(message.until(begin)));
            }
            isAfterBlank = message.size() - begin <= 2;
        }
        return Optional.of(entry(message.toByteArray()));
    }

    /** The bytes of a message while it is read. */
    private static final class Message extends ByteArrayOutputStream {
        boolean beginsMessage(int at) {
            return count - at > 5 && buf[at] == 'F' && SEPARATOR.matcher(new String(
                    buf, at, Math.min(count - at, LONGEST_NAME), StandardCharsets.ISO_8859_1)).find();
        }

        byte[] until(int end) {
            return Arrays.copyOf(buf, end);
        }
    }

    private Entry entry(byte[] message) {
        number++;
        String name = id(message);
        return isTooLarge
                ? Entry.refused(name, Problem.Kind.TOO_LARGE, "The message is larger than " + largest + " bytes.",
                        "Raise --max-bytes.")
                : new Entry(name, "message/rfc822", "", Optional.empty(), () -> new ByteArrayInputStream(message));
    }

    /** What the message calls itself, otherwise its number. */
    private String id(byte[] message) {
        String head = new String(message, 0, Math.min(message.length, 16_384), StandardCharsets.ISO_8859_1);
        for (String line : head.split("\r?\n")) {
            if (line.isEmpty()) {
                break;
            }
            if (line.toLowerCase(Locale.ROOT).startsWith("message-id:")) {
                String id = line.substring(11).replaceAll("[<>\\s/\\\\]", "");
                return id.isEmpty() || id.length() > LONGEST_NAME || id.startsWith(".") ? Integer.toString(number) : id;
            }
        }
        return Integer.toString(number);
    }

    private void line(ByteArrayOutputStream out) throws IOException {
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (out.size() < largest) {
                out.write(next);
            } else {
                isTooLarge = true;
            }
            if (next == '\n') {
                return;
            }
        }
        isEnd = true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
