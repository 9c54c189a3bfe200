package yomitori.index;

import java.math.BigDecimal;
import yomitori.facts.Argument;
import yomitori.facts.Bound;
import yomitori.facts.CalendarDate;
import yomitori.facts.Entity;
import yomitori.facts.Figure;
import yomitori.facts.Phrase;
import yomitori.facts.TimeLength;
import yomitori.facts.Value;
import yomitori.facts.ValueType;

/** Subjects, objects and values in short plain text, to be shown in a line: {@code Kimi K2}, {@code ~14000000000000 JPY}, {@code >=20%}. */
public final class ArgumentText {
    private ArgumentText() {}

    /** One line; names by their canonical name, values as in {@code ~>=10..20 unit}. */
    public static String of(Argument argument) {
        return switch (argument) {
            case Entity entity -> entity.name();
            case Phrase phrase -> phrase.text();
            case Figure figure -> modifiers(figure) + numbers(figure) + unit(figure);
            case CalendarDate date -> modifiers(date) + date.iso8601();
            case TimeLength length ->
                modifiers(length) + length.iso8601() + (length.upper() == null ? "" : ".." + length.upper());
        };
    }

    private static String modifiers(Value value) {
        return (value.approximate() ? "~" : "") + sign(value.bound());
    }

    private static String sign(Bound bound) {
        return switch (bound) {
            case NONE -> "";
            case AT_LEAST -> ">=";
            case MORE_THAN -> ">";
            case AT_MOST -> "<=";
            case LESS_THAN -> "<";
        };
    }

    private static String numbers(Figure figure) {
        return plain(figure.number()) + (figure.upper() == null ? "" : ".." + plain(figure.upper()));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String unit(Figure figure) {
        if (figure.type() == ValueType.PERCENT) {
            return "%";
        }
        return figure.unit().isEmpty() ? "" : " " + figure.unit();
    }
}
