package yomitori.extract.values;

/** Reads dates that begin with a number, resolves what they leave out, and joins the two ends of a span. */
final class DateReader {
    private final Page page;
    private final TimeContext time;
    private final NumericDates numeric;
    private final DateTail tail;
    private final DatePartsReader parts;

    DateReader(Page page, TimeContext time) {
        this.page = page;
        this.time = time;
        numeric = new NumericDates(page);
        tail = new DateTail(page);
        parts = new DatePartsReader(page, time);
    }

    /** The reader of single dates. */
    DatePartsReader parts() {
        return parts;
    }

    /** The date that begins with the digit or kanji numeral at {@code at}, or null. */
    Draft read(int at, Numeral numeral) {
        DateParts date = new DateParts();
        int end = Chars.isDigit(page.at(at)) ? numeric.read(at, date, false) : -1;
        if (end >= 0) {
            end = tail.weekday(end);
        } else if (numeral != null) {
            end = parts.readParts(numeral, date);
        }
        if (end < 0) {
            return numeral == null ? null : readShortRange(numeral);
        }
        if (date.year == null && date.month > 0 && date.day == 0 && page.at(end) == '期') {
            return Draft.nothing(at, end + 1); // 12月期 names no year
        }
        return finish(at, end, date, "date");
    }

    /** Resolves a date, joins the end of its span to it and remembers it. */
    Draft finish(int start, int end, DateParts date, String rule) {
        boolean everyYear = page.endsWith(start, "毎年") || page.endsWith(start, "毎年 ");
        if (!everyYear) {
            time.resolve(date, start);
        }
        if (!date.isValid()) {
            return null;
        }
        Draft span = readSpan(start, end, date, rule);
        if (span != null) {
            return span;
        }
        time.remember(date, start);
        return Draft.date(start, end, date.iso(), rule);
    }

    /** 7月18日から20日まで, 2019〜2024年: the second date lacks what the first one has. */
    private Draft readSpan(int start, int end, DateParts first, String rule) {
        int at = rangeMark(end);
        if (at < 0) {
            return null;
        }
        boolean words = page.at(at - 1) == 'ら' || page.at(at - 2) == 'ら';
        DateParts second = new DateParts();
        second.endsMonths = first.month > 0 && first.day == 0;
        int last = Chars.isDigit(page.at(at)) ? numeric.read(at, second, first.day > 0) : -1;
        if (last >= 0) {
            last = tail.weekday(last);
        } else {
            Numeral numeral = page.isOneOf(at, "一二三四五六七八九十") || Chars.isDigit(page.at(at))
                    ? NumeralReader.read(page.text, at) : null;
            if (numeral == null) {
                return null;
            }
            last = readEnd(numeral, first, second);
            if (last < 0) {
                return null;
            }
        }
        if (words && second.year != null && first.month == 0 && second.month == 0 && !page.hasAny(last, "の間", "にかけ")) {
            return null; // each is a date of its own: 2025年から2034年まで
        }
        second.inherit(first);
        if (!second.isValid() || second.iso().compareTo(first.iso()) < 0) {
            return null;
        }
        if (first.month > 0 && first.day == 0 && second.day == 0 && page.at(last) == '期') {
            return businessMonths(start, last + 1, first, second, rule);
        }
        last = page.has(last, "まで") ? last + 2 : last;
        time.remember(second, start);
        return Draft.date(start, last, first.iso() + "/" + second.iso(), rule);
    }

    private int readEnd(Numeral numeral, DateParts first, DateParts second) {
        int unitAt = page.skipSpace(numeral.end());
        if (first.day > 0 && page.at(unitAt) == '日' && page.at(unitAt + 1) != '間' && numeral.isBetween(1, 31)) {
            second.day = numeral.intValue();
            return tail.weekday(unitAt + 1);
        }
        int last = parts.readParts(numeral, second);
        if (last >= 0) {
            return last;
        }
        if (first.day > 0 && numeral.isBetween(1, 31)) { // 2012/4/3~6
            char next = page.at(numeral.end());
            if (page.at(numeral.start() - 1) != 'ら' && !Chars.isLatinOrDigit(next) && next != '.' && next != ':' && next != '時') {
                second.day = numeral.intValue();
                return numeral.end();
            }
        }
        return -1;
    }

