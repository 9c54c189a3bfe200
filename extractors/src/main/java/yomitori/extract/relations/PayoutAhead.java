package yomitori.extract.relations;

import java.util.regex.Pattern;
import yomitori.extract.relations.ModalityReader.Reading;
import yomitori.facts.Figure;
import yomitori.facts.Modality;
import yomitori.facts.Qualifier;
import yomitori.facts.ValueType;

/**
 * What is still to be paid on shares: a report of a part of the year foresees what its end brings, whether or not it says so, 期末配当は40円;
 * that of the first quarter foresees the middle of the year, too. What share of the profit is paid is known when the year is over.
 */
final class PayoutAhead {
    static final Reading FORESEEN = new Reading(Modality.PLANNED, "", -1, "modality:payout");

    private static final String INTERIM = "中間";
    /** The year before as what the sentence speaks of, and nothing of this one behind it: 前期実績の, 前期2026年3月期の, 前期（2026年3月期）は. */
    private static final Pattern LAST_YEAR = Pattern.compile("前(?:期|年)(?:実績)?(?:\\d{4}年\\d{1,2}月期)?[の（は](?!.*(?:当期|今期|予想))");
    /** So far before the evidence it may be named. */
    private static final int REACH = 60;

    private final String text;
    private final MeasureWords words;
    private final Periods periods;

    PayoutAhead(String text, MeasureWords words, Periods periods) {
        this.text = text;
        this.words = words;
        this.periods = periods;
    }

    boolean isForeseen(Draft draft) {
        String year = periods.yearUnderWay();
        String measured = Arguments.display(draft.subject());
        String scope = draft.qualifiers().getOrDefault(Qualifier.SCOPE, "");
        boolean payout = !year.isEmpty() && draft.object() instanceof Figure figure
                && (Dividends.isRatio(measured) ? figure.type() == ValueType.PERCENT && !BasisWords.isPast(scope)
                        : measured.endsWith(Dividends.NAME) && figure.type() == ValueType.MONEY && isAhead(measured, scope));
        return payout && !periods.isOver()
                && draft.qualifiers().getOrDefault(Qualifier.DATE, year).equals(year) && !isOfLastYear(draft);
    }

    /** Whether it is paid in a part of the year that is to come. */
    private boolean isAhead(String measured, String scope) {
        String part = measured.substring(0, measured.length() - Dividends.NAME.length()).strip();
        boolean interim = part.equals(INTERIM) || scope.equals(INTERIM);
        boolean told = words.isPart(part) || words.isPeriod(part) || words.isPeriod(scope);
        return told && !BasisWords.isPast(scope) && (!interim || periods.isFirstQuarter());
    }

    private boolean isOfLastYear(Draft draft) {
        int start = draft.evidence().start();
        int from = Math.max(Signs.startOfSentence(text, start), start - REACH);
        return LAST_YEAR.matcher(text).region(from, draft.evidence().end()).find();
    }
}
