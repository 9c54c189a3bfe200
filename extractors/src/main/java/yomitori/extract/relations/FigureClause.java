package yomitori.extract.relations;

import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.extract.relations.Bunsetsu.PredicateWord;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;

/**
 * A figure in its clause: the predicate that it belongs to, and what else that predicate is said of.
 *
 * @param figure the bunsetsu where the figure stands
 * @param predicate the bunsetsu of its predicate; -1 where the figure itself ends its clause
 * @param said what that predicates; null where there is none
 * @param object what is done so much; -1 where nothing is
 * @param subject of what it is told; -1 where that is left out
 * @param whole of what it is a share; -1 where it is of nothing named
 * @param owner the name in the subject, or null
 * @param trigger the bunsetsu that states it
 * @param action the noun of what is done by so much; empty where that says nothing
 */
record FigureClause(
        Amount amount,
        Bunsetsu figure,
        int predicate,
        PredicateWord said,
        int object,
        int subject,
        int whole,
        Mention owner,
        int trigger,
        String action) {
    /** The number of the figure's bunsetsu. */
    int at() {
        return amount.at();
    }

    Case kase() {
        return figure.kase();
    }

    boolean is(ValueType type) {
        return amount.type() == type;
    }

    /** Whether the predicate is a verb. */
    boolean hasVerb() {
        return said != null && said.kind() == Kind.VERB;
    }

    /** Whether the predicate tells a part's share of a whole: 占める. */
    boolean shares(MeasureWords words) {
        return said != null && words.verbs().shares(said.lemma());
    }

    /** Whether the predicate tells on what so much is spent: 投資する. */
    boolean spends(MeasureWords words) {
        return said != null && words.verbs().spends(said.lemma());
    }

    /** Whether the predicate makes its object so much: 引き上げる. */
    boolean changes(MeasureWords words) {
        return said != null && words.verbs().changes(said.lemma());
    }

    /** Whether the predicate says that its subject is so much: 達する. */
    boolean levels(MeasureWords words) {
        return said != null && words.verbs().levels(said.lemma());
    }
}
