package yomitori.read;

import java.nio.charset.StandardCharsets;
import yomitori.source.Problem;

/** Knows bytes that are no text. */
final class Binary {
    private record Magic(String bytes, String what) {}

    private static final Magic[] MAGICS = {
        new Magic("\u0089PNG", "a picture (PNG)"),
        new Magic("\u00FF\u00D8\u00FF", "a picture (JPEG)"), new Magic("GIF8", "a picture (GIF)"),
        new Magic("RIFF", "sound or a picture"),
        new Magic("7z\u00BC\u00AF", "a 7z archive"),
        new Magic("\u007FELF", "a program"), new Magic("\u00CA\u00FE\u00BA\u00BE", "a program"),
        new Magic("SQLite format 3", "a database")};
    private static final int HEAD = 2048;

    private Binary() {}

    /** Why bytes are no text; null where they may be. */
    static Problem problem(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        for (Magic magic : MAGICS) {
            if (head.startsWith(magic.bytes)) {
                return because("It is " + magic.what + ", not a text.");
            }
        }
        return null;
    }

    /** Why decoded characters are no text; null where they are. */
    static Problem problem(String text) {
        int length = Math.min(text.length(), HEAD);
        int strange = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B : c == '\uFFFD') {
                strange++;
            }
        }
        return strange * 20 > length ? because("Its bytes are no text in any charset that is known here.") : null;
    }

    private static Problem because(String reason) {
        return new Problem(Problem.Kind.BINARY, reason, "Save its content as HTML, Markdown or plain text in UTF-8.");
    }
}
