package yomitori.corpus;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import yomitori.facts.Argument;
import yomitori.facts.Bound;
import yomitori.facts.CalendarDate;
import yomitori.facts.Entity;
import yomitori.facts.Figure;
import yomitori.facts.Phrase;
import yomitori.facts.TimeLength;
import yomitori.facts.Value;
import yomitori.facts.ValueType;

/** How gold annotations write values and names, and when two of them are the same. */
final class Notation {
    private static final Pattern MODIFIERS = Pattern.compile("^[~<>=]*");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern VARYING = Pattern.compile("[\\s・\\-‐–—_.,、]+");

    private Notation() {}

    /** {@code ~14000000000000 JPY}, {@code >180000 人}, {@code <=3}, {@code 10..20}, {@code 2025-07-18}, {@code P6M}. */
    static String of(Value value) {
        String modifiers = (value.approximate() ? "~" : "") + sign(value.bound());
        return modifiers + switch (value) {
            case CalendarDate date -> date.iso8601();
            case TimeLength length -> length.iso8601() + (length.upper() == null ? "" : ".." + length.upper());
            case Figure figure -> figure(figure);
        };
    }

    /** An entity's name, a phrase, or a value. */
    static String of(Argument argument) {
        return switch (argument) {
            case Entity entity -> entity.name();
            case Phrase phrase -> phrase.text();
            case Value value -> of(value);
        };
    }

    /** Without the modifiers in front. */
    static String bare(String notation) {
        return MODIFIERS.matcher(notation).replaceFirst("");
    }

    /** The modifiers in front. */
    static String modifiers(String notation) {
        return notation.substring(0, notation.length() - bare(notation).length());
    }

    /** Whether two values agree in number and unit; modifiers are looked at apart. */
    static boolean sameValue(String one, String other) {
        return folded(bare(one)).equals(folded(bare(other)));
    }

    /** Folds width, case, spaces and the marks that writers vary. */
    static String key(String name) {
        return VARYING.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String folded(String notation) {
        String folded = Normalizer.normalize(notation, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SPACE.matcher(folded).replaceAll(" ").strip();
    }

    private static String figure(Figure figure) {
        String numbers = number(figure.number()) + (figure.upper() == null ? "" : ".." + number(figure.upper()));
        boolean withUnit = figure.type() == ValueType.MONEY || figure.type() == ValueType.QUANTITY;
        return withUnit && !figure.unit().isEmpty() ? numbers + " " + figure.unit() : numbers;
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
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
}
