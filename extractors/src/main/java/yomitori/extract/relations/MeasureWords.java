package yomitori.extract.relations;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yomitori.extract.Table;
import yomitori.extract.Words;
import yomitori.facts.Figure;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** The words that decide what a figure measures. */
final class MeasureWords {
    static final String[] SHORT_FORMS = {"short", "full", "example", "yields"};

    private enum Use {
        /** 前年比: says to what a change refers, not what is measured. */
        BASIS,
        /** 約, 最大: says nothing that the figure does not hold itself. */
        SILENT,
        /** 巨額, もの: measures nothing by itself. */
        VACUOUS,
        /** これ: stands for what was measured before. */
        PRONOUN,
        /** 引き上げる: its object is what the figure measures. */
        CHANGE,
        /** 達する: its subject is as much as the figure says. */
        LEVEL,
        /** 増える: tells of what was so much before, and is as much as its goal says: 3割から4割に増えた. */
        TURN,
        /** 年平均成長率: tells by how much something grows in each of several years. */
        YEARLY,
        /** 実現する: its object is a change that came about: 30%高速化を実現する. */
        GAIN,
        /** 毎年: says that something is done again and again. */
        HABIT,
        /** 取得する: its doer takes a share of another firm, whose worth is told. */
        TAKING,
        /** 成長: behind の, tells how what it is said of became as large as the figure. */
        GROWTH,
        /** 設立する: is done once, at a time that is none of the figures around it. */
        EVENT,
        /** 分析する: its doer only thinks what the clause before it tells. */
        JUDGE,
        /** 場合: what its clause tells is a condition. */
        CONDITION,
        /** 時価総額: ends the name of what only a firm has, and none of its products. */
        FIRM,
        /** 達する: a relative clause with it says how much its noun is. */
        REACH,
        /** 可能性: what a relative clause tells is its content. */
        CLAUSE,
        /** 額: ends the name of an amount. */
        AMOUNT,
        /** 市場: is as large as what is sold in it: 国内市場においては10億円に達する. */
        MARKET,
        /** 増配: speaks of what is paid on shares, whose parts are told by halves of the year. */
        DIVIDEND,
        /** 中間, 女性: one part of what was measured right before it. */
        PART,
        /** 優れる: sets how much of its noun one thing has against another. */
        COMPARED,
        /** 首相: ends the name of what no figure measures. */
        UNMEASURED,
        /** 企業: ends the name of who is no amount and no multiple. */
        BODY,
        /** 彼らの: begins the name of what cannot be told from the name alone. */
        UNTOLD,
        /** 売上高: ends the name of what a firm has. */
        OWNED,
        /** 性能: ends the name of that in which things are compared. */
        ASPECT,
        /** 重さ: ends the name of what is measured, whoever's it is. */
        MEASURED,
        /** 事業: ends the name of a part of a firm. */
        DIVISION,
        /** 総資産: ends the name of what there is on one day. */
        STANDING,
        /** 株式分割: is done on a day, and no part of the forecast beside which it is told. */
        DEED,
        /** 記録: an action that only tells that a figure was reached. */
        REACHED,
        /** 計画: an action that only tells of another. */
        TELLING,
        /** 子会社: behind a figure, is described and not measured by it. */
        KIND,
        /** 合計: as the name of a row, its sum. */
        SUM,
        /** 市場: belongs to nobody. */
        COMMON,
        /** 損益: may be less than nothing, so that a sign in front of its figure tells no change. */
        SIGNED,
        /** 評価額: what it measures is the worth of a firm. */
        VALUATION,
        /** 時間: what it measures is a length of time. */
        TIME,
        /** 件数: counts without a unit. */
        COUNT,
        /** 構成比: a ratio that is itself measured. */
        RATIO,
        /** 人: says too little by itself, without the clause that modifies it. */
        GENERIC,
        /** 通期: in front of what is measured, says for which period. */
        PERIOD,
        /** うち: in front of the words that are measured, no part of them. */
        LEAD,
        /** 数字: is only the figure itself. */
        NUMBER,
        /** 代, nm: a unit that describes and does not measure. */
        DESCRIPTIVE,
        /** つ: a unit that counts the steps of a talk more often than things. */
        TRIVIAL,
        /** 占める: tells a part's share of a whole. */
        SHARE,
        /** 投資する: what it is spent on is what the figure measures. */
        SPEND,
        /** パラメータ: a unit that is itself what is measured. */
        SELF,
        /** 予想: behind the name of something, says that it is foreseen. */
        FORESEEN,
        /** 増加: ends a word that makes the figure before it a change: 大幅増加. */
        LONG_TREND,
        /** 増: behind a figure, makes it a change. */
        TREND
    }

