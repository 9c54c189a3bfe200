package yomitori.facts;

import yomitori.text.Span;

/**
 * A place of the text that states a fact.
 *
 * @param span its place
 * @param text the words as written: {@code span.in(text)}
 */
public record Evidence(Span span, String text) {}
