package yomitori.extract.relations;

import java.util.regex.Pattern;
import yomitori.extract.Mentions;
import yomitori.extract.Words;
import yomitori.facts.Mention;
import yomitori.facts.Qualifier;

/** Tells the figures of a time that is over, which are firm whatever is planned around them: 前期, 実績. */
final class Actuals {
    /** The rule of what is reached. */
    private static final String REACHED = MeasureDrafts.RULES + MeasureDrafts.REACHED;

    private static final Pattern LAST_YEAR = Pattern.compile("[・※]?前[期年](?:[（(][^）)\\n]{1,12}[）)])?実績(?!.*(?:当期|今期|来期|予想))");

    private final String text;
    private final Mentions mentions;
    private final MeasureWords words;
    private final SheetWords sheets;
    private final Words changed;
    private final Periods periods;

    /** @param changed what stands before the figure to which a change has led */
    Actuals(String text, Mentions mentions, MeasureWords words, Words changed, Periods periods) {
        this.text = text;
        this.mentions = mentions;
        this.words = words;
        this.sheets = words.sheets();
        this.changed = changed;
        this.periods = periods;
    }

    boolean isActual(Draft measure) {
        String scope = measure.qualifiers().getOrDefault(Qualifier.SCOPE, "");
        if (isOfLastYear(text, measure)) {
            return true;
        }
        boolean own = periods.tellsYear() && sheets.isOwnYear(scope); // 配当は今期34円・来期38円を計画
        return own || sheets.isActualAt(text, measure.evidence().end()) || measure.rule().equals(REACHED) || BasisWords.isPast(scope)
                || sheets.isActual(scope) || sheets.isActual(Arguments.display(measure.subject()));
    }

    /** Whether the line begins by saying that it is of the year before: 前期（2025年3月期）実績 配当30円. */
    static boolean isOfLastYear(String text, Draft measure) {
        int figure = measure.evidence().end();
        return LAST_YEAR.matcher(text).region(Signs.startOfSentence(text, figure), figure).lookingAt();
    }

    /** Whether a report tells a figure as what a change has led to, 3万人増の38万人へ, or what there is on its day: 自己資本比率は54%へ. */
    boolean hasRisen(Draft measure) {
        if (periods.isReport() && words.isStanding(Arguments.display(measure.subject()))) {
            return true;
        }
        int end = measure.evidence().end();
        Mention figure = mentions.in(measure.evidence()).stream()
                .filter(mention -> mention.span().end() == end).findFirst().orElse(null);
        return figure != null && periods.isReport() && changed.endingAt(text, figure.span().start()) != 0;
    }
}
