package yomitori.extract.relations;

import java.time.YearMonth;
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
    private static final Pattern PART = Pattern.compile("(\\d{4})-(?:Q([1-4])|H([12])|(\\d\\d)(?:-\\d\\d)?/.*)");
    private static final int MONTHS = 12;
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

    /** Whether a part of a year, 2025-Q3 or 2025-06/2025-08, lies in it. */
    boolean holds(String iso8601) {
        Matcher part = PART.matcher(iso8601);
        if (!part.matches()) {
            return false;
        }
        int first = part.group(2) != null ? 3 * Integer.parseInt(part.group(2)) - 2
                : part.group(3) != null ? 6 * Integer.parseInt(part.group(3)) - 5 : Integer.parseInt(part.group(4));
        int before = (year - Integer.parseInt(part.group(1))) * MONTHS + month - first;
        return before >= 0 && before < MONTHS;
    }

    BusinessYear before() {
        return new BusinessYear(year - 1, month);
    }

    BusinessYear next() {
        return new BusinessYear(year + 1, month);
    }

    /** 2026-03-31 for 2026年3月期. */
    String lastDay() {
        return YearMonth.of(year, month).atEndOfMonth().toString();
    }

    /** The year by that in which it begins: FY2025 for 2026年3月期. */
    String iso8601() {
        return "FY" + (month == 12 ? year : year - 1);
    }
}