    /** A period in brackets behind what is measured, alone or beside another remark: EPS（基本的・当四半期）. */
    private static final Pattern BRACKETED = Pattern.compile("(.+[（(](?:.+・)?)([^・（()）]+)[）)]");

    private static final Pattern CHANGE = Pattern.compile("増減|比|差|変[動化]|影響|伸び");
    private static final String ACTUAL = "実績";
    private static final Pattern DEGREE = Pattern.compile("(大幅|小幅|微|若干|急|さらに|同額)$");
    private static final String YEARLY = "年間";

    private final Map<Use, Words> words = RoleTable.read("measures.tsv", Use.class);

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

    /** The words of sheets, reports and their captions. */
    SheetWords sheets() {
        return sheets;
    }

    private boolean is(Use use, String word) {
        return words.get(use).is(word, 0, word.length()) != 0;
    }

    /** The words before a figure without those that only say to what it refers: 前年同期比, 総額. */
    String withoutBasis(String before) {
        String rest = withoutLead(before);
        if (rest.endsWith("）") && rest.indexOf('（') > 0 && withoutBasis(rest.substring(0, rest.indexOf('（'))).isEmpty()) {
            return ""; // 前年同期比（利益）
        }
        if (rest.endsWith("比") && !endsWith(rest, Use.RATIO)) {
            return ""; // 前年同期比, R7a比
        }
        for (int start = lastWord(rest, Use.BASIS, Use.SILENT); start >= 0; start = lastWord(rest, Use.BASIS, Use.SILENT)) {
            rest = rest.substring(0, start).strip();
        }
        return rest;
    }

    /** What {@link #withoutBasis} takes away, as far as it says to what a figure refers; empty where nothing does. */
    String basis(String before) {
        String words = withoutLead(before);
        String basis = words.substring(withoutBasis(before).length()).strip();
        for (int start = lastWord(basis, Use.SILENT); start >= 0; start = lastWord(basis, Use.SILENT)) {
            basis = basis.substring(0, start).strip();
        }
        return basis;
    }

    /** What a basis says in brackets that changed, 売上 of 前期比（売上）; empty where it says nothing that a firm has. */
    String measuredInBasis(String before) {
        int open = before.endsWith("）") ? before.indexOf('（') : -1;
        String measured = open <= 0 ? "" : before.substring(open + 1, before.length() - 1);
        return isOwned(measured) && measured.indexOf('／') < 0 && isBasis(before.substring(0, open).strip()) ? measured : "";
    }

    /** A basis without the brackets that say what changed. */
    String withoutRemark(String basis, String remark) {
        int open = remark.isEmpty() ? -1 : basis.indexOf('（');
        return open < 0 ? basis : basis.substring(0, open).strip();
    }

    /** Where the word of one of the uses begins that the words end with; -1 where they end with none. */
    private int lastWord(String said, Use... uses) {
        for (Use use : uses) {
            Words all = words.get(use);
            int word = all.endingAt(said, said.length());
            int start = word == 0 ? -1 : said.length() - all.length(word);
            boolean tail = start > 0 && all.length(word) <= 2 && Character.isLetter(said.charAt(start - 1)); // 資産合計
            if (start >= 0 && !tail) {
                return start;
            }
        }
        return -1;
    }

    /** Whether the words only say to what a figure refers, or when: 前期実績. */
    boolean isBasis(String words) {
        return !words.isEmpty() && withoutBasis(words).isEmpty();
    }

    /** Whether the word only says for which period: 来期. */
    boolean isPeriod(String word) {
        return is(Use.PERIOD, word) || is(Use.PART, word) && word.length() <= 3 && word.endsWith("期");
    }

