package yomitori.extract.names;

/**
 * What stands in quotes, as far as it may be a name.
 *
 * @param start where it begins, behind the opening sign
 * @param end where it ends, without the words that explain it in brackets, the signs of its owner and 「・シリーズ」
 * @param close where the closing sign stands
 */
record Quote(int start, int end, int close) {
    private static final int LONGEST = 40;
    private static final int LONGEST_ASIDE = 62;
    private static final String OPENING = "「『“｢";
    private static final String CLOSING = "」』”｣";

    /** The quote that opens at {@code open}; null where it is too short or long for a name. */
    static Quote at(String text, int open, CueWords series) {
        int close = closing(text, open + 1, CLOSING.charAt(OPENING.indexOf(text.charAt(open))));
        int bracket = close > 0 && text.charAt(close - 1) == ')' ? next(text, '(', open) : close;
        int end = withoutSigns(text, open, bracket > open && bracket < close ? bracket : close);
        int kind = end > open + 3 ? series.endingAt(text, end) : 0;
        end = kind != 0 && series.length(kind) + 2 < end - open ? withoutSigns(text, open, end - series.length(kind)) : end;
        return end > open + 2 ? new Quote(open + 1, end, close) : null;
    }

    int length() {
        return end - start;
    }

    /** The end of a name without the signs of its owner and what sets off more: 「Harbour Wave™」, 「ソラカゼ・シリーズ」. */
    private static int withoutSigns(String text, int open, int end) {
        int at = end;
        while (at > open + 2 && " ™®©・".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    /** The sign nearest in front of an offset, within reach of a name; -1 where none stands there. */
    static int previous(String text, char sign, int from) {
        for (int i = from; i >= 0 && from - i <= LONGEST; i--) {
            if (text.charAt(i) == sign) {
                return i;
            }
        }
        return -1;
    }

    /** The next such sign within reach, or -1. */
    static int next(String text, char sign, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) == sign) {
                return i;
            }
        }
        return -1;
    }

    /** Where a quote is closed that begins at {@code from}; -1 where it is too long or holds more than a name. */
    static int closing(String text, int from, char mark) {
        int limit = Math.min(text.length(), from + LONGEST);
        boolean explained = false;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == mark) {
                return i < from + LONGEST || text.charAt(i - 1) == ')' ? i : -1;
            }
            if (c == '(' && !explained) { // 『港をつくる(Building a Harbour for Everybody)』
                explained = true;
                limit = Math.min(text.length(), i + LONGEST_ASIDE);
            }
            boolean nested = mark == '』' && c == '「'; // 『はじめての「港」』
            if (c == '\n' || c == '。' || OPENING.indexOf(c) >= 0 && !nested) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the words in brackets begin that end a quote; -1 where there are none. */
    static int aside(String text, int end, int close) {
        int open = end < close && text.charAt(end) == ' ' ? end + 1 : end;
        return open + 1 < close && text.charAt(open) == '(' && text.charAt(close - 1) == ')' ? open + 1 : -1;
    }
}
