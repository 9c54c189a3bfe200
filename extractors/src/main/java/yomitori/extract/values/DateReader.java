package yomitori.extract.values;

/**
 * Reads dates that begin with a number: years, months, days, quarters, years of business, decades, centuries, and spans of them. Whether
 * 3年 and 10日 are dates or lengths of time is decided here; what is not taken goes on to the figures.
 */
final class DateReader {
    private static final String[] TIME_LENGTH = {
        "間", "以上", "以内", "未満", "ほど", "ぶり", "目", "生", "程度", "近く", "弱", "強", "半", "にわた", "余", "連続", "来", "超", "分",
        "くらい", "ぐらい", "越し", "がかり", "もの", "債", "物", "も", "あたり", "当たり", "前", "後", "毎", "ごと", "おき", "契約", "保証",
        "計画", "単位", "足らず", "を経", "にも", "かけ", "かか", "ローン", "固定", "国債", "先", "以下", "を超", "くり", "越"
    };

    private final Page page;
    private final TimeContext time;
    private final NumericDates numeric;
    private final DateTail tail;

    DateReader(Page page, TimeContext time) {
        this.page = page;
        this.time = time;
        numeric = new NumericDates(page);
        tail = new DateTail(page);
    }

    /** The date that begins with the digit or kanji numeral at {@code at}, or null. */
    Draft read(int at, Numeral numeral) {
        DateParts parts = new DateParts();
        int end = Chars.isDigit(page.at(at)) ? numeric.read(at, parts, false) : -1;
        if (end >= 0) {
            end = tail.weekday(end);
        } else if (numeral != null) {
            end = readParts(numeral, parts);
        }
        if (end < 0) {
            return numeral == null ? null : readShortRange(numeral);
        }
        return finish(at, end, parts, "date");
    }

    /** Resolves a date, joins the end of its span to it and remembers it. */
    Draft finish(int start, int end, DateParts parts, String rule) {
        boolean everyYear = page.endsWith(start, "毎年") || page.endsWith(start, "毎年 ");
        if (!everyYear) {
            time.resolve(parts, start);
        }
        if (!parts.isValid()) {
            return null;
        }
        Draft span = readSpan(start, end, parts, rule);
        if (span != null) {
            return span;
        }
        time.remember(parts, start);
        return Draft.date(start, end, parts.iso(), rule);
    }

