package yomitori.index;

import java.util.Collection;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.IntRange;
import yomitori.facts.Bound;
import yomitori.facts.CalendarDate;
import yomitori.facts.Fact;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.Qualifier;
import yomitori.facts.TimeLength;
import yomitori.facts.Value;
import yomitori.facts.ValueType;

/** Adds the values of one fact to its document as intervals. */
final class ValueFields {
    private final DocumentFields fields;
    private Integer day;

    ValueFields(DocumentFields fields) {
        this.fields = fields;
    }

    /** The first day of the fact's date; null where it has none. */
    Integer day() {
        return day;
    }

    void add(Value value) {
        switch (value) {
            case Figure figure -> add(Scale.of(figure), Interval.said(figure), Interval.possible(figure), figure.bound());
            case TimeLength length ->
                add(Fields.said(ValueType.DURATION), Interval.said(length), Interval.possible(length), length.bound());
            case CalendarDate date -> {
                DayInterval said = DayInterval.said(date.iso8601());
                if (said != null) {
                    day = day == null ? Integer.valueOf(said.first()) : day;
                    date(said, said.opened(date.bound()));
                }
            }
        }
    }

    /** The date and the amount that narrow the fact; where it has no date at all, those in its sentences. */
    void qualifiers(Fact fact, Collection<Mention> mentions) {
        String date = fact.qualifiers().get(Qualifier.DATE);
        if (date != null) {
            add(WrittenValue.date(date));
        }
        String amount = fact.qualifiers().get(Qualifier.AMOUNT);
        Figure money = amount == null ? null : WrittenValue.money(amount);
        if (money != null) {
            add(money);
        }
        if (day == null) {
            for (Mention mention : mentions) {
                DayInterval said = mention.meaning() instanceof CalendarDate other ? DayInterval.said(other.iso8601()) : null;
                if (said != null) {
                    date(said, said.opened(((CalendarDate) mention.meaning()).bound()));
                }
            }
        }
    }

    private void add(String field, Interval said, Interval possible, Bound bound) {
        if (!said.isReal()) {
            return;
        }
        fields.add(new DoubleRange(field, new double[] {said.low()}, new double[] {said.high()}));
        if (bound != Bound.NONE) {
            fields.add(new DoubleRange(field + "~", new double[] {possible.low()}, new double[] {possible.high()}));
        }
    }

    private void date(DayInterval said, DayInterval possible) {
        String field = Fields.said(ValueType.DATE);
        fields.add(new IntRange(field, new int[] {said.first()}, new int[] {said.last()}));
        if (!possible.equals(said)) {
            fields.add(new IntRange(field + "~", new int[] {possible.first()}, new int[] {possible.last()}));
        }
    }
}
