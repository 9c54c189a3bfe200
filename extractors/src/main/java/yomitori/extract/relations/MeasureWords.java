package yomitori.extract.relations;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import yomitori.extract.Table;
import yomitori.extract.Words;
import yomitori.facts.Figure;
import yomitori.facts.Value;
import yomitori.facts.ValueType;

/**
 * The words that decide what a figure measures: what nouns say of the figure beside them. Those in front of and behind what is
 * measured, {@link #bases}, {@link #periods} and {@link #trends}, those of predicates, {@link #verbs}, and those of {@link #sheets} are
 * types of their own.
 */
final class MeasureWords {
    /** What may stand behind 赤字 that says that so much was lost. */
    private static final String ENDS_OF_LOSS = "だでとにへ、。（( か\n";

    static final String[] SHORT_FORMS = {"short", "full", "example", "yields"};

    /** From so many on, things are counted and not the points of a talk. */
    private static final BigDecimal MANY = BigDecimal.valueOf(20);

    private static final char SOME = '数'; // 数年間

    private final MeasureTable table = new MeasureTable();
    private final BasisWords bases = new BasisWords(table);
    private final PeriodWords periods = new PeriodWords(table);
    private final TrendWords trends = new TrendWords(table);
    private final VerbWords verbs = new VerbWords(table, trends);
    private final Map<String, String> inFull;
    private final SheetWords sheets;

    static MeasureWords standard() {
        Map<String, String> inFull = new HashMap<>();
        for (Table.Row row : Table.beside(MeasureWords.class, "tables/shortforms.tsv", SHORT_FORMS).rows()) {
            inFull.put(row.get("short"), row.get("full"));
        }
        return new MeasureWords(inFull);
    }

    private MeasureWords(Map<String, String> inFull) {
        this.inFull = Map.copyOf(inFull);
        this.sheets = new SheetWords(this);
    }

    /** The words that say to what a figure refers. */
    BasisWords bases() {
        return bases;
    }

    /** The words that say for which period a figure holds. */
    PeriodWords periods() {
        return periods;
    }

    /** The words that say that a figure is a change or a forecast. */
    TrendWords trends() {
        return trends;
    }

    /** The words by which predicates tell how much their subjects and objects are. */
    VerbWords verbs() {
        return verbs;
    }

    /** The words of sheets, reports and their captions. */
    SheetWords sheets() {
        return sheets;
    }

    /** The words before a figure without those that only say to what it refers: 前年同期比, 総額. */
    String withoutBasis(String before) {
        return bases.without(before);
    }

    /** To what the words before a figure say that it refers; empty where they say nothing of it. */
    String basis(String before) {
        return bases.of(before);
    }

    /** Whether the words only say to what a figure refers, or when: 前期実績. */
    boolean isBasis(String words) {
        return bases.isBasis(words);
    }

    /** What a basis says in brackets that changed, 売上 of 前期比（売上）; empty where it says nothing that a firm has. */
    String measuredInBasis(String before) {
        int open = before.endsWith("）") ? before.indexOf('（') : -1;
        String measured = open <= 0 ? "" : before.substring(open + 1, before.length() - 1);
        return isOwned(measured) && measured.indexOf('／') < 0 && isBasis(before.substring(0, open).strip()) ? measured : "";
    }

    /** Whether the word only says for which period: 来期. */
    boolean isPeriod(String word) {
        return periods.isPeriod(word);
    }

    /** Whether the word names one part of what was measured before it. */
    boolean isPart(String word) {
        return table.is(MeasureRole.PART, word);
    }

    /** Whether the word behind a figure makes it a change: 39%増. */
    boolean isTrend(String behind) {
        return trends.isTrend(behind);
    }

    /** Whether a word stands at {@code at} that makes the figure before it a change, or adds nothing to it. */
    boolean trendsAt(String text, int at) {
        return trends.standsAt(text, at);
    }

    /** Whether the words before a figure name what is foreseen: EPS予想, but not 増益計画. */
    boolean isForecast(String before) {
        String foreseen = trends.foreseen(before);
        return !foreseen.isEmpty() && !isVacuous(foreseen) && !isTrend(foreseen) && !isBasis(foreseen);
    }

    /** What is foreseen without the word for that: 年間配当 of 年間配当予想. */
    String withoutForecast(String measured) {
        return isForecast(measured) ? trends.foreseen(measured) : measured;
    }

