package yomitori.facts;

import yomitori.text.Span;

/**
 * One span of the text that names or counts something.
 *
 * @param span its place in the article's text
 * @param surface the text as written: {@code span.in(text)}
 * @param meaning the entity or the value
 * @param provenance why it was found
 */
public record Mention(Span span, String surface, Meaning meaning, Provenance provenance) {
    /** Whether the mention is a name of the given type. */
    public boolean is(NameType type) {
        return meaning instanceof Entity entity && entity.type() == type;
    }

    /** Whether the mention is a value of the given type. */
    public boolean is(ValueType type) {
        return meaning instanceof Value value && value.type() == type;
    }

    public boolean isName() {
        return meaning instanceof Entity;
    }
}
