package yomitori.extract.relations;

import static yomitori.extract.relations.MeasureRole.DEGREE;
import static yomitori.extract.relations.MeasureRole.FORESEEN;
import static yomitori.extract.relations.MeasureRole.GROWTH;
import static yomitori.extract.relations.MeasureRole.LONG_TREND;
import static yomitori.extract.relations.MeasureRole.MOVE;
import static yomitori.extract.relations.MeasureRole.OF_PROFIT;
import static yomitori.extract.relations.MeasureRole.OF_SALES;
import static yomitori.extract.relations.MeasureRole.SILENT;
import static yomitori.extract.relations.MeasureRole.TREND;
import static yomitori.extract.relations.MeasureRole.VACUOUS;
import static yomitori.extract.relations.MeasureRole.YEARLY;

import yomitori.extract.Words;

/** The words that say that a figure is a change, a rate of growth or a forecast: 39%増, 年平均成長率, EPS予想. */
final class TrendWords {
    private static final String PROFIT = "利益";
    private static final String SALES = "売上高";

    private final MeasureTable table;

    TrendWords(MeasureTable table) {
        this.table = table;
    }

    /** Whether the word behind a figure makes it a change: 39%増. */
    boolean isTrend(String behind) {
        return table.is(TREND, behind) || behind.length() > 2 && (table.ends(LONG_TREND, behind) || table.ends(FORESEEN, behind));
    }

    /** Whether a word stands at {@code at} that makes the figure before it a change, or adds nothing to it. */
    boolean standsAt(String text, int at) {
        return table.of(TREND).startingAt(text, at) != 0 || table.of(VACUOUS).startingAt(text, at) != 0
                || table.of(SILENT).startingAt(text, at) != 0;
    }

    /** Whether a trend says of what it is one: 残高減少, but not 大幅減少. */
    boolean tellsOf(String trend) {
        String measured = trend.endsWith("増加") || trend.endsWith("減少") ? trend.substring(0, trend.length() - 2) : "";
        return measured.length() > 2 && !table.ends(DEGREE, measured);
    }

    /** What changed by the figure that ends at {@code at}, where the word behind it says so: 利益 of 13%の大幅増益; empty where it does not. */
    String account(String text, int at) {
        int from = text.startsWith("の", at) ? at + 1 : at;
        Words degrees = table.of(DEGREE);
        int degree = degrees.startingAt(text, from);
        from += degree == 0 ? 0 : degrees.length(degree);
        Words trends = table.of(TREND);
        int trend = trends.startingAt(text, from);
        String word = trend == 0 || goesOn(text, from + trends.length(trend)) ? "" : trends.word(trend); // not 3億円の増益寄与
        return table.is(OF_PROFIT, word) ? PROFIT : table.is(OF_SALES, word) ? SALES : "";
    }

    private static boolean goesOn(String text, int at) {
        return at < text.length() && Character.isIdeographic(text.charAt(at));
    }

    /** Whether a figure tells by how much something grows in each of several years: CAGR, or 年率 in front of it. */
    boolean isYearly(String measured, String basis) {
        return table.standsIn(YEARLY, measured) || table.standsIn(YEARLY, basis);
    }

    /** Whether the words are nothing but a rate of yearly growth: 年平均成長率（CAGR）. */
    boolean isYearlyRate(String words) {
        int bracket = words.endsWith("）") ? words.indexOf('（') : -1;
        return table.is(YEARLY, bracket > 0 ? words.substring(0, bracket) : words);
    }

    /** What has grown: 市場 of 市場の成長; empty where the words do not end with growth. */
    String grown(String words) {
        int end = table.last(GROWTH, words);
        return end > 1 && words.charAt(end - 1) == 'の' ? words.substring(0, end - 1) : "";
    }

    /** What words name that end by saying that it is foreseen, EPS of EPS予想; empty where they do not end so. */
    String foreseen(String words) {
        int start = table.last(FORESEEN, words);
        return start < 0 ? "" : words.substring(0, start);
    }

    /** What has moved, 在庫 of 在庫の増減; the words where they do not end with a move. */
    String withoutMove(String words) {
        int start = table.last(MOVE, words);
        return start < 0 ? words : words.substring(0, start);
    }

    /** The words without what says how far something went at their end: 利益の of 利益の大幅. */
    String withoutDegree(String words) {
        int start = table.last(DEGREE, words);
        return start < 0 ? words : words.substring(0, start);
    }
}
