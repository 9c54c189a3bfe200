package yomitori.extract.values;

import java.math.BigDecimal;
import yomitori.facts.Bound;
import yomitori.facts.ValueType;

/** Reads what begins with a word of the tables: 首位, 半減, 昨年3月, 令和7年, $20, 第2位. */
final class WordReader {
    private final Page page;
    private final Lexicon lexicon;
    private final TimeContext time;
    private final DateReader dates;
    private final DateTail tail;
    private final DurationReader durations;
    private final Shapes shapes;

    WordReader(Page page, Lexicon lexicon, TimeContext time, DateReader dates, Shapes shapes) {
        this.page = page;
        this.lexicon = lexicon;
        this.time = time;
        this.dates = dates;
        this.shapes = shapes;
        tail = new DateTail(page);
        durations = new DurationReader(page, lexicon, time);
    }

    /** The value that begins at {@code at}, a stretch to pass over, or null. */
    Draft read(int at) {
        Draft money = readSign(at);
        if (money != null) {
            return money;
        }
        int found = lexicon.words.find(page.text, at);
        if (found < 0) {
            return null;
        }
        Word word = lexicon.words.value(found);
        int end = at + lexicon.words.length(found);
        if (page.isOneOf(end, word.notBefore()) || Chars.isLatin(page.at(at)) && Chars.isLatinOrDigit(page.at(at - 1))) {
            return null;
        }
        if (Chars.isLatinOrDigit(page.at(end - 1)) && Chars.isLatinOrDigit(page.at(end)) && word.kind() == Word.Kind.PERIOD) {
            return null;
        }
        return switch (word.kind()) {
            case FALSE_FRIEND -> isWhole(at, end) ? Draft.nothing(at, end) : null;
            case LABEL -> readLabel(at, end);
            case ADDRESS -> Draft.nothing(at, shapes.codeEnd(end));
            case RANK -> figure(ValueType.RANK, at, end, word, "");
            case PERCENT -> figure(ValueType.PERCENT, at, end, word, "%");
            case MULTIPLE -> page.at(at - 1) == '何' ? null : figure(ValueType.MULTIPLE, at, end, word, "");
            case TOP -> readTop(at, end, word);
            case RANK_SIGN -> readRankSign(at, end, word);
            case RANK_CARD -> page.at(end) == '1' && isLine(at, end + 1)
                    ? Draft.figure(ValueType.RANK, at, end + 1, BigDecimal.ONE, "", word.row())
                    : null;
            case DURATION -> readLength(at, end, word);
            case ERA -> readEra(at, end, word);
            case YEAR_SIGN -> readYearSign(at, end, word);
            case MONTH -> readEnglish(at, end, word);
            default -> readDate(at, end, word);
        };
    }

    /** 十分 is a word of its own, but not in 十分の三 and 十分間; 二世 not in 二世紀. */
    private boolean isWhole(int at, int end) {
        boolean fraction = page.at(end - 1) == '分' && page.at(end) == 'の' && Chars.isNumeral(page.at(end + 1));
        return !fraction && page.tokens.startsAt(at) && (page.tokens.endsAt(end) || !Chars.isKanji(page.at(end)));
    }

    private Draft figure(ValueType type, int at, int end, Word word, String unit) {
        if (!page.tokens.startsAt(at) && !Chars.isLatin(page.at(at)) || isInsideKatakana(at, end)) {
            return null;
        }
        return Draft.figure(type, at, end, new BigDecimal(word.value()), unit, word.row());
    }

    private boolean isLine(int at, int end) {
        return Chars.isLineEnd(page.at(at - 1)) && Chars.isLineEnd(page.at(end));
    }

    private boolean isInsideKatakana(int at, int end) {
        return Chars.isKatakana(page.at(at)) && Chars.isKatakana(page.at(at - 1))
                || Chars.isKatakana(page.at(end - 1)) && Chars.isKatakana(page.at(end));
    }

    private Numeral numeralAt(int at) {
        return Chars.isNumeral(page.at(at)) || page.at(at) == '数' ? NumeralReader.read(page.text, at) : null;
    }

