package yomitori.extract.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import yomitori.extract.Mentions;
import yomitori.facts.CalendarDate;
import yomitori.facts.Direction;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.TimeLength;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.Article;
import yomitori.text.TextAnalyzer;

/**
 * Reads texts and writes down what was found: {@code ~>=20 %}, {@code 2025-07-18}, {@code P6M}; several are joined with {@code
 * ;}.
 */
final class Readings {
    /** A Thursday. */
    static final LocalDate DAY = LocalDate.of(2025, 7, 24);

    static final ValueExtractor EXTRACTOR = ValueExtractor.standard();
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    private Readings() {}

    static List<Mention> mentions(LocalDate published, String text) {
        return EXTRACTOR.extract(ANALYZER.analyze(Article.ofText("test", published, text)), Mentions.NONE);
    }

    static List<Mention> mentions(String text) {
        return mentions(DAY, text);
    }

    /** The values of a text, without their surfaces. */
    static String values(String text) {
        return mentions(text).stream().map(Readings::value).collect(Collectors.joining(";"));
    }

    /** The mentions of a text: {@code 約30人=QUANTITY ~30 人}. */
    static String full(LocalDate published, String text) {
        return mentions(published, text).stream()
                .map(mention -> mention.surface() + "=" + type(mention) + " " + value(mention))
                .collect(Collectors.joining("; "));
    }

    private static ValueType type(Mention mention) {
        return ((Value) mention.meaning()).type();
    }

    static String value(Mention mention) {
        Value value = (Value) mention.meaning();
        String sign = (value.approximate() ? "~" : "")
                + switch (value.bound()) {
                    case NONE -> "";
                    case AT_LEAST -> ">=";
                    case MORE_THAN -> ">";
                    case AT_MOST -> "<=";
                    case LESS_THAN -> "<";
                };
        return sign
                + switch (value) {
                    case Figure figure ->
                            number(figure.number()) + upper(figure.upper()) + unit(figure) + direction(figure.direction());
                    case CalendarDate date -> date.iso8601();
                    case TimeLength length -> length.iso8601() + (length.upper() == null ? "" : ".." + length.upper());
                };
    }

    private static String unit(Figure figure) {
        boolean plain = figure.type() != ValueType.MONEY && figure.type() != ValueType.QUANTITY;
        return plain || figure.unit().isEmpty() ? "" : " " + figure.unit();
    }

    private static String direction(Direction direction) {
        return switch (direction) {
            case NONE -> "";
            case UP -> " ↑";
            case DOWN -> " ↓";
        };
    }

    private static String upper(BigDecimal upper) {
        return upper == null ? "" : ".." + number(upper);
    }

    private static String number(BigDecimal number) {
        return number.toPlainString();
    }
}
