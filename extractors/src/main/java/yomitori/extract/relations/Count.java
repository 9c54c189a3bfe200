package yomitori.extract.relations;

import yomitori.facts.Mention;
import yomitori.facts.ValueType;

/**
 * A figure and what it counts.
 *
 * @param noun the bunsetsu of what is counted
 * @param counted its words
 * @param own the name in them, or null
 * @param governor the predicate behind the noun; the noun itself where it has none
 * @param stated the bunsetsu that states what is counted
 */
record Count(Amount amount, int noun, String counted, Mention own, int governor, int stated) {
    /** The number of the figure's bunsetsu. */
    int at() {
        return amount.at();
    }

    boolean is(ValueType type) {
        return amount.type() == type;
    }
}
