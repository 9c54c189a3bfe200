package yomitori.index;

import java.time.LocalDate;

/** Lengths of time in days, and dates of any exactness as intervals of days. */
final class Days {
    private static final double YEAR = 365.2425;
    private static final double HOUR = 1 / 24.0;

    private Days() {}

    /** The length of an ISO 8601 period such as P1Y6M or PT8M in days, NaN where it is none. A month is a twelfth of a year. */
    static double of(String period) {
        if (!period.startsWith("P") || period.length() < 3) {
            return Double.NaN;
        }
        double days = 0;
        boolean time = false;
        int number = 1;
        for (int i = 1; i < period.length(); i++) {
            char c = period.charAt(i);
            if (c == 'T') {
                time = true;
                number = i + 1;
            } else if (c >= 'A' && c <= 'Z') {
                double unit = unit(c, time);
                if (number == i || Double.isNaN(unit)) {
                    return Double.NaN;
                }
                days += Double.parseDouble(period.substring(number, i)) * unit;
                number = i + 1;
            } else if ((c < '0' || c > '9') && c != '.') {
                return Double.NaN;
            }
        }
        return number == period.length() ? days : Double.NaN;
    }

    private static double unit(char c, boolean time) {
        return switch (c) {
            case 'Y' -> YEAR;
            case 'M' -> time ? HOUR / 60 : YEAR / 12;
            case 'W' -> 7;
            case 'D' -> 1;
            case 'H' -> HOUR;
            case 'S' -> HOUR / 3600;
            default -> Double.NaN;
        };
    }

    static int epoch(LocalDate date) {
        return (int) Math.max(Integer.MIN_VALUE / 2, Math.min(Integer.MAX_VALUE / 2, date.toEpochDay()));
    }
}
