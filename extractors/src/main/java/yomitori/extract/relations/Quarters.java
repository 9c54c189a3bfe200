package yomitori.extract.relations;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yomitori.extract.Words;
import yomitori.facts.Mention;

/** Quarters that stand for all of their business year so far, as reports add them up: 第2四半期累計 is half a year. */
final class Quarters {
    private static final Words SUMS = Words.of(List.of("累計", "（累計", "(累計", "までの累計", "（中間", "(中間"));
    private static final Pattern NUMBER = Pattern.compile(
            "第\\s?([1-4１-４])\\s?四半期|[QＱ]\\s?([1-4１-４])(?!\\p{Nd})|(?<!\\p{Nd})([1-4１-４])\\s?[QＱ]"); // the 3 of FY2025 Q3
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern MONTHS = Pattern.compile("\\d{4}-\\d\\d(?:-\\d\\d)?/(\\d{4})-(\\d\\d)(?:-\\d\\d)?");
    private static final int MONTHS_OF_QUARTER = 3;
    private static final String YEAR = "期"; // behind 2026/3

    private Quarters() {}

    /** What a date says, as all that has passed of its year where the text says that it adds up the quarters, as a year of 2026/3期. */
    static String told(String text, Mention date) {
        String iso8601 = Arguments.display(date.meaning());
        int end = date.span().end();
        BusinessYear year = text.startsWith(YEAR, end) ? BusinessYear.shortened(date.surface()) : null;
        if (year != null) {
            return year.iso8601();
        }
        end += text.startsWith(" ", end) ? 1 : 0;
        if (SUMS.startingAt(text, end) == 0) {
            return iso8601;
        }
        YearMonth last = last(iso8601);
        int number = number(date.surface());
        if (last == null || number < 2) {
            return iso8601;
        }
        YearMonth first = last.minusMonths(MONTHS_OF_QUARTER * number - 1L);
        return span(first + "-01/" + last.atEndOfMonth(), iso8601);
    }

    /**
     * A span of days by its shorter name, where it is a half of a year, or the quarter or year that {@code told} names already.
     *
     * @param span 2026-01-01/2026-06-30
     */
    static String span(String span, String told) {
        if (span.length() != "2026-01-01/2026-06-30".length()) {
            return told;
        }
        int from = Integer.parseInt(span.substring(0, 4)) * 12 + Integer.parseInt(span.substring(5, 7)) - 1;
        int months = Integer.parseInt(span.substring(11, 15)) * 12 + Integer.parseInt(span.substring(16, 18)) - from;
        String year = span.substring(0, 4);
        if (months == 6 && from % 6 == 0) {
            return year + (from % 12 == 0 ? "-H1" : "-H2");
        }
        boolean named = months == MONTHS_OF_QUARTER || months >= 12; // not from the 21st to the 20th
        return named ? told : span;
    }

    /** The last day of a span, 2026-06-30 of 2026-01-01/2026-06-30; empty where it tells none. */
    static String lastDay(String span) {
        int last = span.indexOf('/') + 1;
        return last > 0 && span.length() - last == "2026-06-30".length() ? span.substring(last) : "";
    }

    /** Whether a date is a quarter of a year, by its name or its first and last month. */
    static boolean isQuarter(String iso8601) {
        YearMonth last = last(iso8601);
        return last != null && (iso8601.indexOf('/') < 0 || last.minusMonths(MONTHS_OF_QUARTER - 1L).equals(YearMonth.parse(iso8601.substring(0, 7))));
    }

    /** Whether a date is the first quarter of a business year. */
    static boolean isFirst(String iso8601, BusinessYear year) {
        YearMonth last = last(iso8601);
        return last != null && Math.floorMod(last.getMonthValue() - year.month(), 12) == MONTHS_OF_QUARTER;
    }

    /** The last month of a quarter; null for any other date. */
    private static YearMonth last(String iso8601) {
        Matcher quarter = QUARTER.matcher(iso8601);
        if (quarter.matches()) {
            return YearMonth.of(Integer.parseInt(quarter.group(1)), MONTHS_OF_QUARTER * Integer.parseInt(quarter.group(2)));
        }
        Matcher months = MONTHS.matcher(iso8601);
        return months.matches() ? YearMonth.of(Integer.parseInt(months.group(1)), Integer.parseInt(months.group(2))) : null;
    }

    /** Whether the words name a quarter: Q1, 第1四半期. */
    static boolean isNamed(String surface) {
        return NUMBER.matcher(surface).matches();
    }

    /** Which quarter of its business year it is; 0 where the words do not say so. */
    private static int number(String surface) {
        Matcher number = NUMBER.matcher(surface);
        if (!number.find()) {
            return 0;
        }
        String digit = number.group(1) != null ? number.group(1) : number.group(2) != null ? number.group(2) : number.group(3);
        return Character.digit(digit.charAt(0), 10);
    }
}
