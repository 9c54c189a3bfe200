package yomitori.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.math.BigDecimal;
import yomitori.facts.Bound;
import yomitori.facts.CalendarDate;
import yomitori.facts.Direction;
import yomitori.facts.Figure;
import yomitori.facts.TimeLength;
import yomitori.facts.Value;

/** Values as JSON objects; what does not narrow the value is left out. */
final class ValueJson {
    private static final int DIGITS_OF_LONG = 18;

    private ValueJson() {}

    static void write(Value value, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName(Key.TYPE);
        json.writeString(value.typeName());
        switch (value) {
            case Figure figure -> figure(figure, json);
            case CalendarDate date -> text(Key.DATE, date.iso8601(), json);
            case TimeLength length -> {
                text(Key.PERIOD, length.iso8601(), json);
                text(Key.UPPER, length.upper(), json);
            }
        }
        if (value.bound() != Bound.NONE) {
            text(Key.BOUND, value.bound().name(), json);
        }
        if (value.approximate()) {
            json.writeFieldName(Key.APPROXIMATE);
            json.writeBoolean(true);
        }
        if (value instanceof Figure figure && figure.direction() != Direction.NONE) {
            text(Key.DIRECTION, figure.direction().name(), json);
        }
        json.writeEndObject();
    }

    private static void figure(Figure figure, JsonGenerator json) throws IOException {
        json.writeFieldName(Key.NUMBER);
        number(figure.number(), json);
        if (figure.upper() != null) {
            json.writeFieldName(Key.UPPER);
            number(figure.upper(), json);
        }
        if (!figure.unit().isEmpty()) {
            text(Key.UNIT, figure.unit(), json);
        }
    }

    /** Plain digits, however large: an exponent is right in JSON but surprises its readers. */
    private static void number(BigDecimal number, JsonGenerator json) throws IOException {
        if (number.scale() <= 0 && (long) number.precision() - number.scale() <= DIGITS_OF_LONG) {
            json.writeNumber(number.longValue());
        } else {
            json.writeNumber(number.toPlainString());
        }
    }

    private static void text(SerializableString key, String text, JsonGenerator json)
            throws IOException {
        if (text != null) {
            json.writeFieldName(key);
            json.writeString(text);
        }
    }
}