    /** $20, US$3.5 billion, ¥1,500, USD 20M. */
    private Draft readSign(int at) {
        int sign = lexicon.signs.find(page.text, at);
        if (sign < 0 || Chars.isLatin(page.at(at)) && Chars.isLatinOrDigit(page.at(at - 1))) {
            return null;
        }
        int numberAt = page.skipSpace(at + lexicon.signs.length(sign));
        Numeral numeral = Chars.isDigit(page.at(numberAt)) || Chars.smallUnit(page.at(numberAt)) >= 0
                ? NumeralReader.read(page.text, numberAt) : null;
        if (numeral == null) {
            return null;
        }
        Unit currency = lexicon.signs.value(sign);
        BigDecimal number = numeral.number();
        BigDecimal upper = null;
        int end = numeral.end();
        int mark = page.skipSpace(end);
        boolean again = page.at(page.skipSpace(mark + 1)) == page.at(at); // $500 - $1,000
        if (Chars.isRangeMark(page.at(mark)) && (again || mark == end)) {
            int second = again ? page.skipSpace(mark + 1) + 1 : end + 1;
            Numeral to = Chars.isDigit(page.at(second)) ? NumeralReader.read(page.text, second) : null;
            if (to != null && to.number().compareTo(number) > 0) {
                upper = to.number();
                end = to.end();
            }
        }
        if (page.at(at) == '$' && page.at(end) == '$') {
            return null; // $9$: a formula
        }
        int scaleAt = page.skipSpace(end);
        int word = lexicon.units.find(page.text, scaleAt);
        if (word >= 0 && lexicon.units.value(word).is(Unit.Kind.SCALE)) {
            int power = Integer.parseInt(lexicon.units.value(word).code());
            number = number.scaleByPowerOfTen(power);
            upper = upper == null ? null : upper.scaleByPowerOfTen(power);
            end = scaleAt + lexicon.units.length(word);
        } else if (word >= 0 && lexicon.units.value(word).is(Unit.Kind.MONEY) && scaleAt == end) {
            currency = lexicon.units.value(word); // ¥100万円, $100ドル
            end += lexicon.units.length(word);
        }
        Draft draft = Draft.figure(ValueType.MONEY, at, end, number, currency.code(), currency.row());
        draft.upper = upper;
        draft.approximate = numeral.approximate();
        return draft;
    }

    /** 図2, ステップ3: the number is a label, unless a unit follows it. */
    private Draft readLabel(int at, int end) {
        int from = page.skipSpace(end);
        int to = page.skipDigits(from);
        while ((page.at(to) == '-' || page.at(to) == '.') && Chars.isDigit(page.at(to + 1))) {
            to = page.skipDigits(to + 1);
        }
        if (to == from || Chars.isKanji(page.at(at - 1)) && Chars.isKanji(page.at(at))) {
            return null;
        }
        boolean grouped = page.at(to) == ',' && Chars.isDigit(page.at(to + 1)); // クーポンコード 4,800円
        boolean counted = grouped || lexicon.units.find(page.text, to) >= 0 && page.at(to) != 'で' || Chars.isRangeMark(page.at(to));
        return counted ? null : Draft.nothing(at, to);
    }

    /** トップ3, 上位10社, ベスト8: all ranks up to the number; トップ alone is the first. */
    private Draft readTop(int at, int end, Word word) {
        if (isInsideKatakana(at, end) || Chars.isKanji(page.at(at - 1)) && Chars.isKanji(page.at(at))) {
            return null;
        }
        Numeral numeral = numeralAt(page.skipSpace(end));
        if (numeral != null && numeral.isBetween(1, 1000) && !numeral.approximate()) {
            int last = numeral.end();
            if (page.at(last) == '%' || page.hasAny(page.skipSpace(last), "%", "割", "分の", "倍", "年")) {
                return null;
            }
            if (page.isOneOf(last, "位社人校件つ") && !page.has(last, "人気")) {
                last++;
            }
            if (Chars.isLatinOrDigit(page.at(last))) {
                return null;
            }
            Draft draft = Draft.figure(ValueType.RANK, at, last, numeral.number(), "", word.row());
            draft.bound = numeral.intValue() == 1 ? Bound.NONE : Bound.AT_MOST;
            return draft;
        }
        if (word.value().isEmpty() || !page.hasAny(end, word.value().split(","))) {
            return null;
        }
        return Draft.figure(ValueType.RANK, at, end, BigDecimal.ONE, "", word.row());
    }

