package yomitori.facts;

import java.math.BigDecimal;

/**
 * A number with its unit.
 *
 * @param type RANK, PERCENT, MONEY, QUANTITY or MULTIPLE
 * @param number the number written out in full: 7,000億元 is 700000000000; percent for PERCENT
 * @param upper the end of a range, null where there is none
 * @param unit ISO 4217 for MONEY, {@code %} for PERCENT, as written for QUANTITY, empty where there is none
 * @param bound on which side of the number the truth lies
 * @param approximate whether the text says about
 * @param direction whether the figure is an increase or a decrease
 */
public record Figure(
        ValueType type,
        BigDecimal number,
        BigDecimal upper,
        String unit,
        Bound bound,
        boolean approximate,
        Direction direction)
        implements Value {
    /** Rejects dates and durations, which are no numbers. */
    public Figure {
        if (type == ValueType.DATE || type == ValueType.DURATION) {
            throw new IllegalArgumentException(type + " is no figure");
        }
    }

    /** An exact figure. */
    public static Figure of(ValueType type, BigDecimal number, String unit) {
        return new Figure(type, number, null, unit, Bound.NONE, false, Direction.NONE);
    }

    /** The same figure within another bound. */
    public Figure within(Bound other) {
        return new Figure(type, number, upper, unit, other, approximate, direction);
    }

    /** The same figure, going another way. */
    public Figure going(Direction other) {
        return new Figure(type, number, upper, unit, bound, approximate, other);
    }

    /** About the same. */
    public Figure roughly() {
        return new Figure(type, number, upper, unit, bound, true, direction);
    }
}
