package yomitori.extract.values;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** What a text says of a date: what it leaves out is null or 0. */
final class DateParts {
    Integer year;
    /** Whether the year is one of business, which begins in another month. */
    boolean fiscal;
    /** The month in which that year of business begins; 0 where the text does not say. */
    int firstMonth;
    int month;
    /** How many months the date spans from {@link #month} on, where it is more than that one; else 0. */
    int months;
    int day;
    /** Part of a year: {@code Q3}, {@code H1}, {@code SP}, {@code W39}; null where there is none. */
    String part;
    boolean decade;
    boolean century;
    /** Whether it ends a span of months, 11月〜27年1月期, so that 期 makes no year of business of it. */
    boolean endsMonths;

    static DateParts ofYear(int year) {
        DateParts parts = new DateParts();
        parts.year = year;
        return parts;
    }

    static DateParts of(int year, int month, int day) {
        DateParts parts = ofYear(year);
        parts.month = month;
        parts.day = day;
        return parts;
    }

    static DateParts ofDay(LocalDate day) {
        return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static DateParts ofMonth(YearMonth month) {
        return of(month.getYear(), month.getMonthValue(), 0);
    }

    /** The week of ISO 8601 that holds the day. */
    static DateParts ofWeek(LocalDate day) {
        DateParts parts = ofYear(day.get(IsoFields.WEEK_BASED_YEAR));
        parts.part = "W%02d".formatted(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return parts;
    }

    /** The year of business that ends with the given month; it has the number of the year in which it begins. */
    void endBusinessYear(int lastMonth) {
        fiscal = true;
        firstMonth = lastMonth % 12 + 1;
        year = lastMonth == 12 ? year : year - 1;
    }

    /** A quarter of a year of business becomes the quarter, or the months, of the calendar. */
    void toCalendar() {
        if (firstMonth <= 1 || part == null || part.charAt(0) != 'Q') {
            return;
        }
        YearMonth first = YearMonth.of(year, firstMonth).plusMonths(3L * (part.charAt(1) - '1'));
        year = first.getYear();
        fiscal = false;
        firstMonth = 0;
        if (first.getMonthValue() % 3 == 1) {
            part = "Q" + (first.getMonthValue() + 2) / 3;
        } else {
            part = null;
            month = first.getMonthValue();
            months = 3;
        }
    }

    DateParts copy() {
        DateParts copy = new DateParts();
        copy.year = year;
        copy.fiscal = fiscal;
        copy.firstMonth = firstMonth;
        copy.month = month;
        copy.months = months;
        copy.day = day;
        copy.part = part;
        copy.decade = decade;
        copy.century = century;
        copy.endsMonths = endsMonths;
        return copy;
    }

    /** The end of a range lends what it leaves out from the beginning. */
    void inherit(DateParts beginning) {
        if (year == null) {
            year = beginning.year;
            if (year != null && month > 0 && beginning.month > month) {
                year++; // 11月から1月まで
            }
        }
        if (month == 0 && day > 0) {
            month = beginning.month;
        }
        fiscal |= beginning.fiscal && month == 0 && part == null;
    }

    boolean isFullDay() {
        return year != null && month > 0 && day > 0;
    }

    /** Null where it is no full day, or one that no calendar has. */
    LocalDate toDay() {
        return isFullDay() && isValid() ? LocalDate.of(year, month, day) : null;
    }

    boolean isValid() {
        if (month > 12) {
            return false;
        }
        if (day == 0 || month == 0) {
            return day <= 31;
        }
        return day <= YearMonth.of(year == null ? 2024 : year, month).lengthOfMonth();
    }

    /** ISO 8601, as exact as the parts; see {@link yomitori.facts.CalendarDate}. */
    String iso() {
        String start = year == null ? "-" : year < 0 ? "-" + padded(-year, 4) : padded(year, 4);
        if (century) {
            return year < 0 ? start : start + "/" + padded(year + 99, 4);
        }
        if (decade) {
            return start + "s";
        }
        if (part != null) {
            return start + "-" + part;
        }
        if (month == 0 && day == 0) {
            return fiscal ? "FY" + start : start;
        }
        if (month == 0) {
            return "---" + padded(day, 2);
        }
        if (months > 0 && year != null) {
            YearMonth first = YearMonth.of(year, month);
            return first + "/" + first.plusMonths(months - 1);
        }
        return day == 0 ? start + "-" + padded(month, 2) : start + "-" + padded(month, 2) + "-" + padded(day, 2);
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return digits.length() < width ? "0".repeat(width - digits.length()) + digits : digits;
    }
}
