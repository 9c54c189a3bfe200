package yomitori.extract.relations;

/** The words by which predicates tell how much their subjects and objects are. */
final class VerbWords {
    /** The length of a noun for a change: 向上. */
    static final int LENGTH = 2;

    private static final String DO = "する";

    private final MeasureTable table;
    private final TrendWords trends;

    VerbWords(MeasureTable table, TrendWords trends) {
        this.table = table;
        this.trends = trends;
    }

    /** Whether the verb's object is what its figure measures. */
    boolean changes(String lemma) {
        return table.is(MeasureRole.CHANGE, lemma) || trends.isTrend(noun(lemma));
    }

    /** Whether the verb's object is a change that came about. */
    boolean gains(String lemma) {
        return table.is(MeasureRole.GAIN, lemma);
    }

    /** Whether the verb's subject is as much as its figure says. */
    boolean levels(String lemma) {
        return table.is(MeasureRole.LEVEL, lemma) || table.is(MeasureRole.CHANGE, lemma)
                || table.is(MeasureRole.SHARE, lemma) || trends.isTrend(noun(lemma));
    }

    /** Whether the verb tells from how much to how much something went. */
    boolean turns(String lemma) {
        return table.is(MeasureRole.TURN, lemma) || trends.isTrend(noun(lemma));
    }

    /** Whether the verb says how much there is too little of its subject. */
    boolean lacks(String lemma) {
        return table.is(MeasureRole.LACK, lemma);
    }

    /** Whether the words end with a noun of two signs by which something changes: 性能向上. */
    boolean endInChange(String words) {
        return changes(lastNoun(words) + DO);
    }

    /** Whether the words end with a noun of two signs by which something comes to be so much: 経費削減. */
    boolean endInLevel(String words) {
        return levels(lastNoun(words) + DO);
    }

    private static String lastNoun(String words) {
        return words.substring(Math.max(0, words.length() - LENGTH));
    }

    private static String noun(String lemma) {
        return lemma.endsWith("する") ? lemma.substring(0, lemma.length() - 2) : lemma;
    }

    /** Whether the verb's doer takes a share of another firm. */
    boolean takes(String lemma) {
        return table.is(MeasureRole.TAKING, lemma);
    }

    /** Whether the verb's goal is what its figure is spent on. */
    boolean spends(String lemma) {
        return table.is(MeasureRole.SPEND, lemma);
    }

    /** Whether the verb's doer has reached more than the figure that is its object: 上回る. */
    boolean outdoes(String lemma) {
        return table.is(MeasureRole.OUTDO, lemma);
    }

    /** Whether the verb tells a part's share of a whole. */
    boolean shares(String lemma) {
        return table.is(MeasureRole.SHARE, lemma);
    }

    /** Whether the verb's doer has a share that is its object: 保有する. */
    boolean hasShare(String lemma) {
        return table.is(MeasureRole.SHARE_HELD, lemma);
    }

    /** Whether the verb tells what is done to a share that is its object: 自動化する. */
    boolean treats(String lemma) {
        return table.is(MeasureRole.TREAT, lemma);
    }

    /** Whether the verb tells to what a share that is its object goes: 割り当てる. */
    boolean allots(String lemma) {
        return table.is(MeasureRole.ALLOT, lemma);
    }

    /** Whether the verb says that its object is held to be so much: 130億ドルと予測する. */
    boolean estimates(String lemma) {
        return table.is(MeasureRole.ESTIMATE, lemma);
    }

    /** Whether a relative clause with the verb says how much its noun is: 規模に達する市場. */
    boolean reaches(String lemma) {
        return table.is(MeasureRole.REACH, lemma);
    }

    /** Whether the word sets how much of its noun one thing has against another: 優れる. */
    boolean compares(String lemma) {
        return table.is(MeasureRole.COMPARED, lemma);
    }

    /** Whether the verb's doer has its object. */
    boolean holds(String lemma) {
        return table.is(MeasureRole.HOLD, lemma);
    }

    /** Whether the verb's doer only thinks what the clause before it tells: 分析する. */
    boolean judges(String lemma) {
        return table.is(MeasureRole.JUDGE, lemma);
    }

    /** Whether the verb's doer takes part in what somebody else does: 出資する. */
    boolean joins(String lemma) {
        return table.is(MeasureRole.JOIN, lemma);
    }

    /** Whether the verb tells what is done once: 設立する. */
    boolean isEvent(String lemma) {
        return table.is(MeasureRole.EVENT, lemma);
    }
}
