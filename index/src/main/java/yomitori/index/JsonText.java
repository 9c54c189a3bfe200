package yomitori.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The article's text inside its JSON, so that it need not be stored twice: the value of a key {@code text}, the first one that
 * is the article's.
 */
final class JsonText {
    private static final byte[] KEY = "\"text\"".getBytes(StandardCharsets.UTF_8);
    private static final int TRIES = 3;

    private JsonText() {}

    /** Where the text's literal begins behind its opening quote; -1 where the JSON does not hold it. */
    static int find(byte[] json, String text) {
        int at = 0;
        for (int i = 0; i < TRIES; i++) {
            at = literalBehindKey(json, at);
            if (at < 0) {
                return -1;
            }
            if (stands(text, json, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the literal is this text, without making a text of it. */
    private static boolean stands(String text, byte[] json, int from) {
        int at = from;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (at + 3 >= json.length) {
                return false;
            }
            byte b = json[at];
            if (c >= 0x800 && b < 0 && !Character.isSurrogate(c)) {
                int read = (b & 0x0F) << 12 | (json[at + 1] & 0x3F) << 6 | json[at + 2] & 0x3F;
                if (read != c) {
                    return false;
                }
                at += 3;
            } else if (c >= 0x20 && c < 0x80 && b == c && c != '\\' && c != '"') {
                at++;
            } else if (b == '\\' && json[at + 1] == shortEscape(c)) {
                at += 2;
            } else {
                return text.substring(i).equals(read(json, at));
            }
        }
        return json[at] == '"';
    }

    private static int shortEscape(char c) {
        return switch (c) {
            case '\n' -> 'n';
            case '\t' -> 't';
            case '\r' -> 'r';
            case '"', '\\' -> c;
            default -> -1;
        };
    }

    private static int literalBehindKey(byte[] json, int from) {
        for (int i = from; i + KEY.length < json.length; i++) {
            if (json[i] == '"' && Arrays.equals(json, i, i + KEY.length, KEY, 0, KEY.length)) {
                int at = skip(json, i + KEY.length);
                at = at < json.length && json[at] == ':' ? skip(json, at + 1) : json.length;
                if (at < json.length && json[at] == '"') {
                    return at + 1;
                }
            }
        }
        return -1;
    }

    private static int skip(byte[] json, int from) {
        int at = from;
        while (at < json.length && (json[at] == ' ' || json[at] == '\n' || json[at] == '\r' || json[at] == '\t')) {
            at++;
        }
        return at;
    }

    /** The literal that begins at {@code from}, without its closing quote, as it is. */
    static byte[] literal(byte[] json, int from) {
        return Arrays.copyOfRange(json, from, end(json, from));
    }

    private static int end(byte[] json, int from) {
        int end = from;
        while (end < json.length && json[end] != '"') {
            end += json[end] == '\\' ? 2 : 1;
        }
        return Math.min(end, json.length);
    }

    /** The text of the literal that begins at {@code from}, up to its closing quote. */
    static String read(byte[] json, int from) {
        String literal = new String(json, from, end(json, from) - from, StandardCharsets.UTF_8);
        return literal.indexOf('\\') < 0 ? literal : unescaped(literal);
    }

    private static String unescaped(String literal) {
        StringBuilder text = new StringBuilder(literal.length());
        int done = 0;
        for (int at = literal.indexOf('\\'); at >= 0 && at + 1 < literal.length(); at = literal.indexOf('\\', done)) {
            text.append(literal, done, at);
            char c = literal.charAt(at + 1);
            done = at + 2;
            switch (c) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case 'r' -> text.append('\r');
                case 'b' -> text.append('\b');
                case 'f' -> text.append('\f');
                case 'u' -> {
                    done = Math.min(at + 6, literal.length());
                    text.append((char) hex(literal, at + 2, done));
                }
                default -> text.append(c);
            }
        }
        return text.append(literal, done, literal.length()).toString();
    }

    private static int hex(String digits, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value << 4 | Math.max(0, Character.digit(digits.charAt(i), 16));
        }
        return value;
    }
}
