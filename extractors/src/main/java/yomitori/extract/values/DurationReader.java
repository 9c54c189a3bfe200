package yomitori.extract.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** Reads lengths of time (2時間半, 1年2カ月) and the dates that are counted with them (3日前, 2年後). */
final class DurationReader {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    private final Page page;
    private final Lexicon lexicon;
    private final TimeContext time;

    DurationReader(Page page, Lexicon lexicon, TimeContext time) {
        this.page = page;
        this.lexicon = lexicon;
        this.time = time;
    }

    /** The length that begins with a number and its unit, which ends at {@code unitEnd}. */
    Draft read(Numeral first, Unit unit, int unitEnd) {
        TimeLengths length = new TimeLengths().add(first.number().multiply(unit.factor()), unit.code());
        int end = half(unitEnd, unit, length);
        for (int next = end; (next = readNext(end, length)) > end; ) {
            end = next;
        }
        end = page.at(end) == '間' ? end + 1 : end;
        boolean afloat = first.approximate() || isFromEvent(first.start()); // 数日後 is no date
        Draft date = afloat ? null : counted(first.start(), length, end);
        if (date != null) {
            return date;
        }
        Draft draft = Draft.length(first.start(), page.at(end) == '分' && !page.has(end, "分の") ? end + 1
                : end, length.iso(), unit.row());
        draft.approximate = first.approximate();
        return draft;
    }

    private int half(int end, Unit unit, TimeLengths length) {
        if (page.at(end) != '半' || page.hasAny(end, "半導", "半ば", "半期", "半数")) {
            return end;
        }
        length.add(HALF.multiply(unit.factor()), unit.code());
        return end + 1;
    }

    private int readNext(int end, TimeLengths length) {
        int at = page.has(end, "と") ? end + 1 : page.skipSpace(end);
        Numeral numeral = Chars.isNumeral(page.at(at)) ? NumeralReader.read(page.text, at) : null;
        if (numeral == null) {
            return end;
        }
        int unitAt = page.skipSpace(numeral.end());
        int word = lexicon.units.find(page.text, unitAt);
        if (word < 0 || !lexicon.units.value(word).is(Unit.Kind.DURATION)) {
            return end;
        }
        Unit unit = lexicon.units.value(word);
        if (!length.mayAdd(unit.code()) || unit.code().charAt(0) == 'T' && length.smallest() < 4) {
            return end;
        }
        length.add(numeral.number().multiply(unit.factor()), unit.code());
        return half(unitAt + lexicon.units.length(word), unit, length);
    }

    /** 発売の3日前, 開幕2日前: counted from what happens then, not from today. */
    private boolean isFromEvent(int start) {
        int end = page.at(start - 1) == ' ' ? start - 1 : start;
        end = page.at(end - 1) == 'の' ? end - 1 : end;
        int token = end > 0 ? page.tokens.at(end - 1) : page.tokens.size();
        return token < page.tokens.size() && page.tokens.end(token) == end && Chars.isKanji(page.at(end - 1))
                && page.tokens.partOfSpeech(token).isAction();
    }

    /** 3日前, 2年ほど前, 半年後: a date, where today is known and the count is one of days or more. */
    Draft counted(int start, TimeLengths length, int end) {
        int at = end;
        boolean approximate = false;
        for (String about : new String[] {"ほど", "くらい", "ぐらい", "近く", "程度"}) {
            if (page.has(at, about) && page.isOneOf(at + about.length(), "前後")) {
                at += about.length();
                approximate = true;
                break;
            }
        }
        boolean back = page.at(at) == '前';
        if (!back && page.at(at) != '後'
                || page.hasAny(at, "前後", "前半", "前期", "前倒", "前年", "前払", "前任", "前回", "後半", "後期", "後退", "後者", "後方", "後続")) {
            return null;
        }
        DateParts parts = length.smallest() > 3 ? null : count(length, back ? -1 : 1);
        if (parts == null) {
            return null;
        }
        Draft draft = Draft.date(start, at + 1, parts.iso(), back ? "date.ago" : "date.after");
        draft.approximate = approximate;
        return draft;
    }

    private DateParts count(TimeLengths length, int sign) {
        LocalDate today = time.today();
        if (today == null || length.whole(0) > 9000 || length.whole(1) > 99_999 || length.whole(3) > 999_999
                || length.whole(2) > 99_999) {
            return null;
        }
        LocalDate day = today.plusYears(sign * length.whole(0))
                .plusMonths(sign * length.whole(1))
                .plusWeeks(sign * length.whole(2))
                .plusDays(sign * length.whole(3));
        if (day.isBefore(EARLIEST)) {
            return null;
        }
        return switch (length.smallest()) {
            case 0 -> DateParts.ofYear(day.getYear());
            case 1 -> DateParts.ofMonth(YearMonth.from(day));
            case 2 -> DateParts.ofWeek(day);
            default -> DateParts.ofDay(day);
        };
    }
}