    /** Whether the words measure nothing by themselves: 巨額, もの, signs without a letter. */
    boolean isVacuous(String words) {
        return !hasLetter(words) || table.is(MeasureRole.VACUOUS, words);
    }

    /** Whether the word behind a figure only says that it is a change, or nothing. */
    boolean isEmpty(String behind) {
        return isTrend(behind) || isVacuous(behind);
    }

    private static boolean hasLetter(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetter(words.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word says too little by itself. */
    boolean isGeneric(String words) {
        return table.is(MeasureRole.GENERIC, words);
    }

    /** Whether the word stands for what was measured before: これ. */
    boolean isPronoun(String words) {
        return table.is(MeasureRole.PRONOUN, words);
    }

    /** Whether the word says nothing that a figure does not hold itself: 最大. */
    boolean isSilent(String word) {
        return table.is(MeasureRole.SILENT, word);
    }

    /** Whether the word only means the figure itself. */
    boolean isNumber(String words) {
        return table.is(MeasureRole.NUMBER, words);
    }

    /** Whether the word is a unit that is itself what is measured: パラメータ. */
    boolean isUnit(String word) {
        return table.is(MeasureRole.SELF, word);
    }

    /** Whether the figure's unit is itself what is measured: 1兆パラメータ. */
    boolean namesItself(Value value) {
        return value instanceof Figure figure && table.is(MeasureRole.SELF, figure.unit());
    }

    /** Whether the figure counts points of a talk or describes: 3つ, 2点, 30代. */
    boolean isTrivial(Value value) {
        return value instanceof Figure figure
                && figure.type() == ValueType.QUANTITY
                && (table.is(MeasureRole.DESCRIPTIVE, figure.unit())
                        || table.is(MeasureRole.TRIVIAL, figure.unit()) && figure.number().compareTo(MANY) < 0);
    }

    /** Whether the word names the sum or the rest of a table's rows: 合計. */
    boolean isSum(String word) {
        return table.is(MeasureRole.SUM, word);
    }

    /** Whether the word behind a figure is of a kind that the figure describes: 100%子会社. */
    boolean isKind(String behind) {
        return table.is(MeasureRole.KIND, behind);
    }

    /** Whether the words begin with what cannot be told from them alone: 彼らの技術, どの企業. */
    boolean isUntold(String words) {
        return table.of(MeasureRole.UNTOLD).startingAt(words, 0) != 0;
    }

    /** Whether the words hold what belongs to nobody: 国内のAI市場. */
    boolean isCommon(String words) {
        return table.of(MeasureRole.COMMON).standIn(words, 0, words.length());
    }

    /** Whether the words end with what a firm has: 連結売上高. */
    boolean isOwned(String words) {
        String named = withoutRemark(words); // セグメント利益（営業利益）
        return table.ends(MeasureRole.OWNED, words) || isAmount(words) || named.length() < words.length() && isOwned(named);
    }

    /** What is named without a remark in brackets at the end. */
    private static String withoutRemark(String words) {
        int bracket = words.endsWith("）") ? words.indexOf('（') : -1;
        return bracket > 0 ? words.substring(0, bracket).strip() : words;
    }

    /** Whether the words end with the name of an amount: 設備投資額. */
    boolean isAmount(String words) {
        return table.ends(MeasureRole.AMOUNT, words) || table.ends(MeasureRole.VALUATION, words);
    }

    /** Whether the words end with the worth of a firm: 時価総額. */
    boolean isValuation(String words) {
        return table.ends(MeasureRole.VALUATION, words);
    }

    /** Whether the words end with what a firm raises: 資金調達額. */
    boolean isRaising(String words) {
        return table.ends(MeasureRole.RAISING, words);
    }

    /** Whether the words name no more than what a firm raises, and not who raises it: 資金調達額, not 新興企業の資金調達額. */
    boolean isRaisingAlone(String words) {
        return table.is(MeasureRole.RAISING, words);
    }

    /** Whether the words end with what a thing has, but for a remark in brackets, and not who makes it: 質量（本体のみ）. */
    boolean isOfThing(String words) {
        return table.ends(MeasureRole.THING, withoutRemark(words));
    }

    /** Whether the words end with a place where people work: 工場. */
    boolean isPlaceOfWork(String words) {
        return table.ends(MeasureRole.WORKPLACE, words);
    }

    /** Whether words at {@code at} say that the figure before them was lost: の赤字. */
    boolean isLostAt(String text, int at) {
        Words losses = table.of(MeasureRole.LOSS);
        int word = losses.startingAt(text, at);
        int end = word == 0 ? -1 : at + losses.length(word);
        return word != 0 && (end >= text.length() || ENDS_OF_LOSS.indexOf(text.charAt(end)) >= 0); // not 赤字縮小
    }

    /** Whether the words tell what others or the firm itself foresaw of something: 市場予想. */
    boolean isForeseen(String words) {
        return table.ends(MeasureRole.FORECAST, words);
    }

    /** Whether the words end with what only a firm has: 設備投資. */
    boolean isOfFirm(String words) {
        return table.ends(MeasureRole.FIRM, words) || isValuation(words);
    }

    /** Whether the word names what all things have, and no more: 容量, not 蓄電容量 of some kind. */
    boolean isBare(String word) {
        return table.is(MeasureRole.THING, word) || table.is(MeasureRole.ASPECT, word) || table.is(MeasureRole.AMOUNT, word);
    }

    /** Whether the word only says that a figure is what was reached in a test: スコア. */
    boolean isResult(String word) {
        return table.is(MeasureRole.RESULT, word);
    }

    /** Whether the words end with what a firm tells of its figures: 決算. */
    boolean isAccounts(String words) {
        return table.ends(MeasureRole.ACCOUNTS, words);
    }

    /** Whether the words end with the name of a part of a firm: 海外事業. */
    boolean isDivision(String words) {
        return table.ends(MeasureRole.DIVISION, words);
    }

    /** Whether the words end with who earns, pays or gives an amount, and is none: 米国の新興企業. */
    boolean isBody(String words) {
        return table.ends(MeasureRole.BODY, words);
    }

    /** Whether the words name a field in which something is so much: 中小企業 of 中小企業では利用率が9%だ. */
    boolean isField(String words) {
        return table.ends(MeasureRole.FIELD, words) || table.ends(MeasureRole.FIELD_OF, words) && !table.is(MeasureRole.FIELD_OF, words);
    }

    /** Whether the words end with what is never so much, as persons and times are: 前首相, 歩行時. */
    boolean isUnmeasured(String words) {
        return table.ends(MeasureRole.UNMEASURED, words);
    }

    /** Whether the words end with that in which things are compared: 推論性能. */
    boolean isAspect(String words) {
        return table.ends(MeasureRole.ASPECT, words);
    }

    /** Whether the words end with what is as large as is sold in it: AI市場. */
    boolean isMarket(String words) {
        return table.ends(MeasureRole.MARKET, words) && !table.is(MeasureRole.MARKET, words);
    }

    /** The market without its growth: 市場 of 市場の成長, but not 利益 of 利益の伸び. */
    String withoutGrowth(String words) {
        String grown = trends.grown(words);
        return isMarket(grown) ? grown : words;
    }

    /** Whether the words end with what may be less than nothing, but for a remark in brackets: 営業CF, 営業損益, 損失（来期想定）. */
    boolean isSigned(String words) {
        String named = withoutRemark(words);
        String foreseen = trends.foreseen(named);
        return table.ends(MeasureRole.SIGNED, foreseen.isEmpty() ? named : foreseen);
    }

    /** Whether the words end with what there is on one day, but for a remark in brackets: 自己資本比率. */
    boolean isStanding(String measured) {
        return table.ends(MeasureRole.STANDING, withoutRemark(measured));
    }

    /** Whether the words name what is done on a day: 株式分割. */
    boolean isDeed(String measured) {
        return table.ends(MeasureRole.DEED, measured);
    }

    /** Whether the words end with what figures measure, so that they say what it is without a name in them: 平均年収. */
    boolean isMeasured(String words) {
        return table.ends(MeasureRole.MEASURED, words) || isRatio(words) || isTime(words) || isMarket(words) || isCommon(words)
                || isValuation(words) || words.endsWith("）") && words.indexOf('（') > 0 && isMeasured(words.substring(0, words.indexOf('（')));
    }

    /** Whether a share of the noun says how much of it there is, and not of how many it is said: 成長率, 市場シェア, not 企業. */
    boolean isRatio(String noun) {
        return isCount(noun) || isOwned(noun) || isAspect(noun) || isTrend(noun) || table.ends(MeasureRole.MEASURED, noun) && !isBody(noun)
                || noun.length() >= VerbWords.LENGTH && (verbs.endInChange(noun) || verbs.endInLevel(noun));
    }

    /** Whether the words end with what has a figure without unit: 銘柄数, PUE. */
    boolean isCount(String words) {
        return table.ends(MeasureRole.COUNT, words) || !words.isEmpty() && Character.isUpperCase(words.charAt(words.length() - 1));
    }

    /** Whether the words end with a length of time: 停止時間. */
    boolean isTime(String words) {
        return table.ends(MeasureRole.TIME, words);
    }

    /** Whether the words end with what makes a condition of its clause: 場合. */
    boolean isCondition(String words) {
        return table.ends(MeasureRole.CONDITION, words);
    }

    /** Whether a relative clause tells the noun's content and not how much it is: 達する可能性. */
    boolean isClauseHead(String words) {
        return table.ends(MeasureRole.CLAUSE, words);
    }

    /** What reports call by a short name, in full: 営業利益 for 営業; the words themselves where it is no such name. */
    String inFull(String words) {
        return inFull.getOrDefault(words, words);
    }

    /** Whether the words {@code [from, to)} end with a firm that has no name: 新興企業. */
    boolean isNameless(String text, int from, int to) {
        return table.of(MeasureRole.NAMELESS).endingAt(text, from, to) != 0;
    }

    /** Whether words for the firm that was told stand at {@code at}: 同社. */
    boolean isFirmTold(String text, int at) {
        return table.of(MeasureRole.FIRM_TOLD).startingAt(text, at) != 0;
    }

    /** Whether words stand at {@code at} that say that the share before it is let off a price: 割引. */
    boolean letsOff(String text, int at) {
        return table.of(MeasureRole.LET_OFF).startingAt(text, at) != 0;
    }

    /** Whether the words {@code [from, to)} speak of what is paid on shares. */
    boolean speaksOfDividend(String text, int from, int to) {
        return table.of(MeasureRole.DIVIDEND).standIn(text, from, to);
    }

    /** Whether the action only tells of something, and is not what is done by so much: 計画. */
    boolean isTelling(String action) {
        return table.is(MeasureRole.TELLING, action);
    }

    /** Whether the words are that with which others are compared, and not what they are a share of: 人間. */
    boolean isYardstick(String words) {
        return table.is(MeasureRole.YARDSTICK, words);
    }

    /** Whether the words end with what somebody or something has, and no kind of thing: 売上高, 従業員, 性能. */
    boolean isHad(String words) {
        return isOwned(words) || isOfFirm(words) || isAspect(words) || isMeasured(words);
    }

    /** Whether the words end with a change of that in which things are compared: 性能向上. */
    boolean isChangedAspect(String words) {
        int stem = words.length() - VerbWords.LENGTH;
        return stem >= VerbWords.LENGTH && verbs().endInChange(words) && isAspect(words.substring(0, stem));
    }

    /** Whether the words end with what somebody tells or has found out, and are no field: A社の予測, 調査. */
    boolean isSource(String words) {
        return table.ends(MeasureRole.TELLING, words) || table.ends(MeasureRole.SOURCE, words);
    }

    /** Whether the action only tells that a figure was reached: 記録. */
    boolean isReaching(String action) {
        return table.is(MeasureRole.REACHED, action);
    }

    /** Whether the words {@code [from, to)} say that something is done again and again. */
    boolean tellsHabit(String text, int from, int to) {
        Words habits = table.of(MeasureRole.HABIT);
        for (int i = from; i < to; i++) {
            boolean counted = i > 0 && (Character.isDigit(text.charAt(i - 1)) || text.charAt(i - 1) == SOME); // 2年間で9億円を投じる
            if (!counted && habits.startingAt(text, i) != 0) {
                return true;
            }
        }
        return false;
    }

    /** What is done by so much: the noun of the action, or the trend behind the figure; empty where there is none. */
    String action(Bunsetsu.PredicateWord predicate, String behind) {
        if (isTrend(behind)) {
            return "";
        }
        if (predicate == null || !predicate.lemma().endsWith("する") || predicate.lemma().length() < 4) {
            return predicate == null ? "" : inFull.getOrDefault(predicate.lemma(), "");
        }
        return predicate.lemma().substring(0, predicate.lemma().length() - 2);
    }
}
