package yomitori.index;

import java.math.BigDecimal;
import yomitori.facts.Argument;
import yomitori.facts.Bound;
import yomitori.facts.CalendarDate;
import yomitori.facts.Direction;
import yomitori.facts.Entity;
import yomitori.facts.Figure;
import yomitori.facts.NameType;
import yomitori.facts.Phrase;
import yomitori.facts.TimeLength;
import yomitori.facts.ValueType;

/** Writes subjects and objects of facts and reads them back. */
final class Arguments {
    private static final int ENTITY = 1;
    private static final int PHRASE = 2;
    private static final int FIGURE = 3;
    private static final int DATE = 4;
    private static final int LENGTH = 5;

    private Arguments() {}

    static void pack(Argument argument, Packer out) {
        switch (argument) {
            case Entity entity -> out.number(ENTITY).text(entity.id()).text(entity.name()).constant(entity.type());
            case Phrase phrase -> out.number(PHRASE).text(phrase.text());
            case Figure figure -> {
                out.number(FIGURE).constant(figure.type()).text(figure.number().toString());
                out.text(figure.upper() == null ? "" : figure.upper().toString()).text(figure.unit());
                pack(figure.bound(), figure.approximate(), out);
                out.constant(figure.direction());
            }
            case CalendarDate date -> pack(date.bound(), date.approximate(), out.number(DATE).text(date.iso8601()));
            case TimeLength length -> {
                out.number(LENGTH).text(length.iso8601()).text(length.upper() == null ? "" : length.upper());
                pack(length.bound(), length.approximate(), out);
            }
        }
    }

    private static void pack(Bound bound, boolean approximate, Packer out) {
        out.constant(bound).number(approximate ? 1 : 0);
    }

    static Argument unpack(Unpacker in) {
        int kind = in.number();
        return switch (kind) {
            case ENTITY -> new Entity(in.text(), in.text(), in.constant(NameType.class));
            case PHRASE -> new Phrase(in.text());
            case FIGURE -> new Figure(
                    in.constant(ValueType.class),
                    new BigDecimal(in.text()),
                    number(in.text()),
                    in.text(),
                    in.constant(Bound.class),
                    in.number() == 1,
                    in.constant(Direction.class));
            case DATE -> new CalendarDate(in.text(), in.constant(Bound.class), in.number() == 1);
            case LENGTH -> {
                String length = in.text();
                String upper = in.text();
                yield new TimeLength(length, upper.isEmpty() ? null : upper, in.constant(Bound.class), in.number() == 1);
            }
            default -> throw new IllegalStateException("argument of kind " + kind);
        };
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
