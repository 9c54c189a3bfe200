package yomitori.extract.relations;

import java.util.EnumSet;
import java.util.Set;
import yomitori.facts.Argument;
import yomitori.facts.Bound;
import yomitori.facts.Direction;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.Value;
import yomitori.facts.ValueType;

/** Figures that say by how much something changed, and not how much it is. */
final class Changes {
    /** The scope of a change of which nothing says since when. */
    static final String SCOPE = "増減";

    private static final String SIGNS = "+＋-−–△▲▼";
    private static final Set<ValueType> AMOUNTS = EnumSet.of(ValueType.MONEY, ValueType.QUANTITY);

    private Changes() {}

    /** Whether a figure is told as an increase or a decrease. */
    static boolean isChange(Argument told) {
        return told instanceof Figure figure && figure.direction() != Direction.NONE;
    }

    /** Whether only a sign in front of the figure makes it a change: △12%. */
    static boolean isSigned(Mention told) {
        return SIGNS.indexOf(told.surface().charAt(0)) >= 0;
    }

    /** The figure told as a level, where only a sign in front of it makes an amount a change: a loss of 2 is no fall by 2. */
    static Value level(Mention told) {
        return isSigned(told) && told.meaning() instanceof Figure figure && AMOUNTS.contains(figure.type())
                ? undirected(figure)
                : (Value) told.meaning();
    }

    /** So much lost of what may be won or lost. */
    static Value lost(Value told) {
        return told instanceof Figure figure && figure.number().signum() > 0
                ? new Figure(figure.type(), figure.number().negate(), figure.upper(), figure.unit(), figure.bound(), figure.approximate(), figure.direction())
                : told;
    }

    /** The figure from which a change began, which から makes no lower bound: 前期50円から. */
    static Value exact(Value told) {
        return told instanceof Figure figure ? figure.within(Bound.NONE) : told;
    }

    /** The amount as a change that goes one way, where the figure does not say so itself: 3万人の従業員が減った. */
    static Amount directed(Amount amount, Direction direction) {
        if (!(amount.value() instanceof Figure figure) || figure.direction() != Direction.NONE) {
            return amount;
        }
        return amount.telling(figure.going(direction));
    }

    /** The figure without its direction. */
    static Figure undirected(Figure figure) {
        return figure.going(Direction.NONE);
    }

    /** Whether words tell a change of the other direction than the sign of a figure, which then is no change: 債権の増加（△5億円）. */
    static boolean contradicts(String measured, Value told) {
        Direction other = !(told instanceof Figure figure) ? Direction.NONE
                : figure.direction() == Direction.UP ? Direction.DOWN
                : figure.direction() == Direction.DOWN ? Direction.UP : Direction.NONE;
        return other == Direction.UP && measured.endsWith("増加") || other == Direction.DOWN && measured.endsWith("減少");
    }

    /** Whether a figure that follows a level of the same thing says by how much that changed: 154億円 △7億円, 29.5% … +1.1pt. */
    static boolean follows(Argument level, Value told) {
        return told instanceof Figure figure && level instanceof Figure first
                && first.type() == figure.type() && first.unit().equals(figure.unit())
                && first.direction() == Direction.NONE && figure.direction() != Direction.NONE;
    }
}
