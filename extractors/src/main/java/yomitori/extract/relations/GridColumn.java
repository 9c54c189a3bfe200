package yomitori.extract.relations;

import java.util.Collection;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.Qualifier;
import yomitori.facts.Value;

/**
 * What a column's first cell says of the figures below it.
 *
 * @param words its words
 * @param date the date or period for which they hold, null where it tells none
 * @param scope to what they refer (増減率, 修正後), null where the words say what is measured
 * @param work the model or product whose figures they are, or null
 * @param period the time of the column to the left, where it holds for this one too; else null
 * @param ranks whether the column gives each row its rank or number, which measures nothing
 */
record GridColumn(String words, Value date, String scope, Mention work, Value period, boolean ranks) {
    /** The column of cells above which nothing stands. */
    static final GridColumn NONE = new GridColumn("", null, null, null, null, false);

    /** What is foreseen anew, and the scope of what changed since. */
    private static final String EARLIER = "前回";
    private static final String REVISION = "前回予想比";

    /** The part of the measured thing's name that it tells; empty where it only tells a date or a basis. */
    String thing() {
        return date == null && scope == null ? words : "";
    }

    /** Whether the column bears a name, or its last word: G6e of Amazon EC2 G6e. */
    boolean names(Mention owner) {
        String name = ((Entity) owner.meaning()).name();
        return !words.isEmpty() && date == null
                && (words.contains(name) || words.contains(owner.surface()) || name.endsWith(" " + words));
    }

    /** Whether the column bears a name with which the owner's begins: X of X広告. */
    boolean namesWhole(Mention owner) {
        return words.length() > 1 && date == null && scope == null && owner.surface().length() > words.length()
                && owner.surface().startsWith(words);
    }

    /** Whether the column holds amounts of money. */
    boolean isAmount() {
        return words.endsWith("円");
    }

    /** The same column beside those before it: a change stands against the forecast of before where one is told. */
    GridColumn beside(Collection<GridColumn> others) {
        boolean revised = Changes.SCOPE.equals(scope) && others.stream().anyMatch(other -> other.words.startsWith(EARLIER));
        return revised ? new GridColumn(words, date, REVISION, work, period, ranks) : this;
    }

    /** The same column, which another one of its name stands beside, right of one that tells its time. */
    GridColumn behind(GridColumn left) {
        return date == null ? new GridColumn(words, null, scope, work, left.date, ranks) : this;
    }

    /** Says for which time a figure of the column holds and to what it refers. */
    void qualify(Draft draft) {
        if (date != null || period != null) {
            draft.qualifiers().putIfAbsent(Qualifier.DATE, Arguments.display(date != null ? date : period));
        }
        if (scope != null) {
            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, scope);
        }
    }
}