    /** 7〜9月期 is a quarter, 4〜9月期 a half. */
    private Draft businessMonths(int start, int end, DateParts first, DateParts second, String rule) {
        DateParts period = DateParts.ofYear(first.year == null ? 0 : first.year);
        period.year = first.year;
        int months = second.month - first.month + 1;
        if (months == 3 && first.month % 3 == 1) {
            period.part = "Q" + ((first.month + 2) / 3);
        } else if (months == 6 && first.month == 1) {
            period.part = "H1";
        } else if (months == 6 && first.month == 7) {
            period.part = "H2";
        } else {
            return Draft.date(start, end, first.iso() + "/" + second.iso(), rule);
        }
        time.remember(period, start);
        return Draft.date(start, end, period.iso(), rule);
    }

    private int rangeMark(int end) {
        int at = page.skipSpace(end);
        if (page.has(at, "から")) {
            return page.skipSpace(at + 2);
        }
        if (Chars.isRangeMark(page.at(at))) {
            return page.skipSpace(at + 1);
        }
        return -1;
    }

    /** 2019〜2024年, 7〜9月, 18〜20日: the unit stands behind the second number only; 7、8月 likewise. */
    private Draft readShortRange(Numeral first) {
        int mark = page.skipSpace(first.end());
        boolean list = page.isOneOf(mark, "、・");
        if (!list && !Chars.isRangeMark(page.at(mark)) && !page.has(mark, "から") || first.isScaled()) {
            return null;
        }
        int at = page.skipSpace(mark + (page.has(mark, "から") ? 2 : 1));
        Numeral second = Chars.isNumeral(page.at(at)) ? NumeralReader.read(page.text, at) : null;
        if (second == null || second.isScaled()) {
            return null;
        }
        DateParts to = new DateParts();
        int unitAt = page.skipSpace(second.end());
        DateParts from = new DateParts();
        int end;
        if (page.at(unitAt) == '年' && first.isBetween(1600, 2200) && second.isBetween(1, 2200)) {
            boolean shortYear = second.length() == 2 && second.isBetween(0, 99);
            if (!shortYear && !second.isBetween(1600, 2200)) {
                return null;
            }
            from.year = first.intValue();
            to.year = shortYear ? from.year / 100 * 100 + second.intValue() : second.intValue();
            end = unitAt + 1;
            if (page.has(end, "度")) {
                from.fiscal = true;
                to.fiscal = true;
                end++;
            } else if (page.has(end, "代")) {
                from.decade = true;
                to.decade = true;
                end++;
            }
        } else if (page.at(unitAt) == '月' && !page.hasAny(unitAt + 1, "間", "額") && first.isBetween(1, 12)
                && second.isBetween(1, 12)) {
            from.month = first.intValue();
            end = parts.readParts(second, to);
        } else if (page.at(unitAt) == '日' && first.isBetween(1, 31) && second.isBetween(1, 31)
                && parts.isDay(second, unitAt + 1)) {
            from.day = first.intValue();
            to.day = second.intValue();
            end = tail.weekday(unitAt + 1);
        } else {
            return null;
        }
        if (end < 0) {
            return null;
        }
        time.resolve(from, first.start());
        to.inherit(from);
        if (!to.isValid() || !from.isValid() || to.iso().compareTo(from.iso()) <= 0) {
            return null;
        }
        if (list) {
            time.remember(from, first.start());
            return Draft.date(first.start(), first.end(), from.iso(), "date.list");
        }
        if (from.month > 0 && page.at(end) == '期') {
            return businessMonths(first.start(), end + 1, from, to, "date.months");
        }
        end = page.has(end, "まで") ? end + 2 : end;
        time.remember(to, first.start());
        return Draft.date(first.start(), end, from.iso() + "/" + to.iso(), "date.span");
    }
}