    /** No.1, 第2位, 第3四半期; 第2世代 is nothing. */
    private Draft readRankSign(int at, int end, Word word) {
        int numberAt = page.skipSpace(end);
        Numeral numeral = numeralAt(numberAt);
        if (numeral == null) {
            return null;
        }
        if (!word.value().isEmpty()) {
            boolean first = numeral.isBetween(1, 1) && !Chars.isLatinOrDigit(page.at(numeral.end()))
                    && page.at(numeral.end()) != '-';
            return first
                    ? Draft.figure(ValueType.RANK, at, numeral.end(), numeral.number(), "", word.row())
                    : Draft.nothing(at, numeral.end());
        }
        int unitAt = page.skipSpace(numeral.end());
        if (page.at(unitAt) == '位') {
            return Draft.figure(ValueType.RANK, at, unitAt + 1, numeral.number(), "", word.row());
        }
        DateParts parts = new DateParts();
        int quarter = tail.quarter(at, parts);
        if (quarter >= 0) {
            return dates.finish(at, quarter, parts, word.row());
        }
        int found = lexicon.units.find(page.text, unitAt);
        return Draft.nothing(at, found >= 0 && unitAt == numeral.end() ? unitAt + lexicon.units.length(found) : numeral.end());
    }

    private Draft readLength(int at, int end, Word word) {
        if (!page.tokens.startsAt(at)) {
            return null;
        }
        TimeLengths length = new TimeLengths();
        String[] parts = word.value().split(" ");
        length.add(new BigDecimal(parts[0]), parts[1]);
        int last = page.at(end) == '間' ? end + 1 : end;
        Draft date = durations.counted(at, length, last);
        if (date != null) {
            return date;
        }
        return Draft.length(at, last, length.iso(), word.row());
    }

    /** 令和7年度, R7.7.18, 平成元年. */
    private Draft readEra(int at, int end, Word word) {
        boolean letter = Chars.isLatin(page.at(at));
        int numberAt = page.skipSpace(end);
        int first = Integer.parseInt(word.value());
        Numeral numeral = page.at(numberAt) == '元' ? null : numeralAt(numberAt);
        int years = numeral == null ? 1 : -1;
        int yearEnd = numberAt + 1;
        if (numeral != null) {
            yearEnd = Chars.isDigit(page.at(numberAt)) ? page.skipDigits(numberAt) : numeral.end();
            years = yearEnd - numberAt > 3 ? -1 : Chars.isDigit(page.at(numberAt)) ? page.digits(numberAt, yearEnd)
                    : numeral.intValue();
        }
        if (years < 1 || years > 99) {
            return null;
        }
        DateParts parts = DateParts.ofYear(first + years - 1);
        int unitAt = page.skipSpace(yearEnd);
        if (page.at(unitAt) == '年') {
            int last = letter && numberAt > end ? -1 : dates.parts().afterYear(unitAt + 1, parts);
            return last < 0 ? null : dates.finish(at, last, parts, word.row());
        }
        char sign = page.at(yearEnd);
        if (sign != '/' && sign != '.') {
            return null;
        }
        int monthEnd = page.skipDigits(yearEnd + 1);
        int dayEnd = page.at(monthEnd) == sign ? page.skipDigits(monthEnd + 1) : monthEnd;
        if (monthEnd - yearEnd < 2 || monthEnd - yearEnd > 3 || dayEnd - monthEnd < 2 || dayEnd - monthEnd > 3) {
            return null;
        }
        parts.month = page.digits(yearEnd + 1, monthEnd);
        parts.day = page.digits(monthEnd + 1, dayEnd);
        return parts.month < 1 || !parts.isValid() ? null : dates.finish(at, tail.weekday(dayEnd), parts, word.row());
    }

