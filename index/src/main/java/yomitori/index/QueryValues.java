package yomitori.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import yomitori.facts.CalendarDate;
import yomitori.facts.Figure;
import yomitori.facts.TimeLength;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.index.Clause.Place;
import yomitori.text.Width;

/**
 * Reads the values of a query. Plain numbers, ISO dates and ISO periods are understood here, so that they need no dictionary;
 * everything else is left to the {@link FigureReader}.
 */
final class QueryValues {
    /** No number of news has more digits, and no query may ask for the expansion of 1e999999999. */
    private static final int LONGEST_NUMBER = 40;

    private final String query;
    private final FigureReader reader;

    QueryValues(String query, FigureReader reader) {
        this.query = query;
        this.reader = reader;
    }

    /** A value of the field's type, which is not DATE. */
    Value figure(QueryField field, String text, Place place) {
        ValueType type = field.valueType();
        Value simple = simple(field, Width.fold(text).strip());
        if (simple != null) {
            return simple;
        }
        String completed = text + (field.unit().isEmpty() ? usualUnit(type) : field.unit());
        for (String candidate : field.unit().isEmpty() ? List.of(text, completed) : List.of(completed, text)) {
            for (Value value : reader.read(candidate)) {
                if (value.type() == type) {
                    return value;
                }
            }
        }
        String fault = "»" + text + "« is no " + type + " value";
        if (type == ValueType.MONEY && (plain(Width.fold(text)) != null || !reader.read(text).isEmpty())) {
            fault = "»" + text + "« has no currency";
        }
        throw new QueryException(query, place.start(), place.end(), fault, "write for example "
                + (field == QueryField.PARAMS ? "params:>=700億, params:1兆パラメータ" : example(type)));
    }

    /** The lower end of a range, which may borrow the unit of the upper: 1..2兆円 is no use, but 40..45% is. */
    Value lowEnd(QueryField field, String text, Value high, Place place) {
        if (high instanceof Figure figure && field.valueType() == ValueType.MONEY) {
            BigDecimal number = plain(Width.fold(text));
            if (number != null) {
                return Figure.of(ValueType.MONEY, number, figure.unit());
            }
        }
        Value low = figure(field, text, place);
        if (low instanceof Figure a && high instanceof Figure b && !a.unit().equals(b.unit()) && !a.unit().isEmpty()) {
            throw new QueryException(query, place.start(), place.end(), "a range from " + a.unit() + " to " + b.unit(),
                    "write both ends in one unit");
        }
        return low;
    }

    /** The days that a date means. */
    DayInterval days(QueryField field, String text, Place place) {
        String folded = Width.fold(text).strip();
        DayInterval days = DayInterval.said(dashed(folded));
        if (days != null) {
            return days;
        }
        for (Value value : reader.read(text)) {
            if (value instanceof CalendarDate date && DayInterval.said(date.iso8601()) != null) {
                return DayInterval.possible(date);
            }
        }
        throw new QueryException(query, place.start(), place.end(), "»" + text + "« is no date",
                "write for example " + field.written() + ":2025-07-18, " + field.written() + ":2025-07, " + field.written()
                        + ":2025, " + field.written() + ":2025-Q3 or " + field.written() + ":2025年7月");
    }

    void requireOrder(boolean ordered, Place place) {
        if (!ordered) {
            throw new QueryException(query, place.start(), place.end(), "the range ends before it begins",
                    "write the smaller end first");
        }
    }

    /** The unit that a text names, as written and as it is indexed: 円 is JPY as well. */
    List<String> units(String text) {
        List<String> units = new ArrayList<>(List.of(text));
        for (String sample : new String[] {"1" + text, text + "1"}) {
            for (Value value : reader.read(sample)) {
                if (value instanceof Figure figure && !figure.unit().isEmpty() && !units.contains(figure.unit())) {
                    units.add(figure.unit());
                }
            }
        }
        String upper = text.toUpperCase(java.util.Locale.ROOT);
        if (!units.contains(upper)) {
            units.add(upper);
        }
        return units;
    }

    private static Value simple(QueryField field, String text) {
        ValueType type = field.valueType();
        return switch (type) {
            case PERCENT -> plainFigure(type, text.endsWith("%") ? text.substring(0, text.length() - 1) : text, "%");
            case RANK, MULTIPLE, QUANTITY -> plainFigure(type, text, field.unit());
            case DURATION -> Double.isNaN(Days.of(text)) ? null : TimeLength.of(text);
            case MONEY, DATE -> null;
        };
    }

    private static Value plainFigure(ValueType type, String text, String unit) {
        BigDecimal number = plain(text);
        return number == null ? null : Figure.of(type, number, unit);
    }

    private static BigDecimal plain(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != ',' && (c != '-' || i > 0)) {
                return null;
            }
        }
        try {
            return new BigDecimal(text.replace(",", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** 2025/7/18 and 2025-7-8 in the form of ISO 8601. */
    private static String dashed(String text) {
        String[] parts = text.split("[/-]", -1);
        if (parts.length < 2 || parts.length > 3 || parts[0].length() != 4) {
            return text;
        }
        StringBuilder iso = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            iso.append('-').append(parts[i].length() == 1 && Character.isDigit(parts[i].charAt(0)) ? "0" : "").append(parts[i]);
        }
        return iso.toString();
    }

    private static String usualUnit(ValueType type) {
        return switch (type) {
            case PERCENT -> "%";
            case RANK -> "位";
            case MULTIPLE -> "倍";
            default -> "";
        };
    }

    private static String example(ValueType type) {
        return switch (type) {
            case MONEY -> "money:>=1億ドル, money:1000億円..2兆円";
            case PERCENT -> "percent:>=40, percent:10..20";
            case RANK -> "rank:1, rank:<=3";
            case QUANTITY -> "quantity:>1000万人, quantity:1509システム";
            case MULTIPLE -> "multiple:>=2, multiple:3倍";
            case DURATION -> "duration:<1年, duration:P6M";
            case DATE -> "date:2025-07..2025-10";
        };
    }
}
