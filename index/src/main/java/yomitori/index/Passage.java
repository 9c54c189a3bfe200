package yomitori.index;

import java.util.List;
import yomitori.text.Span;

/**
 * The sentence or sentences around an evidence, with what stands in them.
 *
 * @param start the offset in the article's text
 * @param text the sentences as written
 * @param marks names, and the fact's own value, in order
 */
record Passage(int start, String text, List<Mark> marks) {
    /**
     * A name or value in a passage.
     *
     * @param span within the passage
     * @param entity the id of the entity, empty for the fact's value
     */
    record Mark(Span span, String entity) {}
}
