package yomitori.extract.values;

/** Dates in digits and signs: 2025/07/24, 2025-10-20, 2025.7.18, 2021/7, 7/18. */
final class NumericDates {
    private final Page page;

    NumericDates(Page page) {
        this.page = page;
    }

    /** Behind the date that begins at {@code at}, its parts filled in; -1 where there is none. */
    int read(int at, DateParts parts, boolean second) {
        int firstEnd = page.skipDigits(at);
        int length = firstEnd - at;
        char sign = page.at(firstEnd);
        if (length == 0 || length > 4 || length == 3 || sign != '/' && sign != '-' && sign != '.') {
            return -1;
        }
        int first = page.digits(at, firstEnd);
        int secondEnd = page.skipDigits(firstEnd + 1);
        int secondLength = secondEnd - firstEnd - 1;
        if (secondLength < 1 || secondLength > 2) {
            return -1;
        }
        int middle = page.digits(firstEnd + 1, secondEnd);
        if (length == 4) {
            return first < 1600 || first > 2200 ? -1 : afterYear(first, sign, middle, secondEnd, secondLength, parts);
        }
        return sign == '/' && isMonthDay(first, middle, at, secondEnd, second) ? monthDay(first, middle, secondEnd, parts) : -1;
    }

    private int afterYear(int year, char sign, int month, int monthEnd, int monthLength, DateParts parts) {
        if (month < 1 || month > 12) {
            return -1;
        }
        int end = page.at(monthEnd) == sign ? page.skipDigits(monthEnd + 1) : monthEnd;
        int dayLength = end - monthEnd - 1;
        if (dayLength >= 1) {
            int day = dayLength > 2 ? 0 : page.digits(monthEnd + 1, end);
            if (day < 1 || day > 31 || page.at(end) == sign && Chars.isDigit(page.at(end + 1))) {
                return -1;
            }
            parts.day = day;
        } else {
            boolean plain = sign == '/' || sign == '-' && monthLength == 2;
            if (!plain || Chars.isLatinOrDigit(page.at(monthEnd)) || page.at(monthEnd) == '-' || page.at(monthEnd) == '.') {
                return -1;
            }
            end = page.at(monthEnd) == '月' ? monthEnd + 1 : monthEnd;
        }
        parts.year = year;
        parts.month = month;
        return parts.isValid() ? end : -1;
    }

    private int monthDay(int month, int day, int end, DateParts parts) {
        parts.month = month;
        parts.day = day;
        return parts.isValid() ? end : -1;
    }

    /**
     * 7/18 is a day beside a weekday, in a range, in front of a particle of time, on a line or in brackets of its own; else a
     * fraction or a score.
     */
    private boolean isMonthDay(int month, int day, int at, int end, boolean second) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return false;
        }
        char before = page.at(at - 1);
        char next = page.at(end);
        if (Chars.isLatinOrDigit(before) || before == '/' || before == '.' || next == '/' || next == '.') {
            return false;
        }
        if (second || next == '(' && WEEKDAYS.indexOf(page.at(end + 1)) >= 0) {
            return true;
        }
        boolean alone = Chars.isLineEnd(before) && Chars.isLineEnd(next);
        boolean bracketed = before == '(' && next == ')';
        return (alone || bracketed) && (day > 9 || month > day)
                || page.hasAny(end, "に", "から", "まで", "より", "時点", "以降", "発売", "公開", "開催", "付", "更新", "発表")
                || Chars.isRangeMark(next) && page.at(page.skipDigits(end + 1)) == '/';
    }

    private static final String WEEKDAYS = "月火水木金土日MTWFS";
}
