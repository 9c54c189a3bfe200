package yomitori.extract.values;

import java.math.BigDecimal;

/**
 * Parses a numeral by algorithm: 2,500 / 1.5兆 / 3億5千万 / 四十九兆九千五百九十二億 / 二〇二五 / 百数十. Reads each character once; a run of more
 * than {@value #LONGEST_RUN} digits is no number that anybody wrote.
 */
final class NumeralReader {
    private static final int LONGEST_RUN = 30;
    private static final int DIGITS_OF_LONG = 18;

    private final String text;
    private int at;
    private BigDecimal total;
    private BigDecimal section;
    private BigDecimal current;
    private boolean approximate;
    private Numeral.Form form;

    private NumeralReader(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The numeral that begins at {@code at} in folded text, or null. */
    static Numeral read(String text, int at) {
        return new NumeralReader(text, at).read();
    }

    private Numeral read() {
        int start = at;
        int lastBig = 24;
        int lastSmall = 4;
        int scale = 0;
        int word = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int unit;
            if (Chars.isDigit(c)) {
                if (current != null || !readDigits()) {
                    break;
                }
            } else if (Chars.kanjiDigit(c) >= 0) {
                if (current != null || !readKanjiDigits()) {
                    break;
                }
            } else if ((unit = Chars.smallUnit(c)) >= 0) {
                if (unit >= lastSmall) {
                    break;
                }
                lastSmall = unit;
                section = plus(section, (current == null ? BigDecimal.ONE : current).scaleByPowerOfTen(unit));
                current = null;
                form = Numeral.Form.KANJI;
                at++;
            } else if ((unit = Chars.bigUnit(c)) >= 0) {
                if (unit >= lastBig || section == null && current == null) {
                    break;
                }
                total = plus(total, plus(section, current).scaleByPowerOfTen(unit));
                word = unit + (current == null ? lastSmall : 0);
                section = null;
                current = null;
                lastSmall = 4;
                lastBig = unit;
                scale = unit;
                form = Numeral.Form.KANJI;
                at++;
            } else if (c == '数' || c == '何') {
                if (current != null || !readSome(c, start)) {
                    break;
                }
            } else if (c == '・' && section != null && current == null && charAt(at + 1) == '〇') {
                readDecimals();
                break;
            } else if (c != ' ' || !spaceInside(lastBig, scale > 0)) {
                break;
            }
        }
        BigDecimal number = plus(plus(total, section), current);
        return number == null ? null : new Numeral(start, at, number, scale, word, approximate, form);
    }

    private static BigDecimal plus(BigDecimal a, BigDecimal b) {
        return a == null ? b : b == null ? a : a.add(b);
    }

    private char charAt(int offset) {
        return offset < text.length() ? text.charAt(offset) : 0;
    }

    private long whole(int start, int end) {
        long whole = 0;
        for (int i = start; i < end; i++) {
            whole = text.charAt(i) == ',' ? whole : whole * 10 + text.charAt(i) - '0';
        }
        return whole;
    }

    private boolean isDigit(int offset) {
        return Chars.isDigit(charAt(offset));
    }

    /** Digits with thousands commas and decimals. */
    private boolean readDigits() {
        int from = at;
        int end = at;
        while (isDigit(end)) {
            end++;
        }
        boolean grouped = false;
        if (end - from <= 3) {
            while (charAt(end) == ',' && isDigit(end + 1) && isDigit(end + 2) && isDigit(end + 3) && !isDigit(end + 4)) {
                end += 4;
                grouped = true;
            }
        }
        boolean decimal = charAt(end) == '.' && isDigit(end + 1);
        if (decimal) {
            end++;
            while (isDigit(end)) {
                end++;
            }
        }
        if (end - from > LONGEST_RUN) {
            return false;
        }
        at = end;
        current = decimal || end - from > DIGITS_OF_LONG ? new BigDecimal(text.substring(from, end).replace(",", ""))
                : BigDecimal.valueOf(whole(from, end));
        if (form == null) {
            form = decimal ? Numeral.Form.DECIMAL : grouped ? Numeral.Form.GROUPED : Numeral.Form.DIGITS;
        }
        return true;
    }

    /** One kanji digit, or several that stand for places: 二〇二五, 〇・〇八. */
    private boolean readKanjiDigits() {
        StringBuilder digits = new StringBuilder();
        int end = at;
        while (Chars.kanjiDigit(charAt(end)) >= 0) {
            digits.append((char) ('0' + Chars.kanjiDigit(charAt(end))));
            if (++end - at > LONGEST_RUN) {
                return false;
            }
        }
        char point = charAt(end);
        if ((point == '.' || point == '・') && Chars.kanjiDigit(charAt(end + 1)) >= 0) {
            int last = end + 1;
            while (Chars.kanjiDigit(charAt(last)) >= 0 && last - end < LONGEST_RUN) {
                last++;
            }
            if (point == '.' || isDecimal(end, last)) {
                digits.append('.');
                for (int i = end + 1; i < last; i++) {
                    digits.append((char) ('0' + Chars.kanjiDigit(charAt(i))));
                }
                end = last;
            }
        }
        at = end;
        current = new BigDecimal(digits.toString());
        form = Numeral.Form.KANJI;
        return true;
    }

    /** 二百・〇三. */
    private void readDecimals() {
        StringBuilder digits = new StringBuilder("0.");
        for (at++; Chars.kanjiDigit(charAt(at)) >= 0 && digits.length() < LONGEST_RUN; at++) {
            digits.append((char) ('0' + Chars.kanjiDigit(charAt(at))));
        }
        current = new BigDecimal(digits.toString());
    }

    /** 四・五倍 is a decimal; 三・四月, 二・三人 and 三・十 are two numbers. */
    private boolean isDecimal(int point, int end) {
        char next = charAt(end);
        return Chars.smallUnit(next) < 0 && "月日年つ人号番丁条章回・".indexOf(next) < 0;
    }

    /** 数 and 何 stand for a digit that is left open: 数百億, 百数十, 十数人, 数人. */
    private boolean readSome(char c, int start) {
        char next = charAt(at + 1);
        boolean scales = Chars.smallUnit(next) >= 0 || Chars.bigUnit(next) >= 0;
        if (scales) {
            current = BigDecimal.ONE;
        } else if (c == '何' || at > start && section == null) {
            return false;
        } else if (at == start) {
            current = BigDecimal.ONE;
        }
        approximate = true;
        form = Numeral.Form.KANJI;
        at++;
        return true;
    }

    /** 18.6 万, 11,308 百万, 3 億 5,000 万: one space before a power of ten, or behind one where another follows. */
    private boolean spaceInside(int lastBig, boolean scaled) {
        int unit = Chars.bigUnit(charAt(at + 1));
        if (current != null || section != null) {
            boolean million = Chars.smallUnit(charAt(at + 1)) >= 0 && Chars.bigUnit(charAt(at + 2)) >= 0
                    && form != Numeral.Form.KANJI;
            if (!million && (unit < 0 || unit >= lastBig)) {
                return false;
            }
        } else if (!scaled || !smallerAmountAt(at + 1, lastBig)) {
            return false;
        }
        at++;
        return true;
    }

    private boolean smallerAmountAt(int offset, int lastBig) {
        int end = offset;
        while ((isDigit(end) || charAt(end) == ',' || charAt(end) == '.') && end - offset < LONGEST_RUN) {
            end++;
        }
        int unit = end == offset ? Chars.NO_UNIT : Chars.bigUnit(charAt(charAt(end) == ' ' ? end + 1 : end));
        return unit >= 0 && unit < lastBig;
    }
}