    /** 7月18日から20日まで, 2019〜2024年: the second date lacks what the first one has. */
    private Draft readSpan(int start, int end, DateParts first, String rule) {
        int at = rangeMark(end);
        if (at < 0) {
            return null;
        }
        boolean words = page.at(at - 1) == 'ら' || page.at(at - 2) == 'ら';
        DateParts second = new DateParts();
        int last = Chars.isDigit(page.at(at)) ? numeric.read(at, second, first.day > 0) : -1;
        if (last >= 0) {
            last = tail.weekday(last);
        } else {
            Numeral numeral = page.isOneOf(at, "一二三四五六七八九十") || Chars.isDigit(page.at(at)) ? NumeralReader.read(page.text, at) : null;
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
        int last = readParts(numeral, second);
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
        } else if (page.at(unitAt) == '月' && !page.hasAny(unitAt + 1, "間", "額") && first.isBetween(1, 12) && second.isBetween(1, 12)) {
            from.month = first.intValue();
            end = readParts(second, to);
        } else if (page.at(unitAt) == '日' && first.isBetween(1, 31) && second.isBetween(1, 31) && isDay(second, unitAt + 1)) {
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

    /** Reads a number and the units of time behind it; gives the end, or -1 where it is no date. */
    int readParts(Numeral numeral, DateParts parts) {
        int at = page.skipSpace(numeral.end());
        char unit = page.at(at);
        return switch (unit) {
            case '年' -> readYear(numeral, at, parts);
            case '会' -> page.has(at, "会計年度") && numeral.isBetween(1600, 2200) ? fiscalYear(numeral, at + 4, parts) : -1;
            case '月' -> readMonth(numeral, at, parts);
            case '日' -> readDay(numeral, at, parts);
            case '世' -> readCentury(numeral, at, parts);
            case 'Q' -> readQuarter(numeral, at, parts);
            case '春', '夏', '秋', '冬' ->
                numeral.length() == 4 && numeral.isBetween(1600, 2200) && at == numeral.end()
                        ? tail.partOfYear(at, yearOf(numeral, parts))
                        : -1;
            default -> -1;
        };
    }

    private static DateParts yearOf(Numeral numeral, DateParts parts) {
        parts.year = numeral.intValue();
        return parts;
    }

    private int fiscalYear(Numeral numeral, int end, DateParts parts) {
        parts.year = numeral.intValue();
        parts.fiscal = true;
        return tail.partOfYear(end, parts);
    }

    private int readQuarter(Numeral numeral, int at, DateParts parts) {
        if (!numeral.isBetween(1, 4) || Chars.isLatinOrDigit(page.at(at + 1)) || at > numeral.end()) {
            return -1;
        }
        parts.part = "Q" + numeral.intValue();
        return at + 1;
    }

    private int readCentury(Numeral numeral, int at, DateParts parts) {
        if (!page.has(at, "世紀") || !numeral.isBetween(10, 30) || page.hasAny(at + 2, "半", "間", "以上", "ぶり")) {
            return -1;
        }
        parts.year = (numeral.intValue() - 1) * 100 + 1;
        parts.century = true;
        return tail.half(at + 2);
    }

    private int readYear(Numeral numeral, int at, DateParts parts) {
        int end = at + 1;
        if (page.at(end) == '代') {
            return readDecade(numeral, end, parts);
        }
        boolean full = numeral.isBetween(1000, 2200) && numeral.length() >= 4;
        if (full) {
            if (isTimeLength(end) && !page.hasAny(end, "前半", "後半", "前後", "以下", "生", "計画", "目標", "先", "もの", "契約", "も")) {
                return -1;
            }
            parts.year = numeral.intValue();
        } else if (numeral.length() == 2 && numeral.isBetween(0, 99) && isShortYear(numeral.intValue(), end)) {
            parts.year = shortYear(numeral.intValue());
            time.sawShortYear();
        } else {
            return -1;
        }
        return afterYear(end, parts);
    }

    /** Reads on behind 年: 度, month and day, quarter, part of the year. */
    int afterYear(int end, DateParts parts) {
        if (page.has(end, "度")) {
            parts.fiscal = true;
            return tail.partOfYear(end + 1, parts);
        }
        int at = page.skipSpace(end);
        at = page.at(at) == '/' || page.at(at) == '・' && Chars.isDigit(page.at(at + 1)) ? at + 1 : at;
        Numeral month = Chars.isNumeral(page.at(at)) ? NumeralReader.read(page.text, at) : null;
        if (month != null && month.isBetween(1, 12)) {
            int monthEnd = page.skipSpace(month.end());
            if (page.at(monthEnd) == '月' && page.at(monthEnd + 1) != '間') {
                int last = readMonth(month, monthEnd, parts);
                if (last >= 0) {
                    return last;
                }
            }
            if (page.at(at - 1) == '/' && !Chars.isLatinOrDigit(page.at(month.end()))) {
                parts.month = month.intValue();
                return month.end();
            }
            int span = monthSpan(month, parts);
            if (span >= 0) {
                return span;
            }
        }
        boolean season = page.at(end) == 'の' && DateTail.season(page.at(end + 1)) != null;
        return tail.partOfYear(season ? end + 1 : end, parts);
    }

    /** 2025年4〜6月期. */
    private int monthSpan(Numeral first, DateParts parts) {
        if (!Chars.isRangeMark(page.at(first.end())) || !Chars.isNumeral(page.at(first.end() + 1))) {
            return -1;
        }
        Numeral second = NumeralReader.read(page.text, first.end() + 1);
        if (second == null || !second.isBetween(first.intValue() + 1, 12) || page.at(second.end()) != '月') {
            return -1;
        }
        int months = second.intValue() - first.intValue() + 1;
        if (months == 3 && first.intValue() % 3 == 1) {
            parts.part = "Q" + (second.intValue() / 3);
        } else if (months == 6 && first.intValue() % 6 == 1) {
            parts.part = "H" + (second.intValue() / 6);
        } else {
            return -1;
        }
        return page.at(second.end() + 1) == '期' ? second.end() + 2 : second.end() + 1;
    }

    private int readDecade(Numeral numeral, int at, DateParts parts) {
        if (numeral.isBetween(1000, 2200)) {
            parts.year = numeral.intValue() / 10 * 10;
        } else if (numeral.length() == 2 && numeral.isBetween(10, 99) && numeral.intValue() % 10 == 0) {
            parts.year = numeral.intValue() >= 40 ? 1900 + numeral.intValue() : 2000 + numeral.intValue();
        } else {
            return -1;
        }
        parts.decade = true;
        return tail.half(at + 1);
    }

    private static int shortYear(int year) {
        return year <= 50 ? 2000 + year : 1900 + year;
    }

    /** 25年7月, 25年度, 25年3月期; 25年に only near the article's own year; 20年の歴史 is a length of time. */
    private boolean isShortYear(int year, int end) {
        if (page.hasAny(end, "度", "春", "夏", "秋", "冬", "末", "上期", "下期", "上半期", "下半期", "第") && !page.has(end, "度目")) {
            return true;
        }
        if (Chars.isNumeral(page.at(end)) && page.at(end) != '万') {
            Numeral month = NumeralReader.read(page.text, end);
            if (month != null && month.isBetween(1, 12)) {
                return page.at(month.end()) == '月' || Chars.isRangeMark(page.at(month.end())) && page.at(page.skipDigits(month.end() + 1)) == '月';
            }
        }
        if (page.at(end - 1) == '年' && page.at(end - 3) == '0') {
            return true; // 08年
        }
        if (isTimeLength(end) || time.today() == null) {
            return false;
        }
        int distance = shortYear(year) - time.today().getYear();
        if (distance < -10 || distance > 15) {
            return false;
        }
        if (time.usesShortYears()) {
            return page.hasAny(end, "に", "の", "は", "から", "まで", "比", "、", "時点", "以降", "と");
        }
        return page.hasAny(end, "から", "まで", "比", "以降") || page.has(end, "に") && !Chars.isNumeral(page.at(end + 1)) && distance > -6 && distance < 8;
    }

    private boolean isTimeLength(int at) {
        return page.hasAny(at, TIME_LENGTH);
    }

    private int readMonth(Numeral numeral, int at, DateParts parts) {
        if (!numeral.isBetween(1, 12) || page.hasAny(at + 1, "間", "額", "曜", "例", "次")) {
            return -1;
        }
        parts.month = numeral.intValue();
        int end = at + 1;
        int dayAt = page.skipSpace(end);
        dayAt = page.at(dayAt) == '/' ? dayAt + 1 : dayAt;
        Numeral day = Chars.isNumeral(page.at(dayAt)) ? NumeralReader.read(page.text, dayAt) : null;
        if (day != null && day.isBetween(1, 31)) {
            int dayEnd = page.skipSpace(day.end());
            if (isDayRange(day.end())) {
                parts.day = day.intValue();
                return day.end();
            }
            if (page.at(dayEnd) == '日' && !page.has(dayEnd + 1, "間")) {
                parts.day = day.intValue();
                return tail.weekday(dayEnd + 1);
            }
        }
        if (page.at(end) == '期' && !page.has(end, "期間") && parts.year != null) {
            parts.month = 0;
            parts.fiscal = true;
            return tail.partOfYear(end + 1, parts);
        }
        return tail.partOfMonth(end);
    }

    /** 4月13-14日: 日 stands behind the second number only. */
    private boolean isDayRange(int end) {
        int at = page.skipSpace(end);
        if (!Chars.isRangeMark(page.at(at)) || !Chars.isNumeral(page.at(page.skipSpace(at + 1)))) {
            return false;
        }
        Numeral second = NumeralReader.read(page.text, page.skipSpace(at + 1));
        return second != null && second.isBetween(1, 31) && page.at(page.skipSpace(second.end())) == '日';
    }

    private int readDay(Numeral numeral, int at, DateParts parts) {
        if (!numeral.isBetween(1, 31) || !isDay(numeral, at + 1)) {
            return -1;
        }
        parts.day = numeral.intValue();
        return tail.weekday(at + 1);
    }

    /** Whether N日 is a day of the month: 18日に発表, not 3日間 and 1日あたり. */
    private boolean isDay(Numeral numeral, int end) {
        if (isTimeLength(end) || page.hasAny(end, "本", "銀", "経", "米", "系", "数", "用", "平均", "中", "程", "常", "あれば", "で", "を要")) {
            return false;
        }
        if (page.has(end, "に") && (Chars.isNumeral(page.at(end + 1)) || page.hasAny(end + 1, "約", "及ぶ", "つき", "わた"))) {
            return false;
        }
        char before = page.at(numeral.start() - 1);
        if (before == '約' || before == '丸' || before == '数' || before == '第' || before == '計' || before == '週') {
            return false;
        }
        int next = page.skipSpace(end);
        char c = page.at(next);
        return c == 0 && numeral.intValue() > 2
                || c == '(' && DateTail.WEEKDAYS.indexOf(page.at(next + 1)) >= 0
                || page.hasAny(next, "に", "、", "の", "から", "まで", "付", "は", "号", "午前", "午後", "夜", "朝", "夕", "深夜", "未明", "発", "時点",
                        "以降", "開催", "公開", "と", "も", "〜", "~", "-", "・", "昼", "早朝", "正午", "現地", "(現地", "月曜", "火曜", "水曜", "木曜",
                        "金曜", "土曜", "日曜", "より");
    }

}
