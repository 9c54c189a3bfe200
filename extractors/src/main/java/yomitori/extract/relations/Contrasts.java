package yomitori.extract.relations;

import yomitori.facts.Mention;
import yomitori.facts.ValueType;

/**
 * Tells the figures of a clause that are of another thing than its subject: the rest (7割を自動で、残り3割を人が), what is set against it
 * (国内の旅館への予約は3割増、海外では2割増), some of its kind (価格は1万円台のものが多い), and parts of what its predicate speaks of.
 */
final class Contrasts extends FigureSentence {
    /** @param sentence the sentence that is read */
    Contrasts(FigureSentence sentence) {
        super(sentence);
    }

    /** Whether the subject of the clause is not what the figure measures. */
    boolean hold(ToldFigure figure) {
        return isRest(figure) || isOfSome(figure) || isOfPart(figure) || isSetAgainst(figure);
    }

    private boolean isRest(ToldFigure figure) {
        boolean rest = figure.is(ValueType.PERCENT) && figures.isRest(figure.lead());
        return rest && hasAlike(0, figure);
    }

    /** 価格は1万円台のものが多い. */
    private boolean isOfSome(ToldFigure figure) {
        int head = modified(figure);
        return head >= 0 && clauses.get(head).kase() == Case.GA && clauses.get(head).mentions().isEmpty()
                && figures.isSome(clauses.get(head).content().in(text));
    }

    /** 処理は128個の64ビットコアで動く: the figure counts a thing with a figure in its name. */
    private boolean isOfPart(ToldFigure figure) {
        int head = figure.is(ValueType.QUANTITY) && figure.behind().isEmpty() ? modified(figure) : -1;
        if (head < 0 || clauses.get(head).predicate() != null || !nouns.hasFigure(head, head)) {
            return false;
        }
        Mention within = clauses.get(head).lastMention();
        return within.is(ValueType.QUANTITY) && within.span().end() < clauses.get(head).content().end();
    }

    private int modified(ToldFigure figure) {
        Bunsetsu b = clauses.get(figure.at());
        return b.kase() == Case.NO && b.predicate() == null ? clauses.head(figure.at()) : -1;
    }

    /** Whether another place or group right before the figure takes the place of the genitive of its subject. */
    private boolean isSetAgainst(ToldFigure figure) {
        int other = figure.first() - 1;
        int subject = figure.before().isEmpty() && other > 0 && isOther(other) ? subjects.of(figure.first()) : -1;
        return subject >= 0 && subject < other && phrases.first(subject) < subject && hasAlike(subject + 1, figure);
    }

    private boolean isOther(int index) {
        Bunsetsu b = clauses.get(index);
        boolean besides = text.startsWith("では", b.content().end()) || text.startsWith("には", b.content().end());
        String other = phrases.words(index);
        boolean when = b.tellsTime() || words.isBasis(other) || words.isPeriod(other); // 年間では
        return besides && b.predicate() == null && !when && nouns.namesThing(index) && !tellsHow(other);
    }

    /** Whether the words name something of the subject and nobody else: 台数では. */
    private boolean tellsHow(String other) {
        return words.isAspect(other) || figures.isNumber(other) || words.isCount(other) || words.isMeasured(other) || words.isOwned(other);
    }

    /** Whether a figure of the same type stands before this one, at {@code from} or behind it. */
    private boolean hasAlike(int from, ToldFigure figure) {
        for (int i = from; i < figure.first(); i++) {
            for (Mention mention : clauses.get(i).mentions()) {
                if (mention.is(figure.amount().type())) {
                    return true;
                }
            }
        }
        return false;
    }
}
