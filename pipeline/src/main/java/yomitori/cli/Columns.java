package yomitori.cli;

import java.util.List;

/** Text in columns of a terminal, where Japanese characters are two columns wide. */
final class Columns {
    private Columns() {}

    /** The columns that a text takes; marks that combine with the character before take none. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** What Unicode calls wide and full-width, as far as articles use it. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F // Hangul
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F // CJK and kana
                || c >= 0xAC00 && c <= 0xD7A3 // Hangul
                || c >= 0xF900 && c <= 0xFAFF // CJK
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF01 && c <= 0xFF60 // full-width Latin
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF // pictures
                || c >= 0x20000 && c <= 0x3FFFD; // CJK
    }

    /** The text with blanks behind it up to the given width; as it is where it is wider. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The text on one line, and cut with an ellipsis where it is wider. */
    static String cut(String text, int width) {
        String line = text.replace('\n', ' ').replace('\t', ' ');
        if (width(line) <= width) {
            return line;
        }
        StringBuilder cut = new StringBuilder();
        int room = width - 1;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            room -= width(line.codePointAt(i));
            if (room < 0) {
                break;
            }
            cut.appendCodePoint(line.codePointAt(i));
        }
        return cut.append('…').toString();
    }

    /**
     * Words with commas between them, on as many lines as they need; the first begins with a heading, the others as far to the
     * right.
     */
    static String wrap(String heading, List<String> words, int width) {
        StringBuilder out = new StringBuilder(heading);
        int at = width(heading);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i) + (i + 1 < words.size() ? "," : "");
            if (i > 0 && at + 1 + width(word) > width) {
                out.append('\n').append(" ".repeat(width(heading)));
                at = width(heading);
            } else if (i > 0) {
                out.append(' ');
                at++;
            }
            out.append(word);
            at += width(word);
        }
        return out.append('\n').toString();
    }
}
