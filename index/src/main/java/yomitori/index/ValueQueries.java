package yomitori.index;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import yomitori.facts.Bound;
import yomitori.facts.Figure;
import yomitori.facts.TimeLength;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.index.Clause.Comparison;
import yomitori.index.Clause.Place;

/** Makes queries of the values of a query. One a query. */
final class ValueQueries {
    private final QueryValues values;

    ValueQueries(String query, FigureReader reader) {
        values = new QueryValues(query, reader);
    }

    Query compares(Clause.Compares clause) {
        boolean possible = clause.comparison() == Comparison.POSSIBLE;
        if (clause.field().kind() == QueryField.Kind.DAYS) {
            DayInterval days = values.days(clause.field(), clause.value(), clause.place());
            return days(clause.field(), compared(days, clause.comparison()), possible);
        }
        Value value = values.figure(clause.field(), clause.value(), clause.place());
        Interval interval = possible ? number(value) : compared(value, clause.comparison());
        Query inside = intersects(scale(value), interval, possible);
        Query figures = clause.comparison() == Comparison.EQUAL ? orStated(value, interval, inside) : inside;
        return ofUnit(value, figures);
    }

    Query between(Clause.Between clause) {
        Place place = clause.place();
        if (clause.field().kind() == QueryField.Kind.DAYS) {
            DayInterval low = clause.low().isEmpty() ? null : values.days(clause.field(), clause.low(), place);
            DayInterval high = clause.high().isEmpty() ? null : values.days(clause.field(), clause.high(), place);
            DayInterval range = low == null ? high.opened(Bound.AT_MOST)
                    : high == null ? low.opened(Bound.AT_LEAST) : new DayInterval(low.first(), high.last());
            values.requireOrder(range.first() <= range.last(), place);
            return days(clause.field(), range, clause.possible());
        }
        Value high = clause.high().isEmpty() ? null : values.figure(clause.field(), clause.high(), place);
        Value low = clause.low().isEmpty() ? null : values.lowEnd(clause.field(), clause.low(), high, place);
        double from = low == null ? Double.NEGATIVE_INFINITY : number(low).low();
        double to = high == null ? Double.POSITIVE_INFINITY : number(high).high();
        values.requireOrder(from <= to, place);
        Value unit = high == null ? low : high;
        return ofUnit(unit, intersects(scale(unit), new Interval(from, to), clause.possible()));
    }

    /** A query of days: published is a single day, dates of facts lie within or, with a tilde, touch. */
    private static Query days(QueryField field, DayInterval days, boolean possible) {
        if (field == QueryField.PUBLISHED) {
            return NumericDocValuesField.newSlowRangeQuery(Fields.PUBLISHED, days.first(), days.last());
        }
        int[] first = {days.first()};
        int[] last = {days.last()};
        String name = Fields.said(ValueType.DATE);
        return possible
                ? either(IntRange.newIntersectsQuery(name, first, last), IntRange.newIntersectsQuery(name + "~", first, last))
                : IntRange.newWithinQuery(name, first, last);
    }

    private static DayInterval compared(DayInterval days, Comparison comparison) {
        return switch (comparison) {
            case EQUAL, POSSIBLE -> days;
            case AT_LEAST -> days.opened(Bound.AT_LEAST);
            case AT_MOST -> days.opened(Bound.AT_MOST);
            case MORE -> days.opened(Bound.MORE_THAN);
            case LESS -> days.opened(Bound.LESS_THAN);
        };
    }

    private static Interval compared(Value value, Comparison comparison) {
        Interval number = number(value);
        return switch (comparison) {
            case EQUAL, POSSIBLE -> asked(value);
            case AT_LEAST -> new Interval(number.low(), Double.POSITIVE_INFINITY);
            case AT_MOST -> new Interval(Double.NEGATIVE_INFINITY, number.high());
            case MORE -> new Interval(Math.nextUp(number.high()), Double.POSITIVE_INFINITY);
            case LESS -> new Interval(Double.NEGATIVE_INFINITY, Math.nextDown(number.low()));
        };
    }

    /** What a value without a sign asks for: 1000億円以上 reaches to infinity, 約10% about as far as in a text. */
    private static Interval asked(Value value) {
        return switch (value) {
            case Figure figure -> Interval.possible(figure);
            case TimeLength length -> Interval.possible(length);
            default -> throw new IllegalStateException(value + " is no number");
        };
    }

    /** The number or range itself, without its modifiers. */
    private static Interval number(Value value) {
        return switch (value) {
            case Figure figure -> new Interval(figure.number().doubleValue(),
                    Optional.ofNullable(figure.upper()).orElse(figure.number()).doubleValue());
            case TimeLength length -> new Interval(Days.of(length.iso8601()),
                    Days.of(length.upper() == null ? length.iso8601() : length.upper()));
            default -> throw new IllegalStateException(value + " is no number");
        };
    }

    private static String scale(Value value) {
        return value instanceof Figure figure ? Scale.of(figure) : Fields.said(ValueType.DURATION);
    }

    private static Query intersects(String field, Interval interval, boolean possible) {
        double[] low = {interval.low()};
        double[] high = {interval.high()};
        Query said = DoubleRange.newIntersectsQuery(field, low, high);
        return possible ? either(said, DoubleRange.newIntersectsQuery(field + "~", low, high)) : said;
    }

    /** A question for 18万人 is answered by 18万人超 as well: the number stands there. */
    private static Query orStated(Value value, Interval interval, Query inside) {
        if (interval.low() != interval.high()) {
            return inside;
        }
        long bits = Double.doubleToRawLongBits(interval.low());
        BooleanQuery.Builder stated = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.TYPE, value.typeName())), Occur.FILTER)
                .add(NumericDocValuesField.newSlowExactQuery(Fields.NUMBER, bits), Occur.FILTER);
        if (value instanceof Figure figure && figure.type() == ValueType.MONEY) {
            stated.add(new TermQuery(new Term(Fields.UNIT, figure.unit())), Occur.FILTER);
        }
        return either(inside, stated.build());
    }

    /** Counts are compared in their unit, where the query has one. */
    private static Query ofUnit(Value value, Query figures) {
        if (value instanceof Figure figure && figure.type() == ValueType.QUANTITY && !figure.unit().isEmpty()) {
            return new BooleanQuery.Builder()
                    .add(figures, Occur.FILTER)
                    .add(new TermQuery(new Term(Fields.UNIT, figure.unit())), Occur.FILTER)
                    .build();
        }
        return figures;
    }

    private static Query either(Query one, Query other) {
        return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
    }

    /** The unit that a text names, as it is indexed: 円 is JPY. */
    List<String> units(String text) {
        return values.units(text);
    }
}
