package yomitori.extract.relations;

import static yomitori.extract.relations.MeasureRole.BASIS;
import static yomitori.extract.relations.MeasureRole.LEAD;
import static yomitori.extract.relations.MeasureRole.RATIO;
import static yomitori.extract.relations.MeasureRole.SILENT;

/** The words before a figure that say to what it refers, or when it was so, and not what it measures: 前年同期比, 前期実績. */
final class BasisWords {
    private static final String ACTUAL = "実績";
    private static final String COMPARED = "比";
    private static final String PREMISE = "前提";
    /** Shorter words that end with a letter more are the tail of another: 計 of 資産合計. */
    private static final int LONGEST_TAIL = 2;

    private final MeasureTable table;

    BasisWords(MeasureTable table) {
        this.table = table;
    }

    /** The words before a figure without those that only say to what it refers: 前年同期比, 総額. */
    String without(String before) {
        String rest = withoutLead(before);
        if (rest.endsWith("）") && rest.indexOf('（') > 0 && without(rest.substring(0, rest.indexOf('（'))).isEmpty()) {
            return ""; // 前年同期比（利益）
        }
        if (rest.endsWith(COMPARED) && !table.ends(RATIO, rest)) {
            return ""; // 前年同期比, R7a比
        }
        for (int start = lastReferring(rest); start >= 0; start = lastReferring(rest)) {
            rest = rest.substring(0, start).strip();
        }
        return rest;
    }

    /** What {@link #without} takes away, as far as it says to what a figure refers; empty where nothing does. */
    String of(String before) {
        String words = withoutLead(before);
        String basis = words.substring(without(before).length()).strip();
        for (int start = last(SILENT, basis); start >= 0; start = last(SILENT, basis)) {
            basis = basis.substring(0, start).strip();
        }
        return basis;
    }

    /** Whether the words only say to what a figure refers, or when: 前期実績. */
    boolean isBasis(String words) {
        return !words.isEmpty() && without(words).isEmpty();
    }

    /** A basis without the brackets that say what changed. */
    String withoutRemark(String basis, String remark) {
        int open = remark.isEmpty() ? -1 : basis.indexOf('（');
        return open < 0 ? basis : basis.substring(0, open).strip();
    }

    /** The words without those in front that are no part of what is measured: うち国内. */
    String withoutLead(String words) {
        return table.behind(LEAD, words);
    }

    /** Whether a figure is of a time before: 前期末, but not 前期比 or 前提. */
    static boolean isPast(String scope) {
        return scope.startsWith("前") && !scope.endsWith(COMPARED) && !scope.equals(PREMISE) || scope.equals(Arrows.BEFORE);
    }

    /** What a change is told against that stands behind the figure of a time before: 前期末比 of 前期末 28.4% / +1.1pt. */
    String comparison(String past) {
        return (past.endsWith(ACTUAL) ? past.substring(0, past.length() - ACTUAL.length()) : past) + COMPARED;
    }

    private int lastReferring(String said) {
        int basis = last(BASIS, said);
        return basis >= 0 ? basis : last(SILENT, said);
    }

    /** Where the word of the role begins that {@code said} ends with; -1 where it ends with none, or with the tail of another word. */
    private int last(MeasureRole role, String said) {
        int start = table.last(role, said);
        boolean tail = start > 0 && said.length() - start <= LONGEST_TAIL && Character.isLetter(said.charAt(start - 1)); // 資産合計
        return tail ? -1 : start;
    }
}