    /** The words without the period that they begin with: 年間配当. */
    String withoutPeriod(String words) {
        Words periods = this.words.get(Use.PERIOD);
        int period = periods.startingAt(words, 0);
        String rest = period == 0 ? words : words.substring(periods.length(period)).strip();
        return rest.isEmpty() ? words : rest;
    }

    /** Whether the word behind a figure is of a kind that the figure describes: 100%子会社. */
    boolean isKind(String behind) {
        return is(Use.KIND, behind);
    }

    /** Whether the word names the sum or the rest of a table's rows: 合計. */
    boolean isSum(String word) {
        return is(Use.SUM, word);
    }

    /** The words without the period that they end with: 1株当たり年間. */
    String withoutLastPeriod(String words) {
        Words periods = this.words.get(Use.PERIOD);
        int period = periods.endingAt(words, words.length());
        return period == 0 ? words : words.substring(0, words.length() - periods.length(period)).strip();
    }

    /** Whether the action only tells of something, and is not what is done by so much: 計画. */
    boolean isTelling(String action) {
        return is(Use.TELLING, action);
    }

    /** Whether the action only tells that a figure was reached: 記録. */
    boolean isReaching(String action) {
        return is(Use.REACHED, action);
    }

    /** Whether a relative clause with the verb says how much its noun is: 規模に達する市場. */
    boolean reaches(String lemma) {
        return is(Use.REACH, lemma);
    }

    /** Whether a relative clause tells the noun's content and not how much it is: 達する可能性. */
    boolean isClauseHead(String words) {
        return endsWith(words, Use.CLAUSE);
    }

    /** Whether the words end with the name of an amount: 設備投資額. */
    boolean isAmount(String words) {
        return endsWith(words, Use.AMOUNT) || endsWith(words, Use.VALUATION);
    }

    /** Whether the words end with what is as large as is sold in it: AI市場. */
    boolean isMarket(String words) {
        return endsWith(words, Use.MARKET) && !is(Use.MARKET, words);
    }

    /** Whether the words speak of what is paid on shares. */
    boolean speaksOfDividend(String text, Span words) {
        return this.words.get(Use.DIVIDEND).standIn(text, words.start(), words.end());
    }

    boolean speaksOfDividend(String title) {
        return words.get(Use.DIVIDEND).standIn(title, 0, title.length());
    }

    /** Whether the words before a figure name what is foreseen: EPS予想, but not 増益計画. */
    boolean isForecast(String before) {
        String foreseen = foreseen(before);
        return !foreseen.isEmpty() && !isVacuous(foreseen) && !isTrend(foreseen) && !isBasis(foreseen);
    }

    /** What a caption names without the part of a year at its end: 配当 of 配当 期末. */
    String withoutPart(String caption) {
        int blank = caption.lastIndexOf(' ');
        return blank > 0 && isPeriod(caption.substring(blank + 1)) ? caption.substring(0, blank) : caption;
    }

    /** What is foreseen without the word for that: 年間配当 of 年間配当予想. */
    String withoutForecast(String measured) {
        return isForecast(measured) ? foreseen(measured) : measured;
    }

    /** Whether a trend says of what it is one: 残高減少, but not 大幅減少. */
    boolean tellsOf(String trend) {
        String measured = trend.endsWith("増加") || trend.endsWith("減少") ? trend.substring(0, trend.length() - 2) : "";
        return measured.length() > 2 && !DEGREE.matcher(measured).find();
    }

    /** Whether the word says nothing that a figure does not hold itself: 最大. */
    boolean isSilent(String word) {
        return is(Use.SILENT, word);
    }

    /** Whether the word names one part of what was measured before it. */
    boolean isPart(String word) {
        return is(Use.PART, word);
    }

    /** Whether the words hold what belongs to nobody: 国内のAI市場. */
    boolean isCommon(String words) {
        return this.words.get(Use.COMMON).standIn(words, 0, words.length());
    }

