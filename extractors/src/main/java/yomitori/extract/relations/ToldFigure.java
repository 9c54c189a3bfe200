package yomitori.extract.relations;

import yomitori.facts.ValueType;

/**
 * A figure with the words around it in its bunsetsu.
 *
 * @param first the bunsetsu where it begins: 達成率65% of 達成率65% → 84%
 * @param from where the words before it begin
 * @param until where they end
 * @param lead those words
 * @param remark what the words in brackets behind a basis say that is measured, 売上 of 前期比（売上）; empty where they say nothing
 * @param before what in front of the figure may be measured: the words without what only says to what it refers, or the remark
 * @param behind the words behind it
 */
record ToldFigure(Amount amount, int first, int from, int until, String lead, String remark, String before, String behind) {
    /** The bunsetsu where it ends. */
    int at() {
        return amount.at();
    }

    boolean is(ValueType type) {
        return amount.type() == type;
    }
}
