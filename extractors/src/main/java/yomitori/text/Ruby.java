package yomitori.text;

import java.util.Objects;

/**
 * How a stretch of the text is read, as its page says in ruby: 読取 as よみとり.
 *
 * @param span what is read so
 * @param reading in kana mostly, as the page has it; never empty
 */
public record Ruby(Span span, String reading) {
    public Ruby {
        Objects.requireNonNull(span);
        if (reading.isEmpty()) {
            throw new IllegalArgumentException("ruby without a reading at " + span);
        }
    }
}
