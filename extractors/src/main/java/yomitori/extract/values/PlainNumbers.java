package yomitori.extract.values;

import java.math.BigDecimal;
import yomitori.facts.ValueType;
import yomitori.text.PartOfSpeech;
import yomitori.text.Tokens;

/** Decides what a number without a unit is: an amount whose unit was said before, a plain number, or nothing. */
final class PlainNumbers {
    private static final String OPENERS = "=:＝、。〜~「+−±約";
    private static final String CLOSERS = "。、)」』,;】";

    /** Verbs that tell how many there are; those that point at one do not: 後述する3の方法. */
    private static final String[] HOLDING = {"含む", "含めた", "有する", "持つ", "擁する", "抱える", "備える", "誇る", "占める", "超える"};

    /** So long are words that bound a number: を上回る. */
    private static final int LONGEST_BOUND = 6;

    private final Page page;
    private final Lexicon lexicon;
    private final Recent recent;

    PlainNumbers(Page page, Lexicon lexicon, Recent recent) {
        this.page = page;
        this.lexicon = lexicon;
        this.recent = recent;
    }

    /** A value, or null where the number means nothing by itself. */
    Draft read(Numeral numeral) {
        Draft shared = sharesUnit(numeral);
        if (shared != null) {
            return shared;
        }
        if (numeral.approximate() && numeral.length() == 1 || !isPlain(numeral) || isCounting(numeral)) {
            return null;
        }
        Draft draft = Draft.figure(ValueType.QUANTITY, numeral.start(), numeral.end(), numeral.number(), "", "number");
        draft.approximate = numeral.approximate();
        return draft;
    }

    /** 価格は2万8000円、2万2000前後だ; 前期は428億円、今期は500億に. */
    private Draft sharesUnit(Numeral numeral) {
        Draft last = recent.last();
        if (last == null || recent.currency() == null || Chars.isKatakana(page.at(numeral.end())) || !numeral.isScaled()
                || countsThings(numeral.start()) || countsWhatFollows(numeral.end()) || isOfOtherRow(last, numeral.start())) {
            return null;
        }
        boolean next = last.type == ValueType.MONEY
                && (last.end == numeral.start() - 1 && page.isOneOf(last.end, "、・,")
                        || last.start >= page.sentenceStart(numeral.start()) && page.isOneOf(numeral.end(), ")/+、。"));
        if (!next && (numeral.scale() < 8 && !numeral.isInMillions() || Chars.isKanji(page.at(numeral.end()))
                && !page.isOneOf(numeral.end(), "超増減弱強程前規余近以未"))) {
            return null;
        }
        if (page.at(numeral.end()) == '$') { // 850億$
            return Draft.figure(ValueType.MONEY, numeral.start(), numeral.end() + 1, numeral.number(), "USD", "currency.shared");
        }
        Draft draft = Draft.figure(
                ValueType.MONEY, numeral.start(), numeral.end(), numeral.number(), recent.currency(), "currency.shared");
        draft.approximate = numeral.approximate();
        return draft;
    }

    /** Whether a number begins a cell of a table, and the amount stands in another row or above the table. */
    private boolean isOfOtherRow(Draft amount, int at) {
        return page.at(at - 1) == '\t' && page.text.lastIndexOf('\n', at) > amount.start;
    }

    /** 130億を超えるパラメータ, 17億のアクティブパラメータ: what is counted stands behind what bounds the number. */
    private boolean countsWhatFollows(int end) {
        int at = end;
        while (at < end + LONGEST_BOUND && (Chars.isHiragana(page.at(at)) || page.isOneOf(at, "超以上下近余未満"))) {
            at++;
        }
        int close = at;
        while (Chars.isKatakana(page.at(close))) {
            close++;
        }
        for (int start = at; at > end && start < close; start++) {
            int unit = lexicon.units.find(page.text, start);
            if (unit >= 0 && start + lexicon.units.length(unit) == close) {
                return lexicon.units.value(unit).is(Unit.Kind.QUANTITY);
            }
        }
        return false;
    }

    /** パラメータは130億, ユーザー数が3億: what is counted stands in front. */
    private boolean countsThings(int at) {
        int end = page.at(at - 1) == '約' ? at - 2 : at - 1;
        if (!page.isOneOf(end, "はがも:")) {
            return false;
        }
        end = page.at(end - 1) == '数' ? end - 1 : end;
        int start = end - 1;
        while (Chars.isKatakana(page.at(start)) && Chars.isKatakana(page.at(start - 1))) {
            start--;
        }
        int unit = lexicon.units.find(page.text, Math.max(start, 0));
        return unit >= 0 && start + lexicon.units.length(unit) == end && lexicon.units.value(unit).is(Unit.Kind.QUANTITY);
    }

