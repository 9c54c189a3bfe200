package yomitori.extract.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import yomitori.facts.ValueType;

/**
 * Reads what begins with a number: fractions, figures, ranges and lists of them, plain numbers; or passes over what only looks
 * so.
 */
final class FigureReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_ASIDE = 24;

    private final Page page;
    private final Lexicon lexicon;
    private final CounterReader counters;
    private final ValueMaker values;
    private final PlainNumbers plain;
    private final Shapes shapes;

    FigureReader(Page page, Lexicon lexicon, TimeContext time, Shapes shapes, Recent recent) {
        this.page = page;
        this.lexicon = lexicon;
        this.shapes = shapes;
        counters = new CounterReader(page, lexicon);
        values = new ValueMaker(page, lexicon, time);
        plain = new PlainNumbers(page, lexicon, recent);
    }

    /** The value that begins with {@code numeral}, a stretch to pass over, or null. */
    Draft read(Numeral numeral) {
        Draft fraction = readFraction(numeral);
        if (fraction != null) {
            return fraction;
        }
        Counted first = counters.read(numeral);
        if (first.isNothing() || isTurnOfPhrase(first) || isUnitNote(first)) {
            return Draft.nothing(numeral.start(), behindClock(first));
        }
        Draft range = readRange(first);
        if (range != null) {
            return range;
        }
        if (first.unit() == null) {
            Counted shared = readList(numeral);
            if (shared != null) {
                return shared.numeral().start() > numeral.start() ? pair(numeral, shared) : values.value(shared);
            }
            if (first.numeral() != numeral && isAmount(first)) { // 128K, 70B
                return Draft.figure(ValueType.QUANTITY, numeral.start(), first.end(), first.numeral().number(), "",
                        "units.tsv:scale");
            }
            if (Chars.isLatin(page.at(numeral.end())) && numeral.form() != Numeral.Form.KANJI) {
                return Draft.nothing(numeral.start(), shapes.codeEnd(numeral.start()));
            }
            return plain.read(numeral);
        }
        return values.value(first);
    }

    /** 単位：百万円, 売上高（千円）: what the numbers of a table are multiplied with. */
    private boolean isUnitNote(Counted counted) {
        int start = counted.numeral().start();
        if (Chars.smallUnit(page.at(start)) < 0) {
            return false;
        }
        int before = page.at(start - 1) == ' ' ? start - 1 : start;
        return page.endsWith(before, "単位:") || page.endsWith(before, "単位は") || page.at(start - 1) == '('
                && page.at(counted.end()) == ')';
    }

    /** 1つは, もう1つ, 特徴の1つ: ways of speaking; 1つ以上 counts. */
    private boolean isTurnOfPhrase(Counted counted) {
        return counted.written().equals("つ")
                && counted.numeral().isBetween(1, 1)
                && !page.hasAny(counted.end(), "以", "ずつ", "だけ", "あたり", "当たり", "まで", "減", "増", "しか");
    }

    /** Whether a number with a letter that multiplies stands for itself. */
    private boolean isAmount(Counted scaled) {
        return !scaled.numeral().isPicture() && !Chars.isLatinOrDigit(page.at(scaled.end()));
    }

    /** 15時20分30秒, 3時半: the clock is no value. */
    private int behindClock(Counted counted) {
        int end = counted.end();
        if (page.at(end - 1) != '時') {
            return end;
        }
        end = page.at(end) == '半' ? end + 1 : end;
        for (String unit : new String[] {"分", "秒"}) {
            int at = page.skipSpace(end);
            Numeral numeral = Chars.isNumeral(page.at(at)) ? NumeralReader.read(page.text, at) : null;
            if (numeral != null && page.has(page.skipSpace(numeral.end()), unit)) {
                end = page.skipSpace(numeral.end()) + 1;
            }
        }
        return end;
    }

    /** 3分の1, 1と4分の3, 1/4マイル. */
    private Draft readFraction(Numeral first) {
        int at = page.skipSpace(first.end());
        if (page.has(at, "分の")) {
            return fraction(first.start(), BigDecimal.ZERO, first, page.skipSpace(at + 2));
        }
        if (page.at(first.end()) == 'と' && Chars.isNumeral(page.at(first.end() + 1))) {
            Numeral below = NumeralReader.read(page.text, first.end() + 1);
            if (below != null && page.has(below.end(), "分の")) {
                Draft mixed = fraction(first.start(), first.number(), below, below.end() + 2);
                return mixed == null
                        ? null
                        : Draft.figure(ValueType.QUANTITY, mixed.start, mixed.end, mixed.number.movePointLeft(2), "", mixed.rule);
            }
        }
        if (page.at(first.end()) == '/' && Chars.isDigit(page.at(first.end() + 1)) && first.form() == Numeral.Form.DIGITS) {
            Numeral below = NumeralReader.read(page.text, first.end() + 1);
            Counted counted = below == null || page.at(below.end()) == '-' ? null : counters.read(below);
            if (counted != null && counted.unit() != null && counted.unit().is(Unit.Kind.QUANTITY)
                    && !counted.unit().row().equals(CounterReader.ANY) && below.number().signum() > 0) { // not 24/7体制
                BigDecimal value = first.number().divide(below.number(), 6, RoundingMode.HALF_UP);
                return Draft.figure(ValueType.QUANTITY, first.start(), counted.end(), value, counted.written(),
                        counted.unit().row());
            }
        }
        return null;
    }

    private Draft fraction(int start, BigDecimal whole, Numeral below, int aboveAt) {
        Numeral above = Chars.isNumeral(page.at(aboveAt)) || page.at(aboveAt) == '数' ? NumeralReader.read(page.text, aboveAt)
                : null;
        if (above == null || below.number().signum() == 0) {
            return null;
        }
        int digits = Math.max(2, below.number().precision() - above.number().precision() + 2);
        BigDecimal percent = whole.multiply(HUNDRED)
                .add(above.number().multiply(HUNDRED).divide(below.number(), digits, RoundingMode.HALF_UP));
        Draft draft = Draft.figure(ValueType.PERCENT, start, above.end(), percent, "%", "fraction");
        draft.approximate = below.approximate() || above.approximate();
        return draft;
    }

    /** 10〜20%, 3-5年, 100万から200万人, 18 歳から 24 歳. */
    private Draft readRange(Counted first) {
        int mark = page.skipSpace(first.unit() == null ? first.end() : behindRemark(first.end()));
        boolean words = page.has(mark, "から");
        if (!words && !Chars.isRangeMark(page.at(mark))) {
            return null;
        }
        int at = page.skipSpace(mark + (words ? 2 : 1));
        at = page.at(at) == '約' ? at + 1 : at;
        if (!Chars.isNumeral(page.at(at)) && page.at(at) != '数') {
            return null;
        }
        Numeral to = NumeralReader.read(page.text, at);
        if (to == null) {
            return null;
        }
        Counted second = counters.read(to);
        Numeral from = first.numeral();
        if (second.unit() == null || second.isNothing() || first.unit() != null && !first.agreesWith(second)) {
            boolean plainRange = first.unit() == null && second.unit() == null && !words && page.at(mark) != '-'
                    && from.number().compareTo(to.number()) < 0 && !Chars.isLatinOrDigit(page.at(to.end()))
                    && !page.isOneOf(to.end(), ":./-") && !from.isBetween(1900, 2100);
            if (plainRange) {
                Draft range = Draft.figure(ValueType.QUANTITY, from.start(), to.end(), from.number(), "", "number.range");
                range.upper = to.number();
                return range;
            }
            boolean joined = first.unit() == null && second.unit() == null && !words && mark == first.end()
                    && from.form() == Numeral.Form.DIGITS;
            return joined && !from.isScaled() && page.at(mark) == '-' ? Draft.nothing(from.start(), to.end()) : null;
        }
        from = first.unit() == null ? from.sharing(to) : from;
        int till = words ? behindTill(second.end()) : second.end();
        if (from.number().compareTo(to.number()) >= 0 || words && till == second.end() && isChange(till)) {
            return null;
        }
        Draft low = values.value(new Counted(from, second.unit(), second.end(), second.written()));
        Draft high = values.value(second);
        if (low.type != high.type || low.type == null || low.type == ValueType.DATE || high.type == ValueType.DATE) {
            return null;
        }
        low.end = Math.max(high.end, till);
        low.upper = high.number;
        low.upperIso = high.iso;
        if (low.iso != null) {
            low.iso = durationStart(from, second);
        }
        low.approximate |= high.approximate;
        return low;
    }

    private static String durationStart(Numeral from, Counted second) {
        return new TimeLengths().add(from.number().multiply(second.unit().factor()), second.unit().code()).iso();
    }

    /** Behind the まで of a range of which something is said: 14歳から18歳までの, 1年から5年までは, 15億から2000億まで幅広い; {@code end} where there is none. */
    private int behindTill(int end) {
        int at = page.skipSpace(end);
        return page.has(at, "まで") && page.hasAny(at + 2, "の", "は", "を", "が", "も", "、", "。", "幅", "と幅", "様々", "さまざま", "揃") ? at + 2 : end;
    }

    /** 428億円から736億円へ, 3割から5割に, 58.2%から60.4%（+2.2pt）へ, 10%から30%まで上がった: two figures, not a range. */
    private boolean isChange(int end) {
        int at = behindAside(page.has(end, "程度") ? end + 2 : end);
        return page.hasAny(page.skipSpace(at), "へ", "に", "まで");
    }

    /** Behind a bracket without figures and the wave behind which a range goes on: 40mm（最小）〜92mm; {@code at} where none is. */
    private int behindRemark(int at) {
        int behind = behindAside(at);
        boolean wave = behind > at && (page.at(behind) == '~' || page.at(behind) == '〜');
        for (int i = at; wave && i < behind; i++) {
            wave = !Chars.isNumeral(page.at(i));
        }
        return wave ? behind : at;
    }

    /** Behind the bracket that opens at {@code at}; {@code at} where none does, or a long one. */
    private int behindAside(int at) {
        int close = page.at(at) == '(' ? page.closing(at, LONGEST_ASIDE) : -1;
        return close < 0 ? at : close + 1;
    }

    /** 3、4年; 10万・20万円; 50.3→50.8%: the unit behind the last number is that of all. Null where no unit follows. */
    private Counted readList(Numeral first) {
        Numeral last = first;
        for (int i = 0; i < 8; i++) {
            int mark = last.end();
            if (!page.isOneOf(mark, "、・,→や") && !page.has(mark, " → ")) {
                return null;
            }
            int at = page.at(mark) == ' ' ? mark + 3 : mark + 1;
            boolean arrow = i == 0 && (page.at(mark) == '→' || page.at(mark) == ' ');
            at += arrow && page.isOneOf(at, "+-−△▲") ? 1 : 0; // △9→+4百万円
            Numeral next = Chars.isNumeral(page.at(at)) ? NumeralReader.read(page.text, at) : null;
            if (next == null) {
                return null;
            }
            Counted counted = counters.read(next);
            if (counted.isNothing()) {
                return null;
            }
            if (counted.unit() != null) {
                boolean pair = i == 0 && page.isOneOf(mark, "、・,") && sharedPower(first, next) >= 0;
                if (pair) {
                    return counted;
                }
                return new Counted(arrow ? first.becoming(next) : first.sharing(next), counted.unit(), first.end(), counted.written());
            }
            last = next;
        }
        return null;
    }

    /** 2、3人 are two or three: the power of ten that both share, 3 of 5、6千; -1 where they are no such pair. */
    private static int sharedPower(Numeral first, Numeral next) {
        boolean single = first.number().compareTo(BigDecimal.TEN) < 0 && !first.isScaled();
        BigDecimal following = first.number().add(BigDecimal.ONE);
        int words = next.form() == Numeral.Form.KANJI && next.number().signum() > 0 ? Math.max(0, -next.number().stripTrailingZeros().scale()) : 0;
        for (int power : new int[] {next.scale(), words}) {
            if (single && next.number().compareTo(following.scaleByPowerOfTen(power)) == 0) {
                return power;
            }
        }
        return -1;
    }

    private Draft pair(Numeral first, Counted second) {
        int power = Math.max(0, sharedPower(first, second.numeral()));
        Numeral low = power > 0 ? first.scaled(power) : first;
        Draft draft = values.value(new Counted(low, second.unit(), second.end(), second.written()));
        Draft high = values.value(second);
        draft.end = high.end;
        draft.upper = high.number;
        if (draft.iso != null) {
            draft.iso = durationStart(low, second);
            draft.upperIso = high.iso;
        }
        return draft.type == high.type ? draft : null;
    }
}
