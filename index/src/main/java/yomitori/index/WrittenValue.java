package yomitori.index;

import java.math.BigDecimal;
import yomitori.facts.Bound;
import yomitori.facts.CalendarDate;
import yomitori.facts.Direction;
import yomitori.facts.Figure;
import yomitori.facts.ValueType;

/** Reads the values of qualifiers back, which facts keep as text: {@code ~>=300000000 USD}, {@code <=2026-03}. */
final class WrittenValue {
    private final boolean approximate;
    private final Bound bound;
    private final String rest;

    private WrittenValue(String text) {
        approximate = text.startsWith("~");
        String behind = approximate ? text.substring(1) : text;
        bound = behind.startsWith(">=") ? Bound.AT_LEAST
                : behind.startsWith("<=") ? Bound.AT_MOST
                : behind.startsWith(">") ? Bound.MORE_THAN
                : behind.startsWith("<") ? Bound.LESS_THAN : Bound.NONE;
        rest = behind.substring(switch (bound) {
            case NONE -> 0;
            case MORE_THAN, LESS_THAN -> 1;
            case AT_LEAST, AT_MOST -> 2;
        });
    }

    /** A date, whether it can be understood or not. */
    static CalendarDate date(String text) {
        WrittenValue value = new WrittenValue(text);
        return new CalendarDate(value.rest, value.bound, value.approximate);
    }

    /** An amount of money, null where it is written otherwise. */
    static Figure money(String text) {
        WrittenValue value = new WrittenValue(text);
        int space = value.rest.indexOf(' ');
        if (space <= 0 || space + 1 == value.rest.length()) {
            return null;
        }
        String numbers = value.rest.substring(0, space);
        int dots = numbers.indexOf("..");
        try {
            BigDecimal number = new BigDecimal(dots < 0 ? numbers : numbers.substring(0, dots));
            BigDecimal upper = dots < 0 ? null : new BigDecimal(numbers.substring(dots + 2));
            return new Figure(ValueType.MONEY, number, upper, value.rest.substring(space + 1), value.bound, value.approximate,
                    Direction.NONE);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
