package yomitori.extract.values;

/** Kinds of characters, asked once a character. All questions are about folded text, where Latin and digits are half-width. */
final class Chars {
    /** What {@link #smallUnit} and {@link #bigUnit} give for a character that is none. */
    static final int NO_UNIT = -1;

    private static final String KANJI_DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL_DIGITS = "零壱弐参肆伍陸漆捌玖";

    private Chars() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isLatinOrDigit(char c) {
        return isLatin(c) || isDigit(c);
    }

    static boolean isKatakana(char c) {
        return c >= 'ァ' && c <= 'ヺ' || c == 'ー';
    }

    static boolean isHiragana(char c) {
        return c >= 'ぁ' && c <= 'ゖ';
    }

    static boolean isKanji(char c) {
        return c >= '一' && c <= '鿿' || c == '々';
    }

    /** 0 to 9 for 〇 to 九 and their formal forms, otherwise -1. */
    static int kanjiDigit(char c) {
        if (c < '〇' || c > '鿿') {
            return -1;
        }
        int digit = KANJI_DIGITS.indexOf(c);
        if (digit < 0) {
            digit = c == '弍' ? 2 : c == '弌' ? 1 : FORMAL_DIGITS.indexOf(c);
        }
        return digit;
    }

    /** The power of ten of 十, 百 and 千. */
    static int smallUnit(char c) {
        return switch (c) {
            case '十', '拾' -> 1;
            case '百', '佰', '陌' -> 2;
            case '千', '仟', '阡' -> 3;
            default -> NO_UNIT;
        };
    }

    /** The power of ten of 万, 億, 兆, 京 and 垓. */
    static int bigUnit(char c) {
        return switch (c) {
            case '万', '萬' -> 4;
            case '億' -> 8;
            case '兆' -> 12;
            case '京' -> 16;
            case '垓' -> 20;
            default -> NO_UNIT;
        };
    }

    /** Whether a numeral may hold the character: digits of both scripts and powers of ten. */
    static boolean isNumeral(char c) {
        return isDigit(c) || kanjiDigit(c) >= 0 || smallUnit(c) >= 0 || bigUnit(c) >= 0;
    }

    /** 〜 and its many lookalikes: what stands between the ends of a range. */
    static boolean isRangeMark(char c) {
        return switch (c) {
            case '〜', '~', '-', '–', '—', '―', '−', '‐', '‑' -> true;
            default -> false;
        };
    }

    static boolean isMinus(char c) {
        return c == '-' || c == '−' || c == '–';
    }

    /** Whether a line or a cell ends here, or the text: what {@link Page#at} gives outside it. */
    static boolean isLineEnd(char c) {
        return c == 0 || c == '\n' || c == '\t';
    }
}