    /** 西暦2021年, 紀元前202年, FY2025, '25年. */
    private Draft readYearSign(int at, int end, Word word) {
        int numberAt = page.skipSpace(end);
        Numeral numeral = numeralAt(numberAt);
        if (numeral == null || !numeral.isBetween(1, 9999)) {
            return null;
        }
        DateParts parts = DateParts.ofYear(numeral.intValue());
        switch (word.value()) {
            case "FY" -> {
                if (numeral.length() != 4 && numeral.length() != 2) {
                    return null;
                }
                parts.year = numeral.length() == 2 ? 2000 + numeral.intValue() : numeral.intValue();
                parts.fiscal = true;
                int last = page.has(numeral.end(), "年度") ? numeral.end() + 2 : numeral.end();
                return dates.finish(at, tail.partOfYear(last, parts), parts, word.row());
            }
            case "'" -> {
                if (numeral.length() != 2 || Chars.isLatinOrDigit(page.at(at - 1)) || page.at(numeral.end()) != '年') {
                    return null;
                }
                parts.year = numeral.intValue() + (numeral.intValue() <= 50 ? 2000 : 1900);
                return dates.finish(at, dates.parts().afterYear(numeral.end() + 1, parts), parts, word.row());
            }
            case "BC" -> {
                parts.year = 1 - numeral.intValue();
                int unitAt = page.skipSpace(numeral.end());
                if (page.has(unitAt, "世紀")) {
                    parts.year = 1 - numeral.intValue() * 100;
                    parts.century = true;
                    return dates.finish(at, unitAt + 2, parts, word.row());
                }
                return page.at(unitAt) == '年' ? dates.finish(at, unitAt + 1, parts, word.row()) : null;
            }
            default -> {
                DateParts numeric = new DateParts();
                int last = new NumericDates(page).read(numberAt, numeric, false);
                if (last >= 0) {
                    return dates.finish(at, tail.weekday(last), numeric, word.row());
                }
                int unitAt = page.skipSpace(numeral.end());
                return page.at(unitAt) == '年'
                        ? dates.finish(at, dates.parts().afterYear(unitAt + 1, parts), parts, word.row()) : null;
            }
        }
    }

    /** July 18, 2025; July 2025; Jul. 18. */
    private Draft readEnglish(int at, int end, Word word) {
        int dot = page.at(end) == '.' ? end + 1 : end;
        int numberAt = page.skipSpace(dot);
        int numberEnd = page.skipDigits(numberAt);
        int length = numberEnd - numberAt;
        DateParts parts = new DateParts();
        parts.month = Integer.parseInt(word.value());
        if (length == 4) {
            parts.year = page.digits(numberAt, numberEnd);
            return dates.finish(at, numberEnd, parts, word.row());
        }
        if (length < 1 || length > 2 || numberAt == dot) {
            return null;
        }
        parts.day = page.digits(numberAt, numberEnd);
        int last = page.hasAny(numberEnd, "st", "nd", "rd", "th") ? numberEnd + 2 : numberEnd;
        int yearAt = page.skipSpace(page.at(last) == ',' ? last + 1 : last);
        if (page.skipDigits(yearAt) - yearAt == 4) {
            parts.year = page.digits(yearAt, yearAt + 4);
            last = yearAt + 4;
        }
        return parts.day < 1 || !parts.isValid() ? null : dates.finish(at, last, parts, word.row());
    }

    private Draft readDate(int at, int end, Word word) {
        if (!page.tokens.startsAt(at) && !Chars.isLatin(page.at(at)) || Chars.isKanji(page.at(at - 1))
                && !page.tokens.endsAt(at)) {
            return null;
        }
        return new RelativeDates(page, time, dates, tail).read(at, end, word);
    }
}
