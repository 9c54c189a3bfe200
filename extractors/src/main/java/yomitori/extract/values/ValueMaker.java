package yomitori.extract.values;

import java.math.BigDecimal;
import yomitori.facts.ValueType;

/** Turns a number with its unit into a value: money with its small coins, 割 with 分 and 厘, points that are shares or scores. */
final class ValueMaker {
    private final Page page;
    private final Lexicon lexicon;
    private final DurationReader durations;

    ValueMaker(Page page, Lexicon lexicon, TimeContext time) {
        this.page = page;
        this.lexicon = lexicon;
        durations = new DurationReader(page, lexicon, time);
    }

    /** The value of a number that has a unit. */
    Draft value(Counted counted) {
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
        BigDecimal sum = isGroupedByPoint(counted) ? number.scaleByPowerOfTen(3) : number;
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
            } else if (part == null || !part.is(Unit.Kind.MONEY) || !part.code().equals(unit.code())
                    || part.factor().compareTo(last) >= 0) {
                break;
            } else {
                next = small.end() + lexicon.units.length(word);
            }
            sum = sum.add(small.number().multiply(part.factor()));
            last = part.factor();
        }
        return Draft.figure(ValueType.MONEY, counted.numeral().start(), end, sum, unit.code(), unit.row());
    }

    /** 12.500円: a yen has no thousandths, so the point stands for a comma; not 149.325円 of a rate, 0.250円 of what is dealt in by the million. */
    private boolean isGroupedByPoint(Counted counted) {
        Numeral numeral = counted.numeral();
        return counted.written().equals("円") && numeral.form() == Numeral.Form.DECIMAL && !numeral.isScaled()
                && numeral.number().scale() == 3 && numeral.number().compareTo(BigDecimal.ONE) >= 0
                && page.at(numeral.end() - 1) == '0';
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
        if (lexicon.changes.find(page.text, page.skipSpace(end)) >= 0) {
            String around = page.text.substring(Math.max(0, start - 150), Math.min(page.length(), end + 150));
            if (page.has(end - 2, "pt") || around.indexOf('%') >= 0) {
                return true;
            }
        }
        int from = Math.max(change ? 0 : page.sentenceStart(start), start - 60);
        String before = page.text.substring(from, start);
        return before.contains("%") || before.contains("パーセント") || before.contains("率") || before.contains("割合")
                || before.contains("シェア")
                || before.contains("比率");
    }
}
