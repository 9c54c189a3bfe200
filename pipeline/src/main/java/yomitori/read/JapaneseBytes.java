package yomitori.read;

/** Counts, in one walk, what bytes would be in each of the charsets that Japanese is written in. */
final class JapaneseBytes {
    private static final int SAMPLE = 1 << 20;

    private int high;
    private int escapes;
    private int utf8;
    private int utf8Broken;
    private int sjis;
    private int sjisKana;
    private int sjisHalf;
    private int sjisBroken;
    private int euc;
    private int eucKana;
    private int eucBroken;

    private JapaneseBytes() {}

    static JapaneseBytes of(byte[] bytes) {
        JapaneseBytes counts = new JapaneseBytes();
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            counts.high += b < 0 ? 1 : 0;
            if (b == 0x1B && i + 2 < bytes.length && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                counts.escapes++;
            }
        }
        if (counts.high > 0) {
            counts.utf8(bytes);
            if (!counts.isUtf8Whole()) {
                int length = Math.min(bytes.length, SAMPLE);
                counts.sjis(bytes, length);
                counts.euc(bytes, length);
            }
        }
        return counts;
    }

    boolean isAscii() {
        return high == 0;
    }

    /** Whether escapes switch to Japanese in a text that has, but for some broken places, no bytes beyond ASCII. */
    boolean isEscaped(int length) {
        return escapes > 0 && high * 20L < length;
    }

    private boolean isUtf8Whole() {
        return utf8Broken == 0 && utf8 > 0;
    }

    /** Whole UTF-8, or UTF-8 with a few broken places. */
    boolean isUtf8() {
        return isUtf8Whole() || utf8 > 4 * utf8Broken;
    }

    boolean isEuc() {
        return eucScore() > sjisScore() && !isHalfWidth();
    }

    /** Whether the bytes are half-width katakana of Shift_JIS: whole in it, and in EUC-JP broken kanji without any kana. */
    private boolean isHalfWidth() {
        return sjisBroken == 0 && sjisHalf > 0 && eucBroken > 0 && eucKana == 0;
    }

    /** Whether one of the Japanese charsets fits with hardly a fault and shows kana. */
    boolean isJapanese() {
        return sjisKana > 0 && sjisBroken * 50 <= sjis && sjisHalf <= sjis || eucKana > 0 && eucBroken * 50 <= euc;
    }

    private long sjisScore() {
        return sjis + 3L * sjisKana - 2L * sjisHalf - 20L * sjisBroken;
    }

    private long eucScore() {
        return euc + 3L * eucKana - 20L * eucBroken;
    }

    private void utf8(byte[] bytes) {
        for (int i = 0; i < bytes.length; ) {
            int b = bytes[i] & 0xFF;
            int more = b < 0x80 ? 0 : b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xF0 && b < 0xF5 ? 3 : -1;
            int seen = 0;
            while (seen < more && i + 1 + seen < bytes.length && (bytes[i + 1 + seen] & 0xC0) == 0x80) {
                seen++;
            }
            if (more > 0 && seen == more) {
                utf8++;
            } else if (more != 0 && i + 1 + seen < bytes.length) {
                utf8Broken++;
            }
            i += 1 + seen;
        }
    }

    private void sjis(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            if (b >= 0xA1 && b <= 0xDF) {
                sjisHalf++;
            } else if (b >= 0x81 && b <= 0xFC && b != 0xA0) {
                int next = i + 1 < length ? bytes[i + 1] & 0xFF : 0x40;
                if (next >= 0x40 && next <= 0xFC && next != 0x7F) {
                    sjis++;
                    sjisKana += b == 0x82 && next >= 0x9F && next <= 0xF1 || b == 0x83 && next <= 0x96 ? 1 : 0;
                    i++;
                } else {
                    sjisBroken++;
                }
            } else if (b >= 0x80) {
                sjisBroken++;
            }
        }
    }

    private void euc(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                continue;
            }
            int next = i + 1 < length ? bytes[i + 1] & 0xFF : 0xA1;
            if (next < 0xA1 || b != 0x8E && b != 0x8F && (b < 0xA1 || b > 0xFE)) {
                eucBroken++;
                continue;
            }
            euc++;
            eucKana += b == 0xA4 || b == 0xA5 ? 1 : 0;
            i += b == 0x8F ? 2 : 1;
        }
    }
}
