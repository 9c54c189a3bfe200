package yomitori.unpack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import yomitori.source.Limits;

/** Knows mails and parses them. */
public final class Mails {
    private static final String TYPE = "message/rfc822";
    private static final Pattern HEAD = Pattern.compile(
            "\\A(?:From |(?i)(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|From|Date|Subject|X-[\\w-]+): )");
    private static final Pattern SENDER = Pattern.compile("(?im)^(?:From|Received|Message-ID): .");
    private static final Pattern MARK = Pattern.compile("(?i)(?:MIME-Version|Content-Type|Message-ID): ");
    private static final int HEAD_LENGTH = 4096;

    private Mails() {}

    /**
     * Whether a document is a mail: it is called one, or begins as one.
     *
     * @param mediaType what it is called; empty where nobody says
     */
    public static boolean isOne(String mediaType, byte[] bytes) {
        return mediaType.equals(TYPE) || mediaType.isEmpty()
                && beginsAsOne(new String(bytes, 0, Math.min(HEAD_LENGTH, bytes.length), StandardCharsets.ISO_8859_1));
    }

    /** @param head its first characters, as many as are read of any container */
    static boolean beginsAsOne(String head) {
        return HEAD.matcher(head).find() && SENDER.matcher(head).find() && MARK.matcher(head).find();
    }

    /** @throws IOException where it does not parse; some faults are {@link RuntimeException}s */
    public static Message parse(byte[] mail, Limits limits) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(-1).setMaxHeaderCount(10_000)
                .setMaxContentLen(limits.bytes()).build());
        return builder.parseMessage(new ByteArrayInputStream(mail));
    }
}
