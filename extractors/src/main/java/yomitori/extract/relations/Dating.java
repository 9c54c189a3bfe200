package yomitori.extract.relations;

import yomitori.extract.Mentions;
import yomitori.facts.Modality;
import yomitori.facts.Qualifier;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** Says for which time a figure holds whose own words tell none: that of its label, its line, its sheet or its block. */
final class Dating {
    private static final String LAST_YEAR = "前期";

    private final String text;
    private final Mentions mentions;
    private final Surroundings around;
    private final ReportTimes reported;

    Dating(String text, Mentions mentions, MeasureWords words, Surroundings around, ArticleDay day) {
        this.text = text;
        this.mentions = mentions;
        this.around = around;
        this.reported = new ReportTimes(text, mentions, words, around.periods(), day);
    }

    /** Dates a cell of a table. */
    void cell(Draft draft, Modality modality) {
        around.periods().date(draft, modality);
        around.periods().foresee(draft, modality);
        reported.date(draft, modality, draft.evidence());
    }

    /** @param label the label in brackets with which the sentence begins; null where it begins with none */
    void date(Told told, Span label) {
        Draft draft = told.draft();
        if (told.deed()) {
            nextLine(draft);
        }
        if (label != null && told.isMeasure() && !told.actual()) {
            firstIn(label, draft);
        }
        if (told.isMeasure() && Actuals.isOfLastYear(text, draft)) {
            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, LAST_YEAR);
        }
        Periods periods = around.periods();
        if (told.isRow()) {
            periods.date(draft, told.said().modality());
        }
        periods.foresee(draft, told.said().modality());
        periods.year(draft);
        if (told.isMeasure() && !around.entry().isEmpty()) {
            draft.qualifiers().putIfAbsent(Qualifier.DATE, around.entry());
        }
    }

    /** Dates what no word and no sheet dates, once it is known how firmly it is told: by the report that tells it. */
    void asReported(Draft draft, Modality modality, Span sentence) {
        reported.date(draft, modality, sentence);
    }

    /** The day of what is done, where the next line tells it: 株式分割, 1→3株, 2025/10/1 実施. */
    private void nextLine(Draft deed) {
        int from = text.indexOf('\n', deed.evidence().end()) + 1;
        int end = text.indexOf('\n', from);
        int to = end < 0 ? text.length() : end;
        if (from > 0 && to > from) {
            mentions.in(new Span(from, to)).stream()
                    .filter(mention -> mention.is(ValueType.DATE) && mention.span().start() == from).findFirst()
                    .ifPresent(day -> deed.qualifiers().putIfAbsent(Qualifier.DATE, Arguments.display(day.meaning())));
        }
    }

    private void firstIn(Span label, Draft draft) {
        mentions.in(label).stream().filter(mention -> mention.is(ValueType.DATE)).findFirst()
                .ifPresent(date -> draft.qualifiers().putIfAbsent(Qualifier.DATE, Arguments.display(date.meaning())));
    }
}
