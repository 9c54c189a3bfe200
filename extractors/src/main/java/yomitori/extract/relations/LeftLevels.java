package yomitori.extract.relations;

import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.Value;
import yomitori.facts.ValueType;

/** Tells the figures from which a change leads away, so that they were so before: 3億円 of 前年の3億円から5億円に増えた. */
final class LeftLevels extends FigureSentence {
    private static final String FROM = "から";

    /** @param sentence the sentence that is read */
    LeftLevels(FigureSentence sentence) {
        super(sentence);
    }

    boolean isLeft(ToldFigure figure) {
        Bunsetsu b = clauses.get(figure.at());
        int verb = b.kase() == Case.KARA ? clauses.head(figure.at()) : -1;
        return verb >= 0 && clauses.get(verb).predicate() != null && words.verbs().turns(clauses.get(verb).predicate().lemma())
                && text.startsWith(FROM, figure.amount().span().end()) && !figure.is(ValueType.MULTIPLE)
                && !Changes.isChange(figure.amount().value());
    }

    /** Whether the figure is what was so before of what the clause before tells, which is written down: 5億円に達し、前年の3億円から増えた. */
    boolean retell(ToldFigure figure) {
        Draft told = recent.last();
        boolean same = told != null && isLeft(figure) && figure.amount().basis().isEmpty() && told.predicate() == Predicate.MEASURE && told.object() instanceof Value now
                && now.type() == figure.amount().type() && isInUnit(now, figure.amount())
                && told.evidence().end() <= clauses.get(figure.first()).content().start() && !turns(told, figure);
        if (same) {
            recent.retell(figure.amount(), told);
        }
        return same;
    }

    private static boolean isInUnit(Value now, Amount amount) {
        return !(now instanceof Figure figure) || figure.unit().equals(amount.unit());
    }

    /** Whether something else is spoken of between what was told and the figure. */
    private boolean turns(Draft told, ToldFigure figure) {
        for (int i = figure.first() - 1; i >= Math.max(0, figure.first() - Clauses.REACH) && clauses.get(i).content().start() >= told.evidence().end(); i--) {
            Bunsetsu b = clauses.get(i);
            if ((b.kase() == Case.GA || b.kase() == Case.TOPIC) && !b.tellsTime()) {
                return true;
            }
        }
        return false;
    }

    /** Says of the measure that was told after {@code earlier}, where one was, when it was so: at the date of the figure, or before. */
    void date(ToldFigure figure, Draft earlier) {
        Draft told = recent.last();
        if (told == earlier || told.predicate() != Predicate.MEASURE || !isLeft(figure)) {
            return;
        }
        int before = figure.first() - 1;
        boolean timed = before >= 0 && clauses.get(before).kase() == Case.NO && clauses.head(before) == figure.first();
        Mention date = timed ? clauses.get(before).lastMention() : null;
        String when = timed ? phrases.words(before) : "";
        if (date != null && date.is(ValueType.DATE)) {
            told.qualifiers().put(Qualifier.DATE, Arguments.display(date.meaning()));
            told.qualifiers().remove(Qualifier.SCOPE, Arrows.BEFORE);
        } else if (!BasisWords.isPast(told.qualifiers().getOrDefault(Qualifier.SCOPE, ""))) {
            told.qualifiers().put(Qualifier.SCOPE, BasisWords.isPast(when) ? when : Arrows.BEFORE);
            told.qualifiers().remove(Qualifier.DATE);
        }
    }
}
