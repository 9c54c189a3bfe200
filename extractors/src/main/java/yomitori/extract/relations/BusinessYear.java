package yomitori.extract.relations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A business year as reports name it, by the month in which it ends: 2026年3月期.
 *
 * @param year the year of its last month
 * @param month its last month
 */
record BusinessYear(int year, int month) {
    private static final Pattern NAMED = Pattern.compile("(\\p{Nd}{4})年(\\p{Nd}{1,2})月期.*", Pattern.DOTALL);
    private static final Pattern SHORT = Pattern.compile("(\\p{Nd}{4})[/／](\\p{Nd}{1,2})");

    /** The year that a date names as 2026年3月期, alone or with a part of it; null where it names none. */
    static BusinessYear named(String surface) {
        return of(NAMED.matcher(surface));
    }

    /** The year that a date names as 2026/3, which may be no more than a month; null where it names none. */
    static BusinessYear shortened(String surface) {
        return of(SHORT.matcher(surface));
    }

    private static BusinessYear of(Matcher date) {
        return date.matches() ? new BusinessYear(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2))) : null;
    }

    /** The year by that in which it begins: FY2025 for 2026年3月期. */
    String iso8601() {
        return "FY" + (month == 12 ? year : year - 1);
    }
}
