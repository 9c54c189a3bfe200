package yomitori.extract.values;

import java.util.List;

/** Digits that are no numbers: parts of words, addresses, telephone numbers, versions, scores, clock times, sizes like 22×80. */
final class Shapes {
    private static final String JOINERS = "-._/@#+&=";
    private static final int LONGEST_PREFIX = 3;

    private final Page page;
    private final Lexicon lexicon;

    Shapes(Page page, Lexicon lexicon) {
        this.page = page;
        this.lexicon = lexicon;
    }

    /** Behind the shape that the digit at {@code at} belongs to, or {@code at} where a number begins. */
    int pass(int at) {
        char before = page.at(at - 1);
        if (Chars.isLatin(before) && !isWordBefore(at) && !isPrefixed(at) || isJoined(at, before)) {
            return codeEnd(at);
        }
        int end = page.skipDigits(at);
        if (end - at > 30) {
            return end;
        }
        char next = page.at(end);
        if (page.at(at) == '0' && end - at > 1 && next != '年' && next != '月' && next != '日' && next != '時' && next != '分'
                && next != '秒'
                && next != '%') {
            return codeEnd(at);
        }
        if (!Chars.isDigit(page.at(end + 1))) {
            return isTimes(next, end) ? sizeEnd(end) : at;
        }
        return switch (next) {
            case '.' -> dots(at, end);
            case ':' -> clockEnd(end);
            case '-', '‐', '‑' -> hyphens(at, end);
            case '/' -> slashes(at, end);
            case '×', 'x', 'X' -> sizeEnd(end);
            default -> at;
        };
    }

    /**
     * AI関連3社 has no Latin letter before its digit; OpenAI3社, TOP10社, ROE10.8%: a word of letters, a number and a unit that only
     * numbers have.
     */
    private boolean isWordBefore(int at) {
        int start = at;
        while (Chars.isLatin(page.at(start - 1)) && at - start < 20) {
            start--;
        }
        int end = page.skipDigits(at);
        end = page.at(end) == '.' ? page.skipDigits(end + 1) : end;
        return at - start > 1 && !Chars.isDigit(page.at(start - 1))
                && page.hasAny(end, "年", "億", "万", "兆", "円", "ドル", "社", "人", "位", "月", "%", "倍");
    }

    /** W60mm, AC100-240V: letters that only tell along which axis or in which current the figure is. */
    private boolean isPrefixed(int at) {
        int start = at;
        while (Chars.isLatin(page.at(start - 1)) && at - start < LONGEST_PREFIX) {
            start--;
        }
        List<String> units = Chars.isLatinOrDigit(page.at(start - 1)) || JOINERS.indexOf(page.at(start - 1)) >= 0 ? null
                : lexicon.prefixes.get(page.text.substring(start, at));
        if (units == null) {
            return false;
        }
        int end = behindNumber(at);
        end = page.skipSpace("-~".indexOf(page.at(end)) >= 0 ? behindNumber(end + 1) : end);
        for (String unit : units) {
            if (page.has(end, unit) && !Chars.isLatin(page.at(end + unit.length()))) {
                return true;
            }
        }
        return false;
    }

    private int behindNumber(int at) {
        int end = page.skipDigits(at);
        return page.at(end) == '.' ? page.skipDigits(end + 1) : end;
    }

    private boolean isJoined(int at, char before) {
        if (JOINERS.indexOf(before) < 0) {
            return false;
        }
        char earlier = page.at(at - 2);
        return Chars.isLatinOrDigit(earlier) || before == '#' || before == '_' || before == '/'
                && (earlier == '/' || earlier == '.');
    }

    /** Behind all that hangs together with letters, digits and the signs of addresses. */
    int codeEnd(int at) {
        int end = at;
        while (Chars.isLatinOrDigit(page.at(end))
                || "-−‐._/+:&=?%#~@".indexOf(page.at(end)) >= 0 && page.at(end) != 0 && Chars.isLatinOrDigit(page.at(end + 1))) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    /** 1.2.3 is a version. */
    private int dots(int at, int end) {
        int second = page.skipDigits(end + 1);
        if (page.at(second) == '.' && Chars.isDigit(page.at(second + 1))) {
            return codeEnd(at);
        }
        return isTimes(page.at(second), second) ? sizeEnd(second) : at;
    }

    private int clockEnd(int end) {
        int last = end;
        while (page.at(last) == ':' && Chars.isDigit(page.at(last + 1))) {
            last = page.skipDigits(last + 1);
        }
        return last;
    }

    /** 080-1234-5678, 2-2-2, 0-3; but 3-5年 and 10-20% are ranges. */
    private int hyphens(int at, int end) {
        int second = page.skipDigits(end + 1);
        char next = page.at(second);
        if (next == '-' && Chars.isDigit(page.at(second + 1))) {
            return codeEnd(at);
        }
        if (next == '.' && Chars.isDigit(page.at(second + 1))) {
            second = page.skipDigits(second + 1);
        }
        int unitAt = page.skipSpace(second);
        boolean counted = lexicon.units.find(page.text, unitAt) >= 0 && page.at(unitAt) != 'で' || page.at(unitAt) == '年'
                || Chars.bigUnit(page.at(unitAt)) >= 0 || Chars.isKatakana(page.at(second)) || page.at(second) == ',';
        return counted ? at : codeEnd(at);
    }

    /** 1/4マイル is a fraction; 24/7 and 1/2 are none of ours. */
    private int slashes(int at, int end) {
        int second = page.skipDigits(end + 1);
        int unitAt = page.skipSpace(second);
        boolean counted = page.at(second) != '/' && lexicon.units.find(page.text, second) >= 0 && unitAt == second;
        return counted ? at : codeEnd(at);
    }

    private boolean isTimes(char c, int at) {
        return (c == '×' || c == 'x' || c == 'X') && Chars.isDigit(page.at(page.skipSpace(at + 1)));
    }

    private int sizeEnd(int at) {
        int end = at;
        while (Chars.isLatinOrDigit(page.at(end)) || "×.".indexOf(page.at(end)) >= 0
                && Chars.isDigit(page.at(page.skipSpace(end + 1)))
                || page.at(end) == ' ' && page.at(end - 1) == '×') {
            end++;
        }
        return Math.max(end, at + 1);
    }
}
