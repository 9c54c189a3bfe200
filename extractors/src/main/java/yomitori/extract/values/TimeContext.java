package yomitori.extract.values;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * What dates refer to: the article's day, the first month of a year of business, and the last date that the text named. Never
 * the clock.
 */
final class TimeContext {
    private static final String[] FUTURE = {
        "予定", "計画", "見込", "見通し", "目指", "めど", "開始する", "発売する", "提供する", "開催する", "導入する", "始める", "始まる",
        "投入する", "公開する", "発表する", "施行", "開催され", "控え"
    };
    /** Ends of headlines that look ahead. */
    private static final String[] TOWARDS = {"発売へ", "投入へ", "発表へ", "公開へ", "提供へ", "開始へ", "導入へ", "稼働へ", "上場へ", "買収へ", "建設へ"};
    private static final String OF_TOWARDS = "への";
    /** Look ahead as well, unless the sentence tells what has been. */
    private static final String[] ONWARD = {"から", "まで", "以降", "される"};

    private static final String[] PAST = {"した", "った", "れた", "いた", "していた", "きた"};
    /** What is reported to come: 2月から販売すると発表した. */
    private static final String[] REPORTED = {"すると", "されると", "すること", "されること", "するという", "されるという", "する方針", "する計画"};
    private static final String[] LASTING = {"ている", "ています", "ました", "た。", "んだ。"};

    /** How far into an article the line may stand that dates it. */
    private static final int HEAD = 300;

    private static final int LONGEST_HEAD = 1000;
    /** How many characters later a date still counts as just named. */
    private static final int NEARBY = 150;

    private final Page page;
    private final int fiscalStart;
    private LocalDate today;
    private DateParts last;
    private int lastOffset = -1;
    /** The last year of business that the article named, or null. */
    private DateParts business;
    /** The one whose report the head of the article announces, or null; looked for when it is first asked for. */
    private DateParts announced;

    private boolean headRead;
    private boolean shortYears;

    TimeContext(Page page, int fiscalStart) {
        this.page = page;
        this.fiscalStart = fiscalStart;
        this.today = page.analysis.article().metadata().published().orElse(null);
    }

    /** The article's day, or null. */
    LocalDate today() {
        return today;
    }

    /** The last date that was read, or null. */
    DateParts last() {
        return last;
    }

    /** Whether the article writes years with two digits. */
    boolean usesShortYears() {
        return shortYears;
    }

    void sawShortYear() {
        shortYears = true;
    }

    /**
     * Remembers a date that was read; the first full day at the head of an article without a date of its own stands in for it.
     */
    void remember(DateParts date, int offset) {
        if (date.century || date.decade) {
            return;
        }
        if (today == null && date.isFullDay() && offset < HEAD) {
            today = date.toDay();
        }
        if (date.year != null && date.fiscal) {
            business = date;
        }
        last = date;
        lastOffset = offset;
    }

    /** Whether the text named a year (Y), or a month of one (M), shortly before {@code offset}. */
    boolean wasJustNamed(String unit, int offset) {
        if (last == null || last.year == null || unit.equals("M") && last.month == 0 || offset - lastOffset > NEARBY) {
            return false;
        }
        return page.text.indexOf('\n', lastOffset, offset) < 0;
    }

    /** The last date, where the sentence at {@code offset} named it. */
    private DateParts lastInSentence(int offset) {
        return last != null && lastOffset >= page.sentenceStart(offset) ? last : null;
    }

    /** The year of business that holds the article's day; null without one. */
    Integer currentBusinessYear() {
        return today == null ? null : today.getMonthValue() >= fiscalStart ? today.getYear() : today.getYear() - 1;
    }

    /** Lends what the text leaves out. */
    void resolve(DateParts date, int offset) {
        if (date.year != null) {
            return;
        }
        DateParts near = lastInSentence(offset);
        if (date.month == 0 && date.day > 0) {
            resolveDay(date, near, offset);
        } else if (date.month > 0) {
            resolveMonth(date, near, offset);
        } else if (date.part != null) {
            resolvePart(date, near);
        }
    }

    private DateParts business() {
        if (!headRead) {
            headRead = true;
            announced = readHead();
        }
        return announced != null ? announced : business;
    }

    /** 2027年3月期 in the head of an article, or null. */
    private DateParts readHead() {
        int found = page.text.indexOf("月期", 0, Math.min(LONGEST_HEAD, page.length()));
        int yearEnd = found < 0 ? -1 : page.text.lastIndexOf('年', found);
        if (yearEnd < 4 || found - yearEnd > 3 || found == yearEnd + 1
                || page.skipDigits(yearEnd - 4) != yearEnd || page.skipDigits(yearEnd + 1) != found) {
            return null;
        }
        int lastMonth = page.digits(yearEnd + 1, found);
        if (lastMonth < 1 || lastMonth > 12) {
            return null;
        }
        DateParts year = DateParts.ofYear(page.digits(yearEnd - 4, yearEnd));
        year.endBusinessYear(lastMonth);
        return year;
    }

