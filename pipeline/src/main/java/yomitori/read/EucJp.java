package yomitori.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** Reads EUC-JP as browsers do: with the additional characters of Windows, which Java's own charset of this name lacks. */
final class EucJp {
    private static final Charset PLAIN = Charset.forName("EUC-JP");

    private EucJp() {}

    static String decode(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        ByteArrayOutputStream shifted = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            int next = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
            if (b < 0x80) {
                shifted.write(b);
            } else if (b == 0x8F && i + 2 < bytes.length) {
                text.append(shifted.toString(Charsets.SHIFT_JIS)).append(new String(bytes, i, 3, PLAIN));
                shifted.reset();
                i += 2;
            } else if (b == 0x8E && next >= 0xA1 && next <= 0xDF) {
                shifted.write(next);
                i++;
            } else if (b >= 0xA1 && b <= 0xFE && next >= 0xA1 && next <= 0xFE) {
                shift(b - 0xA0, next - 0xA0, shifted);
                i++;
            } else {
                text.append(shifted.toString(Charsets.SHIFT_JIS)).append('\uFFFD');
                shifted.reset();
            }
        }
        return text.append(shifted.toString(Charsets.SHIFT_JIS)).toString();
    }

    /** The bytes of Shift_JIS for a row and a cell of the JIS table, both from 1. */
    private static void shift(int row, int cell, ByteArrayOutputStream out) {
        int lead = (row - 1) / 2 + 0x81;
        out.write(lead > 0x9F ? lead + 0x40 : lead);
        int trail = row % 2 == 0 ? cell + 0x9E : cell + 0x3F;
        out.write(row % 2 == 1 && trail >= 0x7F ? trail + 1 : trail);
    }
}