    private boolean isPlain(Numeral numeral) {
        int start = numeral.start();
        int end = numeral.end();
        char before = page.at(start - 1);
        char after = page.at(end);
        if (Chars.isLineEnd(before) && (Chars.isLineEnd(after) || after == '+' && Chars.isLineEnd(page.at(end + 1)))) {
            return numeral.form() != Numeral.Form.DIGITS || !numeral.isBetween(1900, 2100);
        }
        if (Chars.isLatinOrDigit(after) || after == '×' || after == '-' || after == '/' || after == ':' || after == '_'
                || isInBrackets(before, after)) {
            return false;
        }
        boolean bounded = page.hasAny(end, "以上", "超", "以下", "未満", "近く", "を超え", "前後", "程度", "余り");
        boolean weighty = bounded || numeral.isScaled() || numeral.form() == Numeral.Form.GROUPED
                || numeral.form() == Numeral.Form.DECIMAL
                || numeral.approximate();
        if (numeral.form() == Numeral.Form.KANJI && !weighty
                && (numeral.length() < 2 || numeral.number().compareTo(BigDecimal.TEN) < 0)) {
            return false;
        }
        if (numeral.form() == Numeral.Form.DIGITS && numeral.isBetween(1900, 2100) && numeral.length() == 4) {
            return false;
        }
        if (numeral.length() > 12 && numeral.form() == Numeral.Form.DIGITS) {
            return false;
        }
        return opens(start, before, weighty) && closes(end, after, weighty) || countsBefore(start, end);
    }

    /** 1、2、3…: one of three numbers at least that count up, which names rows or steps. */
    private boolean isCounting(Numeral numeral) {
        if (numeral.form() != Numeral.Form.DIGITS || !numeral.isBetween(0, 99)) {
            return false;
        }
        int number = numeral.intValue();
        int run = 1;
        for (int at = numeral.end(), next = number + 1; run < 3 && page.has(at, "、" + next); next++, run++) {
            at = page.skipDigits(at + 1);
        }
        for (int at = numeral.start(), last = number - 1; run < 3 && page.endsWith(at, last + "、"); last--, run++) {
            at -= Integer.toString(last).length() + 1;
        }
        return run > 2;
    }

    /** Whether what it counts follows with の, and nothing in front makes it a name: 英語を含む15の新言語, 世界50の国. */
    private boolean countsBefore(int start, int end) {
        Tokens tokens = page.tokens;
        int counted = tokens.at(end + 1);
        if (page.at(end) != 'の' || counted >= tokens.size() || tokens.start(counted) != end + 1) {
            return false;
        }
        if (page.endsWithAny(start, HOLDING)) {
            return tokens.partOfSpeech(counted).isNoun() || tokens.partOfSpeech(counted).isPrefix();
        }
        int at = page.at(end + 1) == '新' ? end + 2 : end + 1;
        int word = lexicon.units.find(page.text, at);
        return word >= 0 && lexicon.units.value(word).is(Unit.Kind.QUANTITY) && tokens.endsAt(at + lexicon.units.length(word))
                && (start == 0 || Chars.isLineEnd(page.at(start - 1)) || page.endsWith(start, "世界") || page.endsWith(start, "全国"));
    }

    private static boolean isInBrackets(char before, char after) {
        return (before == '(' || before == '[' || before == '【') && (after == ')' || after == ']' || after == '】');
    }

    /** Whether a number may begin here: behind a particle or a sign, not behind the name of a version. */
    private boolean opens(int start, char before, boolean weighty) {
        if (Chars.isLineEnd(before)) {
            return weighty && !Chars.isLineEnd(page.at(start));
        }
        if (before == ' ') {
            char earlier = page.at(start - 2);
            return earlier == ':' || earlier == '|' || earlier == '=' || earlier == '→' || weighty && Chars.isHiragana(earlier);
        }
        if (OPENERS.indexOf(before) >= 0) {
            return before != ':' || !Chars.isLatinOrDigit(page.at(start - 2)) || weighty;
        }
        if (before == '-' || before == '△' || before == '▲' || before == '×') {
            return weighty || page.at(start - 2) == 0 || !Chars.isLatinOrDigit(page.at(start - 2));
        }
        Tokens tokens = page.tokens;
        int token = tokens.at(start - 1);
        PartOfSpeech part = token < tokens.size() ? tokens.partOfSpeech(token) : null;
        if (part == null || tokens.end(token) != start) {
            return false;
        }
        return part.isParticle() || part.isAuxiliary() || weighty
                && (part.isNoun() || part.isSymbol() && before != '(' && before != '.')
                && !Chars.isLatin(before);
    }

    private boolean closes(int end, char after, boolean weighty) {
        if (Chars.isLineEnd(after) || CLOSERS.indexOf(after) >= 0) {
            return true;
        }
        if (after == ' ') {
            return !Chars.isLatinOrDigit(page.at(end + 1)) || weighty;
        }
        if (after == '→') {
            return true;
        }
        Tokens tokens = page.tokens;
        int token = tokens.at(end);
        if (token >= tokens.size() || tokens.start(token) != end) {
            return false;
        }
        PartOfSpeech part = tokens.partOfSpeech(token);
        return part.isParticle() || part.isAuxiliary() || weighty && !part.isNumber() && after != '.';
    }
}
