package yomitori.extract.relations;

import java.math.BigDecimal;
import yomitori.facts.Argument;
import yomitori.facts.Bound;
import yomitori.facts.CalendarDate;
import yomitori.facts.Direction;
import yomitori.facts.Entity;
import yomitori.facts.Figure;
import yomitori.facts.Phrase;
import yomitori.facts.TimeLength;
import yomitori.facts.Value;

/** Writes arguments as the texts of qualifiers and keys. */
final class Arguments {
    private Arguments() {}

    /** A name, a phrase, or a value as {@code ~>=20 USD}. */
    static String display(Argument argument) {
        return switch (argument) {
            case Entity entity -> entity.name();
            case Phrase phrase -> phrase.text();
            case Value value -> sign(value) + plain(value);
        };
    }

    /** What makes two arguments the same: an entity's id, a phrase's words, a value without its modifiers. */
    static Object key(Argument argument) {
        return switch (argument) {
            case Entity entity -> entity.id();
            case Phrase phrase -> phrase.text();
            case CalendarDate date -> CalendarDate.of(date.iso8601());
            case TimeLength length -> new TimeLength(length.iso8601(), length.upper(), Bound.NONE, false);
            case Figure figure -> new Figure(figure.type(), canonical(figure.number()),
                    figure.upper() == null ? null : canonical(figure.upper()), figure.unit(), Bound.NONE, false, Direction.NONE);
        };
    }

    private static String sign(Value value) {
        String about = value.approximate() ? "~" : "";
        return about + switch (value.bound()) {
            case NONE -> "";
            case AT_LEAST -> ">=";
            case MORE_THAN -> ">";
            case AT_MOST -> "<=";
            case LESS_THAN -> "<";
        };
    }

    private static String plain(Value value) {
        return switch (value) {
            case CalendarDate date -> date.iso8601();
            case TimeLength length -> length.iso8601() + (length.upper() == null ? "" : ".." + length.upper());
            case Figure figure -> number(figure.number())
                    + (figure.upper() == null ? "" : ".." + number(figure.upper()))
                    + (figure.unit().isEmpty() ? "" : " " + figure.unit());
        };
    }

    private static String number(BigDecimal number) {
        return canonical(number).toPlainString();
    }

    /** The number without zeros behind its point and without an exponent. */
    private static BigDecimal canonical(BigDecimal number) {
        BigDecimal plain = number.scale() > 0 ? number.stripTrailingZeros() : number;
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