    /** Whether the words end with what may be less than nothing, but for a remark in brackets: 営業CF, 営業損益, 損失（来期想定）. */
    boolean isSigned(String words) {
        int bracket = words.endsWith("）") ? words.indexOf('（') : -1;
        String named = bracket > 0 ? words.substring(0, bracket).strip() : words;
        String foreseen = foreseen(named);
        return endsWith(foreseen.isEmpty() ? named : foreseen, Use.SIGNED);
    }

    /** Whether a column only says that what its cells tell has come about: 導入効果. */
    boolean isOutcome(String column) {
        return column.endsWith("効果") || column.endsWith("成果");
    }

    /** Whether a label or column tells by how much something changed, and not how much it is: 前期比, 増減額. */
    boolean tellsChange(String label) {
        return CHANGE.matcher(label).find();
    }

    /** The words without those in front that are no part of what is measured: うち国内. */
    String withoutLead(String words) {
        Words leads = this.words.get(Use.LEAD);
        int lead = leads.startingAt(words, 0);
        return lead == 0 ? words : words.substring(leads.length(lead)).strip();
    }

    boolean isVacuous(String words) {
        return !hasLetter(words) || is(Use.VACUOUS, words);
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
        return is(Use.GENERIC, words);
    }

    boolean isPronoun(String words) {
        return is(Use.PRONOUN, words);
    }

    /** Whether the verb's object is what its figure measures. */
    boolean changes(String lemma) {
        return is(Use.CHANGE, lemma) || isTrend(noun(lemma));
    }

    /** Whether the words {@code [from, to)} say that something is done again and again. */
    boolean tellsHabit(String text, int from, int to) {
        return words.get(Use.HABIT).standIn(text, from, to);
    }

    /** Whether the verb's doer takes a share of another firm. */
    boolean takes(String lemma) {
        return is(Use.TAKING, lemma);
    }

    /** What is paid on a share in a year, where that is told behind it: 年間配当 of 配当予想は年間74円. */
    String ofPeriod(String measured, String basis) {
        boolean dividend = basis.equals(YEARLY) && (measured.equals(MeasureDrafts.DIVIDEND) || foreseen(measured).equals(MeasureDrafts.DIVIDEND));
        return dividend ? YEARLY + MeasureDrafts.DIVIDEND : measured;
    }

    /** Whether the verb's object is a change that came about. */
    boolean gains(String lemma) {
        return is(Use.GAIN, lemma);
    }

    /** Whether the verb's subject is as much as its figure says. */
    boolean levels(String lemma) {
        return is(Use.LEVEL, lemma) || is(Use.CHANGE, lemma) || is(Use.SHARE, lemma) || isTrend(noun(lemma));
    }

    /** Whether a figure tells by how much something grows in each of several years: CAGR, or 年率 in front of it. */
    boolean isYearly(String measured, String basis) {
        Words yearly = words.get(Use.YEARLY);
        return yearly.standIn(measured, 0, measured.length()) || yearly.standIn(basis, 0, basis.length());
    }

    /** Whether the words are nothing but a rate of yearly growth: 年平均成長率（CAGR）. */
    boolean isYearlyRate(String words) {
        int bracket = words.endsWith("）") ? words.indexOf('（') : -1;
        return is(Use.YEARLY, bracket > 0 ? words.substring(0, bracket) : words);
    }

    /** The market without its growth: 市場 of 市場の成長, but not 利益 of 利益の伸び. */
    String withoutGrowth(String words) {
        Words growth = this.words.get(Use.GROWTH);
        int word = growth.endingAt(words, words.length());
        int end = word == 0 ? 0 : words.length() - growth.length(word);
        String grown = end > 1 && words.charAt(end - 1) == 'の' ? words.substring(0, end - 1) : "";
        return isMarket(grown) ? grown : words;
    }

    /** Whether the verb tells what is done once: 設立する. */
    boolean isEvent(String lemma) {
        return is(Use.EVENT, lemma);
    }

    /** Whether the verb's doer only thinks what the clause before it tells: 分析する. */
    boolean judges(String lemma) {
        return is(Use.JUDGE, lemma);
    }

    /** Whether the words end with what makes a condition of its clause: 場合. */
    boolean isCondition(String words) {
        return endsWith(words, Use.CONDITION);
    }

