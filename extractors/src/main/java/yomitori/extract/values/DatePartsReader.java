package yomitori.extract.values;

/**
 * Reads a number and the units of time behind it into the parts of a date: years, months, days, quarters, years of business,
 * decades, centuries. Whether 3年 and 10日 are dates or lengths of time is decided here.
 */
final class DatePartsReader {
    private static final String[] TIME_LENGTH = {
        "間", "以上", "以内", "未満", "ほど", "ぶり", "目", "生", "程度", "近く", "弱", "強", "半", "にわた", "余", "連続", "来", "超", "分",
        "くらい", "ぐらい", "越し", "がかり", "もの", "債", "物", "も", "あたり", "当たり", "前", "後", "毎", "ごと", "おき", "契約", "保証",
        "計画", "単位", "足らず", "を経", "にも", "かけ", "かか", "ローン", "固定", "国債", "先", "以下", "を超", "くり", "越"
    };

    /** What a day has, and no day of the month: 1日の利用時間. */
    private static final String[] OF_ANY_DAY = {
        "平均", "利用", "使用", "摂取", "消費", "視聴", "睡眠", "勤務", "労働", "作業", "発電", "処理", "歩数", "流れ", "終わり", "始まり", "業務", "生活"
    };

    /** The year before the first of the era. */
    private static final int HEISEI = 1988;
    private static final int LAST_OF_HEISEI = 2019;

    private final Page page;
    private final TimeContext time;
    private final DateTail tail;

    DatePartsReader(Page page, TimeContext time) {
        this.page = page;
        this.time = time;
        tail = new DateTail(page);
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
            if (isTimeLength(end) && !page.hasAny(end, "前半", "後半", "前後", "以下", "生", "計画", "目標", "先", "もの", "契約", "も", "にも")) {
                return -1;
            }
            parts.year = numeral.intValue();
        } else if (numeral.length() == 2 && numeral.isBetween(0, 99) && isShortYear(numeral, end)) {
            parts.year = isOfEra(numeral.intValue(), end) ? HEISEI + numeral.intValue() : shortYear(numeral.intValue());
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
            parts.month = first.intValue(); // 2025年4〜9月: the second month is read as the end of a span
            return first.end();
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
    private boolean isShortYear(Numeral numeral, int end) {
        int year = numeral.intValue();
        if (page.hasAny(end, "度", "春", "夏", "秋", "冬", "末", "上期", "下期", "上半期", "下半期", "第") && !page.has(end, "度目")) {
            return true;
        }
        if (Chars.isNumeral(page.at(end)) && page.at(end) != '万') {
            Numeral month = NumeralReader.read(page.text, end);
            if (month != null && month.isBetween(1, 12)) {
                return page.at(month.end()) == '月' || Chars.isRangeMark(page.at(month.end()))
                        && page.at(page.skipDigits(month.end() + 1)) == '月';
            }
        }
        if (page.at(numeral.start()) == '0') {
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
        return page.hasAny(end, "から", "まで", "比", "以降") || page.has(end, "に") && !Chars.isNumeral(page.at(end + 1))
                && distance > -6 && distance < 8;
    }

    /** Whether an article of the era before counts the year by it: 22年度 in 2012 is over, and no goal. */
    private boolean isOfEra(int year, int end) {
        int today = time.today() == null ? 0 : time.today().getYear();
        boolean goal = page.hasAny(page.at(end) == '度' ? end + 1 : end, "まで", "には", "目標");
        return today > HEISEI && today <= LAST_OF_HEISEI && HEISEI + year <= today && shortYear(year) > today + 2 && !goal;
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
        if (page.at(end) == '期' && !page.has(end, "期間") && parts.year != null && !parts.endsMonths) {
            parts.month = 0;
            parts.endBusinessYear(numeral.intValue());
            int last = tail.partOfYear(end + 1, parts);
            parts.toCalendar();
            return last;
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
    boolean isDay(Numeral numeral, int end) {
        if (isTimeLength(end) || page.hasAny(end, "本", "銀", "経", "米", "系", "数", "用", "平均", "中", "程", "常", "あれば", "で", "を要")) {
            return false;
        }
        if (page.has(end, "に") && (Chars.isNumeral(page.at(end + 1)) || page.hasAny(end + 1, "約", "及ぶ", "つき", "わた"))) {
            return false;
        }
        if (numeral.intValue() == 1 && page.has(end, "の") && page.hasAny(end + 1, OF_ANY_DAY)) {
            return false;
        }
        char before = page.at(numeral.start() - 1);
        if (before == '約' || before == '丸' || before == '数' || before == '第' || before == '計' || before == '週') {
            return false;
        }
        int next = page.skipSpace(end);
        char c = page.at(next);
        if (c == 'と' && !Chars.isNumeral(page.at(next + 1))) {
            return false; // 22日とした場合
        }
        return c == 0 && numeral.intValue() > 2
                || c == '(' && DateTail.WEEKDAYS.indexOf(page.at(next + 1)) >= 0
                || page.hasAny(next, "に", "、", "の", "から", "まで", "付", "は", "号", "午前", "午後", "夜", "朝", "夕", "深夜", "未明", "発", "時点",
                        "以降", "開催", "公開", "と", "も", "〜", "~", "-", "・", "昼", "早朝", "正午", "現地", "(現地", "月曜", "火曜", "水曜", "木曜",
                        "金曜", "土曜", "日曜", "より");
    }
}
