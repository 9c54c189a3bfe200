package yomitori.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import yomitori.text.Width;

/** Finds full dates in short texts: 2025-07-24, 2025/7/24(木), 2025年7月24日, 令和7年7月24日, Thu, 24 Jul 2025. */
final class Dates {
    /** A date and where it stands. */
    record Found(LocalDate date, int start, int end) {}

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private final String text;
    private int at;

    private Dates(String text) {
        this.text = text;
    }

    /** The first date in a text, which may be null. */
    static Optional<LocalDate> in(String text) {
        Found found = text == null || !mayStandIn(text, 0, text.length()) ? null : find(Width.fold(text), 0);
        return found == null ? Optional.empty() : Optional.of(found.date);
    }

    /** Whether a stretch of any width holds the four digits of a year or the sign of an era: most lines don't. */
    static boolean mayStandIn(String text, int start, int end) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = Width.fold(text.charAt(i));
            if (isDigit(c)) {
                if (++digits == 4) {
                    return true;
                }
            } else if (isEra(c)) {
                return true;
            } else {
                digits = 0;
            }
        }
        return false;
    }

    private static boolean isEra(char c) {
        return c == '令' || c == '平' || c == '昭' || c == 'R' || c == 'H';
    }

    /** The first date at or behind {@code from} in a text of half width; null where there is none. */
    static Found find(String folded, int from) {
        Dates dates = new Dates(folded);
        for (int i = from; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!isWord(c) && !isEra(c)) {
                continue;
            }
            boolean edge = i == 0 || !isWord(folded.charAt(i - 1)) || isWord(folded.charAt(i - 1)) != isWord(c);
            LocalDate date = null;
            dates.at = i;
            if (isDigit(c) && (i == 0 || !isDigit(folded.charAt(i - 1)))) {
                date = dates.numeric();
                if (date == null) {
                    dates.at = i;
                    date = dates.dayMonthYear();
                }
            } else if (isEra(c) && (edge || c >= 0x80)) {
                date = dates.era();
            } else if (edge && Character.isLetter(c) && c < 0x80) {
                date = dates.monthDayYear();
            }
            if (date != null) {
                return new Found(date, i, dates.at);
            }
        }
        return null;
    }

    /** A date in a file name or address: 2025-07-24-title, /2025/07/24/, 20250724, /2008/0220/, 250724_title. */
    static Optional<LocalDate> inName(String name) {
        Found found = find(name.replace('_', '-'), 0);
        if (found != null) {
            return Optional.of(found.date);
        }
        for (int i = 0; i < name.length(); i++) {
            if (isDigit(name.charAt(i)) && (i == 0 || !isDigit(name.charAt(i - 1)))) {
                Optional<LocalDate> date = run(name, i);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> run(String name, int start) {
        int end = start;
        while (end < name.length() && isDigit(name.charAt(end))) {
            end++;
        }
        String digits = name.substring(start, end);
        if (digits.length() == 4 && end + 5 <= name.length() && name.charAt(end) == '/') {
            digits += name.substring(end + 1, end + 5);
        }
        if (digits.length() == 6) {
            boolean first = start == 0 || name.charAt(start - 1) == '/' || name.charAt(start - 1) == '_';
            return first && end < name.length() && (name.charAt(end) == '_' || name.charAt(end) == '-')
                    ? compact("20" + digits) : Optional.empty();
        }
        return digits.length() == 8 || digits.length() == 12 || digits.length() == 14 ? compact(digits) : Optional.empty();
    }

    private static Optional<LocalDate> compact(String digits) {
        for (int i = 0; i < 8; i++) {
            if (!isDigit(digits.charAt(i))) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(date(Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4, 6)),
                Integer.parseInt(digits.substring(6, 8))));
    }

    private LocalDate numeric() {
        int year = number(4);
        if (year < 1900) {
            return null;
        }
        return monthAndDay(year);
    }

    private LocalDate era() {
        int base;
        if (text.startsWith("令和", at)) {
            base = 2018;
        } else if (text.startsWith("平成", at)) {
            base = 1988;
        } else if (text.startsWith("昭和", at)) {
            base = 1925;
        } else {
            base = text.charAt(at) == 'R' ? 2018 : text.charAt(at) == 'H' ? 1988 : 0;
            at--;
        }
        at += 2;
        if (base == 0) {
            return null;
        }
        skipBlanks();
        int year = 1;
        if (at < text.length() && text.charAt(at) == '元') {
            at++;
        } else {
            year = number(2);
        }
        return year < 1 ? null : monthAndDay(base + year);
    }

    private LocalDate monthAndDay(int year) {
        skipBlanks();
        char sign = at < text.length() ? text.charAt(at++) : 0;
        if (sign != '年' && sign != '-' && sign != '/' && sign != '.') {
            return null;
        }
        skipBlanks();
        int month = number(2);
        skipBlanks();
        if (month < 1 || at >= text.length() || text.charAt(at++) != (sign == '年' ? '月' : sign)) {
            return null;
        }
        skipBlanks();
        int day = number(2);
        if (sign == '年') {
            skipBlanks();
            if (at >= text.length() || text.charAt(at) != '日') {
                return null;
            }
            at++;
        } else if (at < text.length() && isDigit(text.charAt(at))) {
            return null;
        }
        return date(year, month, day);
    }

    private LocalDate dayMonthYear() {
        int day = number(2);
        skipBlanks();
        int month = month();
        skipSigns();
        int year = month < 1 ? -1 : number(4);
        return year < 1900 ? null : date(year, month, day);
    }

    private LocalDate monthDayYear() {
        int month = month();
        if (month < 1) {
            return null;
        }
        skipSigns();
        int day = number(2);
        while (day > 0 && at < text.length() && Character.isLetter(text.charAt(at)) && text.charAt(at) < 0x80) {
            at++;
        }
        skipSigns();
        int year = day < 1 ? -1 : number(4);
        return year < 1900 ? null : date(year, month, day);
    }

    private int month() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at)) && text.charAt(at) < 0x80) {
            at++;
        }
        if (at - start < 3 || at - start > 9) {
            return -1;
        }
        int index = MONTHS.indexOf(text.substring(start, start + 3).toLowerCase(Locale.ROOT));
        return index >= 0 && index % 3 == 0 ? index / 3 + 1 : -1;
    }

    private void skipSigns() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ',' || text.charAt(at) == '.'
                || text.charAt(at) == '-')) {
            at++;
        }
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    /** A number of at most so many digits; -1 where none stands. */
    private int number(int digits) {
        int start = at;
        int value = 0;
        while (at < text.length() && at - start < digits && isDigit(text.charAt(at))) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        return at == start ? -1 : value;
    }

    private static LocalDate date(int year, int month, int day) {
        if (year < 1990 || year > 2099 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(char c) {
        return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