    /** Whether the words end with what only a firm has: 設備投資. */
    boolean isOfFirm(String words) {
        return endsWith(words, Use.FIRM) || isValuation(words);
    }

    /** Whether the verb tells from how much to how much something went. */
    boolean turns(String lemma) {
        return is(Use.TURN, lemma) || isTrend(noun(lemma));
    }

    private static String noun(String lemma) {
        return lemma.endsWith("する") ? lemma.substring(0, lemma.length() - 2) : lemma;
    }

    /** Whether the word sets how much of its noun one thing has against another: 優れる. */
    boolean compares(String lemma) {
        return is(Use.COMPARED, lemma);
    }

    /** Whether the words end with what is never so much, as persons and times are: 前首相, 歩行時. */
    boolean isUnmeasured(String words) {
        return endsWith(words, Use.UNMEASURED);
    }

    /** Whether the words end with who earns, pays or gives an amount, and is none: 米国の新興企業. */
    boolean isBody(String words) {
        return endsWith(words, Use.BODY);
    }

    /** Whether the words begin with what cannot be told from them alone: 彼らの技術, どの企業. */
    boolean isUntold(String words) {
        return this.words.get(Use.UNTOLD).startingAt(words, 0) != 0;
    }

    /** Whether the words end with what a firm has: 連結売上高. */
    boolean isOwned(String words) {
        int bracket = words.endsWith("）") ? words.indexOf('（') : -1; // セグメント利益（営業利益）
        return endsWith(words, Use.OWNED) || isAmount(words) || bracket > 0 && isOwned(words.substring(0, bracket).strip());
    }

    /** Whether the words end with that in which things are compared: 推論性能. */
    boolean isAspect(String words) {
        return endsWith(words, Use.ASPECT);
    }

    /** What words name that end by saying that it is foreseen, EPS of EPS予想; empty where they do not end so. */
    String foreseen(String words) {
        Words forecasts = this.words.get(Use.FORESEEN);
        int word = forecasts.endingAt(words, words.length());
        return word == 0 ? "" : words.substring(0, words.length() - forecasts.length(word));
    }

    /** What reports call by a short name, in full: 営業利益 for 営業; the words themselves where it is no such name. */
    String inFull(String words) {
        return inFull.getOrDefault(words, words);
    }

    /** Whether the words end with the name of a part of a firm: 海外事業. */
    boolean isDivision(String words) {
        return endsWith(words, Use.DIVISION);
    }

    /** Whether the words end with what there is on one day, but for a remark in brackets: 自己資本比率. */
    boolean isStanding(String measured) {
        int bracket = measured.endsWith("）") ? measured.indexOf('（') : -1;
        return endsWith(bracket > 0 ? measured.substring(0, bracket).strip() : measured, Use.STANDING);
    }

    /** Whether the words name what is done on a day: 株式分割. */
    boolean isDeed(String measured) {
        return endsWith(measured, Use.DEED);
    }

    /** Whether a figure is of a time before: 前期末, but not 前期比. */
    static boolean isPast(String scope) {
        return scope.startsWith("前") && !scope.endsWith("比") || scope.equals(Arrows.BEFORE);
    }

    /** What a change is told against that stands behind the figure of a time before: 前期末比 of 前期末 28.4% / +1.1pt. */
    String comparison(String past) {
        return (past.endsWith(ACTUAL) ? past.substring(0, past.length() - ACTUAL.length()) : past) + "比";
    }

    /** Whether the verb's goal is what its figure is spent on. */
    boolean spends(String lemma) {
        return is(Use.SPEND, lemma);
    }

    /** Whether the verb tells a part's share of a whole. */
    boolean shares(String lemma) {
        return is(Use.SHARE, lemma);
    }

    /** Whether the figure's unit is itself what is measured: 1兆パラメータ. */
    boolean namesItself(Value value) {
        return value instanceof Figure figure && is(Use.SELF, figure.unit());
    }

    /** Whether the word is a unit that is itself what is measured: パラメータ. */
    boolean isUnit(String word) {
        return is(Use.SELF, word);
    }

    /** Whether the word behind a figure makes it a change: 39%増. */
    boolean isTrend(String behind) {
        return is(Use.TREND, behind) || behind.length() > 2 && (endsWith(behind, Use.LONG_TREND) || endsWith(behind, Use.FORESEEN));
    }

