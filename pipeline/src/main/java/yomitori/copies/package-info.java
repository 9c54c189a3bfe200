/**
 * Tells which articles are one: found under one address, with one text, or near copies such as reprints of an agency's text. Start
 * at {@link yomitori.copies.Copies}. The outcome depends on the articles alone, not on when or in which order they came.
 *
 * <p>Not here: where articles are stored (see {@code yomitori.index}) and how they are shown (see {@code yomitori.cli}).
 */
package yomitori.copies;
