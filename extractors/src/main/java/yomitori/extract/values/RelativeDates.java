package yomitori.extract.values;

/** Reads dates that are seen from another: 昨年3月, 来週金曜日, 同月20日, 今秋, 第3四半期, 元日. */
final class RelativeDates {
    private static final String[] SEASON_TIMES = {
        "頃", "ごろ", "ころ", "くらい", "ぐらい", "以降", "までに", "には", "に発", "に登場", "に公開", "に提供", "に開", "に始", "にも", "から提", "から順"
    };

    private final Page page;
    private final TimeContext time;
    private final DateReader dates;
    private final DateTail tail;

    RelativeDates(Page page, TimeContext time, DateReader dates, DateTail tail) {
        this.page = page;
        this.time = time;
        this.dates = dates;
        this.tail = tail;
    }

    Draft read(int at, int end, Word word) {
        String value = word.value();
        return switch (word.kind()) {
            case RELATIVE, NEAREST, ANAPHORIC -> readAway(at, end, word);
            case SEASON -> readSeason(at, end, word);
            case WEEKDAY ->
                isRecurring(at, end) ? Draft.nothing(at, end) : weekday(at, end, Integer.parseInt(value), null, word);
            case HOLIDAY -> {
                DateParts parts = new DateParts();
                parts.month = Integer.parseInt(value.substring(0, 2));
                parts.day = Integer.parseInt(value.substring(3));
                yield dates.finish(at, end, parts, word.row());
            }
            case PERIOD -> {
                if (value.length() == 2 && Character.isLetter(value.charAt(1)) && !page.hasAny(end, SEASON_TIMES)) {
                    yield null; // 春の新作 says nothing of a year
                }
                if (page.at(at) == 'Q' && page.isOneOf(end, ".:、)") || page.at(at) == 'Q' && page.at(end) == ' '
                        && isLineStart(at)) {
                    yield null; // the first question
                }
                DateParts parts = new DateParts();
                parts.part = value;
                yield dates.finish(at, end, parts, word.row());
            }
            case THIS -> readThis(at, end, word);
            default -> null;
        };
    }

    /** 毎週月曜日, 第2月曜日, 日曜日に当たるとき: no one day. */
    private boolean isRecurring(int at, int end) {
        char before = page.at(at - 1);
        return page.endsWith(at, "毎週") || before == '毎' || before == '各' || before == '・' || Chars.isNumeral(before)
                || page.hasAny(end, "に当た", "・", "から金", "〜", "~", "以外", "は休", "を除", "ごと", "や", "版", "と");
    }

    private boolean isLineStart(int at) {
        return page.at(at - 1) == '\n' || page.at(at - 1) == 0;
    }

    private Draft weekday(int at, int end, int weekday, Integer weeks, Word word) {
        DateParts parts = time.weekday(weekday, weeks, at);
        return parts == null ? null : dates.finish(at, end, parts, word.row());
    }

    /** この4月, この春. */
    private Draft readThis(int at, int end, Word word) {
        String season = DateTail.season(page.at(end));
        if (season != null && time.today() != null && !Chars.isKanji(page.at(end + 1))) {
            DateParts parts = DateParts.ofYear(time.today().getYear());
            parts.part = season;
            return dates.finish(at, end + 1, parts, word.row());
        }
        Numeral numeral = Chars.isNumeral(page.at(end)) ? NumeralReader.read(page.text, end) : null;
        if (numeral == null || page.at(numeral.end()) != '月' || !numeral.isBetween(1, 12)) {
            return null;
        }
        DateParts parts = new DateParts();
        int last = dates.parts().readParts(numeral, parts);
        return last < 0 ? null : dates.finish(at, last, parts, word.row());
    }

    private Draft readSeason(int at, int end, Word word) {
        if (time.today() == null) {
            return null;
        }
        DateParts parts = DateParts.ofYear(time.today().getYear() + Integer.parseInt(word.value().substring(2)));
        parts.part = word.value().substring(0, 2);
        return dates.finish(at, end, parts, word.row());
    }

    private Draft readAway(int at, int end, Word word) {
        String value = word.value();
        int split = 1;
        while (Character.isLetter(value.charAt(split))) {
            split++;
        }
        String unit = value.substring(0, split);
        int count = Integer.parseInt(value.substring(split));
        if (unit.equals("D") && count == 0 && word.kind() == Word.Kind.RELATIVE && isDateAt(end)) {
            return null; // 本日4月10日
        }
        boolean last = word.kind() == Word.Kind.ANAPHORIC || word.kind() == Word.Kind.NEAREST && time.wasJustNamed(unit, at);
        DateParts parts = last ? time.fromLast(unit, count) : time.away(unit, count);
        if (parts == null) {
            parts = new DateParts();
        }
        int behind =
                switch (unit) {
                    case "Y" -> readInYear(end, parts);
                    case "M" -> readInMonth(end, parts);
                    case "W" -> {
                        int day = weekdayAt(end);
                        if (day > 0 && time.today() != null) {
                            int dayEnd = page.has(end, "の") ? end + 1 : end;
                            yield -dayEnd;
                        }
                        yield end;
                    }
                    case "FY" -> tail.partOfYear(end, parts);
                    case "D" -> tail.weekday(end);
                    default -> end;
                };
        if (behind < 0) {
            int day = weekdayAt(end);
            int dayEnd = page.at(-behind + 2) == '日' ? -behind + 3 : -behind + 2;
            return weekday(at, dayEnd, day, count, word);
        }
        boolean known = parts.year != null || parts.month > 0 && behind > end;
        if (known && word.kind() == Word.Kind.ANAPHORIC && count < 0) { // the text goes on about the later date
            time.resolve(parts, at);
            return Draft.date(at, behind, parts.iso(), word.row());
        }
        return known ? dates.finish(at, behind, parts, word.row()) : null;
    }

    private boolean isDateAt(int at) {
        Numeral month = Chars.isNumeral(page.at(at)) ? NumeralReader.read(page.text, at) : null;
        return month != null && month.isBetween(1, 12) && page.at(page.skipSpace(month.end())) == '月';
    }

    /** 1 to 7 for a weekday at {@code at}, perhaps behind の; 0 where there is none. */
    private int weekdayAt(int at) {
        int from = page.has(at, "の") ? at + 1 : at;
        int day = DateTail.WEEKDAYS.indexOf(page.at(from)) + 1;
        return day >= 1 && day <= 7 && page.at(from + 1) == '曜' ? day : 0;
    }

    /** 昨年3月18日, 昨年の春, 昨年末, 来年度. */
    private int readInYear(int end, DateParts parts) {
        if (page.at(end) == '度' && parts.year != null) {
            parts.fiscal = true;
            Integer business = time.currentBusinessYear();
            parts.year = business == null ? parts.year : parts.year - time.today().getYear() + business;
            return tail.partOfYear(end + 1, parts);
        }
        int at = page.has(end, "の") ? page.skipSpace(end + 1) : end;
        int last = dates.parts().afterYear(at, parts);
        return last > at ? last : end;
    }

    /** 今月18日, 先月末. */
    private int readInMonth(int end, DateParts parts) {
        int at = page.has(end, "の") ? end + 1 : end;
        Numeral day = Chars.isNumeral(page.at(at)) ? NumeralReader.read(page.text, at) : null;
        if (day != null && day.isBetween(1, 31) && page.at(day.end()) == '日' && !page.has(day.end() + 1, "間")) {
            parts.day = day.intValue();
            return tail.weekday(day.end() + 1);
        }
        return tail.partOfMonth(end);
    }
}
