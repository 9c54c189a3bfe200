package yomitori.extract.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import yomitori.facts.ValueType;

/** Reads a number with its unit, and ranges and lists of them, into figures and lengths of time. */
final class FigureReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Page page;
    private final Lexicon lexicon;
    private final CounterReader counters;
    private final DurationReader durations;
    private final PlainNumbers plain;
    private final Shapes shapes;
    private final Recent recent;

    FigureReader(Page page, Lexicon lexicon, TimeContext time, Shapes shapes, Recent recent) {
        this.page = page;
        this.lexicon = lexicon;
        this.shapes = shapes;
        this.recent = recent;
        counters = new CounterReader(page, lexicon);
        durations = new DurationReader(page, lexicon, time);
        plain = new PlainNumbers(page, recent);
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
                return shared.numeral().start() > numeral.start() ? pair(numeral, shared) : draft(shared);
            }
            if (first.numeral() != numeral && isAmount(first)) { // 128K, 70B
                return Draft.figure(ValueType.QUANTITY, numeral.start(), first.end(), first.numeral().number(), "", "units.tsv:scale");
            }
            if (Chars.isLatin(page.at(numeral.end())) && numeral.form() != Numeral.Form.KANJI) {
                return Draft.nothing(numeral.start(), shapes.codeEnd(numeral.start()));
            }
            return plain.read(numeral);
        }
        return draft(first);
    }

    /** 単位：百万円, 売上高（千円）: what the numbers of a table are multiplied with. */
    private boolean isUnitNote(Counted counted) {
        int start = counted.numeral().start();
        if (Chars.smallUnit(page.at(start)) < 0) {
            return false;
        }
        int before = page.at(start - 1) == ' ' ? start - 1 : start;
        return page.endsWith(before, "単位:") || page.endsWith(before, "単位は") || page.at(start - 1) == '(' && page.at(counted.end()) == ')';
    }

    /** 1つは, もう1つ, 特徴の1つ: ways of speaking; 1つ以上 counts. */
    private boolean isTurnOfPhrase(Counted counted) {
        return counted.written().equals("つ")
                && counted.numeral().isBetween(1, 1)
                && !page.hasAny(counted.end(), "以", "ずつ", "だけ", "あたり", "当たり", "まで", "減", "増", "しか");
    }

    /** Whether a number with a letter that multiplies stands for itself; 4K and 8K are sizes of pictures. */
    private boolean isAmount(Counted scaled) {
        boolean picture = scaled.numeral().scale() == 3 && scaled.numeral().number().compareTo(BigDecimal.valueOf(20_000)) < 0;
        return !picture && !Chars.isLatinOrDigit(page.at(scaled.end()));
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

    private Draft draft(Counted counted) {
        Numeral numeral = counted.numeral();
        Unit unit = counted.unit();
        BigDecimal number = numeral.number().multiply(unit.factor());
        int start = numeral.start();
        Draft draft =
                switch (unit.kind()) {
                    case MONEY -> counted.written().equals("ポンド") && isWeight(start) ? weight(counted) : money(counted, number);
                    case PERCENT -> percent(counted, number);
                    case POINT -> points(counted);
                    case MULTIPLE -> Draft.figure(ValueType.MULTIPLE, start, counted.end(), number, "", unit.row());
                    case RANK -> Draft.figure(ValueType.RANK, start, counted.end(), number, "", unit.row());
                    case DURATION -> durations.read(numeral, unit, counted.end());
                    default -> Draft.figure(ValueType.QUANTITY, start, counted.end(), number, counted.written(), unit.row());
                };
        draft.approximate |= numeral.approximate();
        readDecade(draft);
        return draft;
    }

    /** 40%台半ば is about 45, 40%台後半 lies between 45 and 50; 台 alone stays outside. */
    private void readDecade(Draft draft) {
        if (draft.number == null || page.at(draft.end) != '台' && page.at(draft.end) != '代') {
            return;
        }
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(Math.max(0, -draft.number.stripTrailingZeros().scale()));
        BigDecimal middle = draft.number.add(step.divide(BigDecimal.TWO));
        if (page.hasAny(draft.end + 1, "半ば", "なかば")) {
            draft.end += page.at(draft.end + 1) == '半' ? 3 : 4;
            draft.number = middle;
        } else if (page.hasAny(draft.end + 1, "前半", "後半")) {
            boolean second = page.at(draft.end + 1) == '後';
            draft.upper = second ? draft.number.add(step) : middle;
            draft.number = second ? middle : draft.number;
            draft.end += 3;
        } else {
            return;
        }
        draft.approximate = true;
    }

    private boolean isWeight(int start) {
        String sentence = page.text.substring(page.sentenceStart(start), page.sentenceEnd(start));
        for (String word : new String[] {"重", "量", "オンス", "肉", "赤ちゃん", "荷物"}) {
            if (sentence.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Draft weight(Counted counted) {
        Numeral numeral = counted.numeral();
        return Draft.figure(
                ValueType.QUANTITY, numeral.start(), counted.end(), numeral.number(), counted.written(), counted.unit().row());
    }

    private Draft money(Counted counted, BigDecimal number) {
        Unit unit = counted.unit();
        int end = counted.end();
        BigDecimal sum = number;
        BigDecimal last = unit.factor();
        for (int next = end; ; end = next) { // 2ドル3セント, 545ドルと5セント, 50元6角3分
            int at = page.has(end, "と") ? end + 1 : end;
            Numeral small = Chars.isNumeral(page.at(at)) ? NumeralReader.read(page.text, at) : null;
            int word = small == null ? -1 : lexicon.units.find(page.text, small.end());
            Unit part = word < 0 ? null : lexicon.units.value(word);
            if (part == null && small != null && page.at(small.end()) == '分' && unit.code().equals("CNY") && last.scale() == 1) {
                part = new Unit(Unit.Kind.MONEY, "CNY", new BigDecimal("0.01"), unit.row());
                next = small.end() + 1;
            } else if (part != null && part.is(Unit.Kind.DURATION) && page.at(small.end()) == '分' && last.scale() == 1) {
                part = new Unit(Unit.Kind.MONEY, unit.code(), new BigDecimal("0.01"), unit.row());
                next = small.end() + 1;
            } else if (part == null || !part.is(Unit.Kind.MONEY) || !part.code().equals(unit.code()) || part.factor().compareTo(last) >= 0) {
                break;
            } else {
                next = small.end() + lexicon.units.length(word);
            }
            sum = sum.add(small.number().multiply(part.factor()));
            last = part.factor();
        }
        return Draft.figure(ValueType.MONEY, counted.numeral().start(), end, sum, unit.code(), unit.row());
    }

    /** 3割4分5厘, 5割半. */
    private Draft percent(Counted counted, BigDecimal number) {
        int end = counted.end();
        BigDecimal sum = number;
        if (page.at(end - 1) == '割') {
            if (page.at(end) == '半') {
                sum = sum.add(BigDecimal.valueOf(5));
                end++;
            }
            BigDecimal factor = BigDecimal.ONE;
            for (char unit : new char[] {'分', '厘', '毛'}) {
                Numeral part = Chars.isNumeral(page.at(end)) ? NumeralReader.read(page.text, end) : null;
                if (part != null && page.at(part.end()) == unit) {
                    sum = sum.add(part.number().multiply(factor));
                    end = part.end() + 1;
                }
                factor = factor.movePointLeft(1);
            }
        }
        return Draft.figure(ValueType.PERCENT, counted.numeral().start(), end, sum, "%", counted.unit().row());
    }

    private Draft points(Counted counted) {
        Numeral numeral = counted.numeral();
        int end = counted.end();
        if (isShare(numeral.start(), end)) {
            return Draft.figure(ValueType.PERCENT, numeral.start(), end, numeral.number(), "%", counted.unit().row());
        }
        return Draft.figure(ValueType.QUANTITY, numeral.start(), end, numeral.number(), counted.written(), counted.unit().row());
    }

    /** Whether points are percentage points: the sentence speaks of shares or percent. */
    private boolean isShare(int start, int end) {
        boolean change = page.isOneOf(start - 1, "+-−±△▲");
        int from = Math.max(change ? 0 : page.sentenceStart(start), start - 60);
        String before = page.text.substring(from, start);
        return before.contains("%") || before.contains("パーセント") || before.contains("率") || before.contains("割合") || before.contains("シェア")
                || before.contains("比率");
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
            Counted counted = below == null ? null : counters.read(below);
            if (counted != null && counted.unit() != null && counted.unit().is(Unit.Kind.QUANTITY) && below.number().signum() > 0) {
                BigDecimal value = first.number().divide(below.number(), 6, RoundingMode.HALF_UP);
                return Draft.figure(ValueType.QUANTITY, first.start(), counted.end(), value, counted.written(), counted.unit().row());
            }
        }
        return null;
    }

    private Draft fraction(int start, BigDecimal whole, Numeral below, int aboveAt) {
        Numeral above = Chars.isNumeral(page.at(aboveAt)) || page.at(aboveAt) == '数' ? NumeralReader.read(page.text, aboveAt) : null;
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
        int mark = page.skipSpace(first.end());
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
            boolean joined = first.unit() == null && second.unit() == null && !words && mark == first.end() && from.form() == Numeral.Form.DIGITS;
            return joined && !from.isScaled() && page.at(mark) == '-' ? Draft.nothing(from.start(), to.end()) : null;
        }
        if (first.unit() == null && !from.isScaled() && to.isScaled()
                && from.number().compareTo(to.number().scaleByPowerOfTen(-to.scale())) < 0) {
            from = from.scaledLike(to);
        }
        if (from.number().compareTo(to.number()) >= 0 || words && isChange(second.end())) {
            return null;
        }
        Draft low = draft(new Counted(from, second.unit(), second.end(), second.written()));
        Draft high = draft(second);
        if (low.type != high.type || low.type == null || low.type == ValueType.DATE || high.type == ValueType.DATE) {
            return null;
        }
        low.end = high.end;
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

    /** 428億円から736億円へ, 3割から5割に: two figures, not a range. */
    private boolean isChange(int end) {
        int at = page.has(end, "程度") ? end + 2 : end;
        return page.hasAny(at, "へ", "に", "まで");
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
            Numeral next = Chars.isNumeral(page.at(at)) ? NumeralReader.read(page.text, at) : null;
            if (next == null) {
                return null;
            }
            Counted counted = counters.read(next);
            if (counted.isNothing()) {
                return null;
            }
            if (counted.unit() != null) {
                boolean pair = i == 0 && page.isOneOf(mark, "、・,") && isPair(first, next);
                Numeral number = !first.isScaled() && next.isScaled()
                                && first.number().compareTo(next.number().scaleByPowerOfTen(-next.scale())) < 0
                        ? first.scaledLike(next)
                        : first;
                return pair
                        ? counted
                        : new Counted(number, counted.unit(), first.end(), counted.written());
            }
            last = next;
        }
        return null;
    }

    /** 2、3人 are two or three. */
    private static boolean isPair(Numeral first, Numeral next) {
        BigDecimal step = next.number().scaleByPowerOfTen(-next.scale()).subtract(first.number());
        return step.compareTo(BigDecimal.ONE) == 0 && first.number().compareTo(BigDecimal.TEN) < 0 && !first.isScaled();
    }

    private Draft pair(Numeral first, Counted second) {
        Numeral low = second.numeral().isScaled() ? first.scaledLike(second.numeral()) : first;
        Draft draft = draft(new Counted(low, second.unit(), second.end(), second.written()));
        Draft high = draft(second);
        draft.end = high.end;
        draft.upper = high.number;
        if (draft.iso != null) {
            draft.iso = durationStart(low, second);
            draft.upperIso = high.iso;
        }
        return draft.type == high.type ? draft : null;
    }
}
