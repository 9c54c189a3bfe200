package yomitori.export;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import yomitori.facts.Argument;
import yomitori.facts.CalendarDate;
import yomitori.facts.Direction;
import yomitori.facts.Entity;
import yomitori.facts.Figure;
import yomitori.facts.Phrase;
import yomitori.facts.TimeLength;
import yomitori.facts.Value;

/** Entities, phrases and values on one line for people: {@code ≥40%}, {@code ~14,000,000,000,000 JPY}, {@code #1}, {@code -9%}. */
public final class ValueText {
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

    private ValueText() {}

    /** The name of an entity, the words of a phrase, a value with its bound, its unit, and a sign where it is a change. */
    public static String of(Argument argument) {
        return switch (argument) {
            case Entity entity -> entity.name();
            case Phrase phrase -> phrase.text();
            case Value value -> sign(value) + plain(value);
        };
    }

    private static String plain(Value value) {
        return switch (value) {
            case CalendarDate date -> date.iso8601();
            case TimeLength length -> length.iso8601() + (length.upper() == null ? "" : "–" + length.upper());
            case Figure figure -> {
                String number = change(figure) + grouped(shown(figure)) + (figure.upper() == null ? "" : "–" + grouped(figure.upper()));
                yield switch (figure.type()) {
                    case RANK -> "#" + number;
                    case MULTIPLE -> "×" + number;
                    case PERCENT -> number + "%";
                    default -> figure.unit().isEmpty() ? number : number + " " + figure.unit();
                };
            }
        };
    }

    private static String change(Figure figure) {
        return switch (figure.direction()) {
            case UP -> "+";
            case DOWN -> "-";
            case NONE -> "";
        };
    }

    /** The number, whose sign only repeats that of a decrease. */
    private static BigDecimal shown(Figure figure) {
        return figure.direction() == Direction.DOWN ? figure.number().abs() : figure.number();
    }

    private static String sign(Value value) {
        String bound = switch (value.bound()) {
            case NONE -> "";
            case AT_LEAST -> "≥";
            case MORE_THAN -> ">";
            case AT_MOST -> "≤";
            case LESS_THAN -> "<";
        };
        return (value.approximate() ? "~" : "") + bound;
    }

    private static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return THOUSANDS.matcher(whole).replaceAll(",") + (point < 0 ? "" : plain.substring(point));
    }
}
