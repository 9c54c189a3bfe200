package yomitori.extract.values;

import java.math.BigDecimal;
import yomitori.facts.Bound;
import yomitori.facts.CalendarDate;
import yomitori.facts.Direction;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.Provenance;
import yomitori.facts.TimeLength;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** A value while it is being read: modifiers widen its span and sharpen its meaning. */
final class Draft {
    final ValueType type;
    final String rule;
    int start;
    int end;
    BigDecimal number;
    BigDecimal upper;
    String unit = "";
    String iso;
    String upperIso;
    Bound bound = Bound.NONE;
    boolean approximate;
    Direction direction = Direction.NONE;

    /** A stretch that is read and holds no value: {@link #type} is null. */
    static Draft nothing(int start, int end) {
        return new Draft(null, start, end, null);
    }

    private Draft(ValueType type, int start, int end, String rule) {
        this.type = type;
        this.start = start;
        this.end = end;
        this.rule = rule;
    }

    static Draft figure(ValueType type, int start, int end, BigDecimal number, String unit, String rule) {
        Draft draft = new Draft(type, start, end, rule);
        draft.number = number;
        draft.unit = unit;
        return draft;
    }

    static Draft date(int start, int end, String iso, String rule) {
        Draft draft = new Draft(ValueType.DATE, start, end, rule);
        draft.iso = iso;
        return draft;
    }

    static Draft length(int start, int end, String iso, String rule) {
        Draft draft = new Draft(ValueType.DURATION, start, end, rule);
        draft.iso = iso;
        return draft;
    }

    void add(Modifier modifier) {
        approximate |= modifier.approximate();
        bound = bound == Bound.NONE ? modifier.bound() : bound;
    }

    Mention mention(String text) {
        Span span = new Span(start, end);
        return new Mention(span, span.in(text), value(), new Provenance("values", rule));
    }

    private Value value() {
        return switch (type) {
            case DATE -> new CalendarDate(iso, bound, approximate);
            case DURATION -> new TimeLength(iso, upperIso, bound, approximate);
            default -> new Figure(type, plain(number), plain(upper), unit, bound, approximate, direction);
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
