package yomitori.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import yomitori.facts.Bound;
import yomitori.facts.CalendarDate;

/**
 * The days that a date may mean, in days since 1970, both ends among them.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record DayInterval(int first, int last) {
    private static final int EVER = Integer.MAX_VALUE / 2;

    /**
     * The days of a date in the forms of {@link CalendarDate#iso8601()}; null where the year is not known or it is no date.
     * Seasons are those of the northern hemisphere, fiscal years begin in April, about is not widened.
     */
    public static DayInterval said(String iso8601) {
        try {
            int slash = iso8601.indexOf('/');
            if (slash < 0) {
                return single(iso8601);
            }
            DayInterval from = single(iso8601.substring(0, slash));
            DayInterval to = single(iso8601.substring(slash + 1));
            return from == null || to == null ? null : new DayInterval(from.first, Math.max(from.last, to.last));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    /** As {@link #said(String)}, open where the text says by or from. */
    public static DayInterval possible(CalendarDate date) {
        DayInterval said = said(date.iso8601());
        return said == null ? null : said.opened(date.bound());
    }

    /** Open on the side that a bound leaves open. */
    DayInterval opened(Bound bound) {
        return switch (bound) {
            case NONE -> this;
            case AT_LEAST -> new DayInterval(first, EVER);
            case MORE_THAN -> new DayInterval(last + 1, EVER);
            case AT_MOST -> new DayInterval(-EVER, last);
            case LESS_THAN -> new DayInterval(-EVER, first - 1);
        };
    }

    private static DayInterval single(String iso) {
        if (iso.startsWith("FY") && iso.length() == 6) {
            LocalDate start = LocalDate.of(Integer.parseInt(iso.substring(2)), 4, 1);
            return between(start, start.plusYears(1));
        }
        if (iso.length() == 5 && iso.endsWith("s")) {
            LocalDate start = LocalDate.of(Integer.parseInt(iso.substring(0, 4)), 1, 1);
            return between(start, start.plusYears(10));
        }
        if (iso.length() < 4 || iso.charAt(0) == '-') {
            return null;
        }
        int year = Integer.parseInt(iso.substring(0, 4));
        if (iso.length() == 4) {
            return months(year, 1, 12);
        }
        if (iso.charAt(4) != '-') {
            return null;
        }
        return within(iso, year, iso.substring(5));
    }

    private static DayInterval within(String iso, int year, String rest) {
        return switch (rest) {
            case "Q1", "Q2", "Q3", "Q4" -> months(year, rest.charAt(1) * 3 - '1' * 3 + 1, 3);
            case "H1" -> months(year, 1, 6);
            case "H2" -> months(year, 7, 6);
            case "SP" -> months(year, 3, 3);
            case "SU" -> months(year, 6, 3);
            case "FA" -> months(year, 9, 3);
            case "WI" -> months(year, 12, 3);
            default -> {
                if (rest.startsWith("W")) {
                    LocalDate monday = LocalDate.of(year, 1, 4)
                            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(rest.substring(1)))
                            .with(WeekFields.ISO.dayOfWeek(), 1);
                    yield between(monday, monday.plusWeeks(1));
                }
                if (rest.length() <= 2) {
                    YearMonth month = YearMonth.of(year, Integer.parseInt(rest));
                    yield between(month.atDay(1), month.plusMonths(1).atDay(1));
                }
                LocalDate day = LocalDate.parse(iso.length() > 10 ? iso.substring(0, 10) : iso);
                yield between(day, day.plusDays(1));
            }
        };
    }

    private static DayInterval months(int year, int month, int count) {
        LocalDate start = LocalDate.of(year, month, 1);
        return between(start, start.plusMonths(count));
    }

    private static DayInterval between(LocalDate from, LocalDate behind) {
        return new DayInterval(Days.epoch(from), Days.epoch(behind) - 1);
    }
}
