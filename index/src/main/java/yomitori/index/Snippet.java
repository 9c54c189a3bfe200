package yomitori.index;

import java.util.List;
import yomitori.text.Span;

/**
 * A piece of an article's text with what the query found in it.
 *
 * @param text as it stands in the article
 * @param start its offset in the article's text
 * @param highlights within {@code text}, in order, not overlapping
 */
public record Snippet(String text, int start, List<Span> highlights) {
    /** Nothing to show. */
    public static final Snippet EMPTY = new Snippet("", 0, List.of());

    /** Copies the highlights. */
    public Snippet {
        highlights = List.copyOf(highlights);
    }

    /** The text with a mark before and behind every highlight. */
    public String marked(String before, String behind) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        int at = 0;
        for (Span span : highlights) {
            out.append(text, at, span.start()).append(before).append(text, span.start(), span.end()).append(behind);
            at = span.end();
        }
        return out.append(text, at, text.length()).toString();
    }
}
