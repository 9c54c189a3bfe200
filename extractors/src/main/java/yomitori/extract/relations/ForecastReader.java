package yomitori.extract.relations;

import yomitori.facts.ValueType;

/** Reads what was foreseen of what a sentence or the one before measures, and is no more than set against it: 純利益は9億円と、市場予想の8億円を上回った. */
final class ForecastReader extends FigureSentence {
    /** @param sentence the sentence that is read */
    ForecastReader(FigureSentence sentence) {
        super(sentence);
    }

    /** Whether the figure is what was foreseen, which is written down where it is known of what. */
    boolean reads(ToldFigure figure) {
        int before = figure.first() - 1;
        Bunsetsu b = before < 0 ? null : clauses.get(before);
        boolean set = b != null && b.kase() == Case.NO && b.mentions().isEmpty() && words.isForeseen(phrases.words(before))
                && (figure.is(ValueType.MONEY) || figure.is(ValueType.PERCENT));
        int verb = set && clauses.get(figure.at()).kase() == Case.WO ? clauses.head(figure.at()) : -1;
        boolean outdone = set && figure.amount().holdsVerb()
                || verb >= 0 && clauses.get(verb).predicate() != null && words.verbs().levels(clauses.get(verb).predicate().lemma());
        if (!outdone) {
            return false;
        }
        int subject = subjects.of(before);
        if (subject < 0 && hasSubject(before)) {
            return true; // 費用が当初計画の8億円を上回った: of what was not told before
        }
        String measured = subject >= 0 ? nouns.name(subject)
                : discourse.measured() != null && discourse.measuredType() == figure.amount().type() ? Arguments.display(discourse.measured()) : "";
        boolean told = subject < 0 || phrases.name(subject) == null || !Phrases.clean(phrases.name(subject).surface()).equals(measured); // not A社は
        if (!measured.isEmpty() && told) {
            Amount exact = figure.amount().telling(Changes.exact(figure.amount().value()));
            drafts.add("forecast", measured + " " + phrases.words(before), subject < 0 ? null : phrases.name(subject),
                    subject < 0 ? null : phrases.ownerBeforeDate(subject), exact, figure.at(),
                    subject < 0 ? before : subject);
        }
        return true;
    }

    private boolean hasSubject(int end) {
        for (int i = 0; i < end; i++) {
            Bunsetsu b = clauses.get(i);
            if ((b.kase() == Case.GA || b.kase() == Case.TOPIC) && !b.tellsTime()) {
                return true;
            }
        }
        return false;
    }
}
