package yomitori.corpus;

import yomitori.text.Span;

/**
 * A mention as annotated by hand.
 *
 * @param span its place in the text of the gold
 * @param surface the text as written
 * @param type the name of its type, or {@code ?} where it counts neither way
 * @param norm a label of the entity for a name, the value in the notation of {@link Notation} otherwise
 */
record GoldMention(Span span, String surface, String type, String norm) {
    static final String NEUTRAL = "?";

    boolean counts() {
        return !type.equals(NEUTRAL);
    }
}
