package yomitori.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rows for spreadsheets: RFC 4180 in UTF-8 with a byte order mark, without which Excel takes Japanese for another
 * charset. A cell that a spreadsheet would run as a formula gets an apostrophe in front; some take the signs of full width for
 * those
 * of a formula as well.
 */
final class Csv {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final OutputStream out;
    private final StringBuilder line = new StringBuilder();

    Csv(OutputStream out) throws IOException {
        this.out = out;
        out.write(BYTE_ORDER_MARK);
    }

    void row(List<String> cells) throws IOException {
        line.setLength(0);
        for (String cell : cells) {
            if (!line.isEmpty()) {
                line.append(',');
            }
            append(cell);
        }
        line.append("\r\n");
        out.write(line.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void append(String cell) {
        boolean guarded = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 && !isNumber(cell);
        boolean quoted = guarded || cell.isEmpty() && line.isEmpty() || needsQuotes(cell);
        if (quoted) {
            line.append('"');
        }
        if (guarded) {
            line.append('\'');
        }
        line.append(quoted ? cell.replace("\"", "\"\"") : cell);
        if (quoted) {
            line.append('"');
        }
    }

    private static boolean needsQuotes(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    /** Digits with a sign in front and a point between them: the minus of a number starts no formula. */
    private static boolean isNumber(String cell) {
        int at = cell.charAt(0) == '-' ? 1 : 0;
        boolean digits = false;
        boolean point = false;
        for (; at < cell.length(); at++) {
            char c = cell.charAt(at);
            if (c >= '0' && c <= '9') {
                digits = true;
            } else if (c == '.' && digits && !point) {
                point = true;
            } else {
                return false;
            }
        }
        return digits;
    }
}