    private void resolvePart(DateParts date, DateParts near) {
        boolean quarter = date.part.length() == 2 && Chars.isDigit(date.part.charAt(1));
        DateParts business = quarter ? business() : null;
        boolean said = near != null && near.year != null && (business == null || business.firstMonth == 0 || near.firstMonth > 0);
        DateParts from = said ? near : business;
        if (from != null) {
            date.year = from.year;
            date.firstMonth = from.firstMonth;
            date.toCalendar();
        } else if (today != null) {
            date.year = today.getYear();
        }
    }

    private void resolveMonth(DateParts date, DateParts near, int offset) {
        if (near != null && near.year != null && near.part == null && !near.fiscal) {
            boolean turnOfYear = near.month >= 10 && date.month <= 3;
            date.year = turnOfYear ? near.year + 1 : near.year;
        } else if (today != null) {
            int ahead = date.month - today.getMonthValue();
            boolean future = (ahead > 1 || ahead < -7) && looksAhead(offset, ahead < -7);
            boolean past = ahead > 1 && !future && page.sentenceSays(offset, PAST);
            date.year = today.getYear() + (past ? -1 : ahead < -7 && future ? 1 : 0);
        } else if (last != null && last.year != null) {
            date.year = last.year;
        }
    }

    /** @param far whether the next such month is more than a season away, so that what has been may tell of the last one */
    private boolean looksAhead(int offset, boolean far) {
        boolean been = far && page.sentenceSays(offset, LASTING) && !page.sentenceSays(offset, REPORTED);
        boolean headline = page.sentenceSays(offset, TOWARDS) && !page.sentenceSays(offset, OF_TOWARDS);
        return headline || page.sentenceSays(offset, FUTURE) || page.sentenceSays(offset, ONWARD) && !been;
    }

    private void resolveDay(DateParts date, DateParts near, int offset) {
        if (near != null && near.month > 0) {
            date.year = near.year;
            date.month = near.month;
        } else if (today != null) {
            YearMonth month = YearMonth.from(today);
            boolean ahead = date.day > today.getDayOfMonth();
            if (ahead && page.sentenceSays(offset, PAST) && !looksAhead(offset, false)) {
                month = month.minusMonths(1);
            }
            date.year = month.getYear();
            date.month = month.getMonthValue();
        }
    }

    /**
     * The date that lies so many years (Y), years of business (FY), months (M), weeks (W) or days (D) away from today; null
     * where today is not known.
     */
    DateParts away(String unit, int count) {
        if (today == null) {
            return null;
        }
        return switch (unit) {
            case "Y" -> DateParts.ofYear(today.getYear() + count);
            case "FY" -> {
                DateParts parts = DateParts.ofYear(currentBusinessYear() + count);
                parts.fiscal = true;
                yield parts;
            }
            case "M" -> DateParts.ofMonth(YearMonth.from(today).plusMonths(count));
            case "W" -> DateParts.ofWeek(today.plusWeeks(count));
            case "D" -> DateParts.ofDay(today.plusDays(count));
            case "Q" -> {
                YearMonth month = YearMonth.from(today).plusMonths(3L * count);
                DateParts parts = DateParts.ofYear(month.getYear());
                parts.part = "Q" + ((month.getMonthValue() + 2) / 3);
                yield parts;
            }
            case "C" -> {
                DateParts parts = DateParts.ofYear((today.getYear() - 1) / 100 * 100 + 1);
                parts.century = true;
                yield parts;
            }
            default -> throw new IllegalArgumentException("no unit of time: " + unit);
        };
    }

    /** A date seen from the last one that the text named: the same, or so many units away; null where nothing was named. */
    DateParts fromLast(String unit, int count) {
        DateParts from = last != null ? last : today != null && count == 0 ? DateParts.ofDay(today) : null;
        if (from == null || from.year == null) {
            return null;
        }
        return switch (unit) {
            case "Y" -> DateParts.ofYear(from.year + count);
            case "FY" -> {
                DateParts parts = DateParts.ofYear(from.year + count);
                parts.fiscal = true;
                yield parts;
            }
            case "M" ->
                from.month == 0 ? null : DateParts.ofMonth(YearMonth.of(from.year, from.month).plusMonths(count));
            case "D" -> {
                LocalDate day = from.toDay();
                yield day == null ? null : DateParts.ofDay(day.plusDays(count));
            }
            case "W" -> {
                LocalDate day = from.toDay();
                yield day == null ? null : DateParts.ofWeek(day.plusWeeks(count));
            }
            case "P" -> {
                DateParts parts = from.copy();
                parts.year += count;
                yield parts;
            }
            default -> throw new IllegalArgumentException("no unit of time: " + unit);
        };
    }

    /** A weekday: of the given week, or without one the last such day up to today, the next where the sentence looks ahead. */
    DateParts weekday(int weekday, Integer weeksAway, int offset) {
        if (today == null) {
            return null;
        }
        DayOfWeek wanted = DayOfWeek.of(weekday);
        if (weeksAway != null) {
            LocalDate monday = today.plusWeeks(weeksAway).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return DateParts.ofDay(monday.with(TemporalAdjusters.nextOrSame(wanted)));
        }
        boolean ahead = looksAhead(offset, false);
        return DateParts.ofDay(
                today.with(ahead ? TemporalAdjusters.nextOrSame(wanted) : TemporalAdjusters.previousOrSame(wanted)));
    }
}
