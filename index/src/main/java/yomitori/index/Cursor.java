package yomitori.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The place of the last hit of a page, written as a short text: its values in the order's fields. */
final class Cursor {
    private Cursor() {}

    static String write(FieldDoc last) {
        ByteBuffer bytes = ByteBuffer.allocate(last.fields.length * Long.BYTES);
        for (Object value : last.fields) {
            switch (value) {
                case Float score -> bytes.putLong(Float.floatToRawIntBits(score));
                case Double number -> bytes.putLong(Double.doubleToRawLongBits(number));
                case Long number -> bytes.putLong(number);
                default -> throw new IllegalStateException("no place for " + value);
            }
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** @throws IllegalArgumentException where the text is no cursor of this order */
    static FieldDoc read(String cursor, Sort sort) {
        SortField[] fields = sort.getSort();
        byte[] bytes = Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.UTF_8));
        if (bytes.length != fields.length * Long.BYTES) {
            throw new IllegalArgumentException("»" + cursor + "« is no place in this order; begin with the first page");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        Object[] values = new Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            long bits = in.getLong();
            values[i] = switch (fields[i].getType()) {
                case SCORE -> (Object) Float.intBitsToFloat((int) bits);
                case DOUBLE, CUSTOM -> Double.longBitsToDouble(bits);
                default -> bits;
            };
        }
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, values);
    }
}