    /** Whether a word stands at {@code at} that makes the figure before it a change, or adds nothing to it. */
    boolean trendsAt(String text, int at) {
        return words.get(Use.TREND).startingAt(text, at) != 0 || words.get(Use.VACUOUS).startingAt(text, at) != 0
                || words.get(Use.SILENT).startingAt(text, at) != 0;
    }

    /** Whether the words end with what figures measure, so that they say what it is without a name in them: 平均年収. */
    boolean isMeasured(String words) {
        return endsWith(words, Use.MEASURED) || isRatio(words) || isTime(words) || isMarket(words) || isCommon(words) || isValuation(words)
                || words.endsWith("）") && words.indexOf('（') > 0 && isMeasured(words.substring(0, words.indexOf('（')));
    }

    /** Whether a share of the noun says how much of it there is, and not of how many it is said: 成長率, 市場シェア, not 企業. */
    boolean isRatio(String noun) {
        int stem = noun.length() - 2;
        return isCount(noun) || isOwned(noun) || isAspect(noun) || isTrend(noun) || endsWith(noun, Use.MEASURED) && !isBody(noun)
                || stem >= 0 && (changes(noun.substring(stem) + "する") || levels(noun.substring(stem) + "する"));
    }

    /**
     * The period in front of what is measured, before a blank or の, or in brackets behind it: 通期 in 通期 売上高; empty where none
     * is.
     */
    String period(String measured) {
        int blank = measured.indexOf(' ');
        int genitive = measured.indexOf('の');
        int point = measured.indexOf('・'); // 累計・純利益
        if (point > 0 && point < measured.length() - 1 && is(Use.PERIOD, measured.substring(0, point))) {
            return measured.substring(0, point);
        }
        if (blank > 0 && is(Use.PERIOD, measured.substring(0, blank))) {
            return measured.substring(0, blank);
        }
        if (genitive > 0 && genitive < measured.length() - 1 && is(Use.PERIOD, measured.substring(0, genitive))) { // 前期の売却益
            return measured.substring(0, genitive);
        }
        if (!measured.endsWith("）") && !measured.endsWith(")")) {
            return "";
        }
        Matcher bracketed = BRACKETED.matcher(measured);
        return bracketed.matches() && is(Use.PERIOD, bracketed.group(2)) ? bracketed.group(2) : "";
    }

    /** What is measured without its {@link #period}, which is not empty. */
    String timeless(String measured, String period) {
        if (measured.startsWith(period)) {
            return measured.substring(period.length() + 1).strip();
        }
        Matcher bracketed = BRACKETED.matcher(measured);
        String rest = bracketed.matches() ? bracketed.group(1) : measured;
        boolean remark = rest.endsWith("・");
        return rest.substring(0, rest.length() - 1).strip() + (remark ? measured.substring(measured.length() - 1) : "");
    }

    /** Whether the words end with the worth of a firm: 時価総額. */
    boolean isValuation(String words) {
        return endsWith(words, Use.VALUATION);
    }

    /** Whether the words end with what has a figure without unit: 銘柄数, PUE. */
    boolean isCount(String words) {
        return endsWith(words, Use.COUNT) || !words.isEmpty() && Character.isUpperCase(words.charAt(words.length() - 1));
    }

    /** Whether the words end with a length of time: 停止時間. */
    boolean isTime(String words) {
        return endsWith(words, Use.TIME);
    }

    private boolean endsWith(String words, Use use) {
        return this.words.get(use).endingAt(words, words.length()) != 0;
    }

    /** Whether the word only means the figure itself. */
    boolean isNumber(String words) {
        return is(Use.NUMBER, words);
    }

    /** Whether the figure counts points of a talk or describes: 3つ, 2点, 30代. */
    boolean isTrivial(Value value) {
        return value instanceof Figure figure
                && figure.type() == ValueType.QUANTITY
                && (is(Use.DESCRIPTIVE, figure.unit())
                        || is(Use.TRIVIAL, figure.unit()) && figure.number().compareTo(BigDecimal.valueOf(20)) < 0);
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
