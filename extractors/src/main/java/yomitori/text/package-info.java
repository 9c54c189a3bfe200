/**
 * From text to tokens. {@link yomitori.text.TextAnalyzer} reads an {@link yomitori.text.Article} once; the
 * {@link yomitori.text.Analysis} it gives is immutable and shared by every extractor and by the index. Start at
 * {@link yomitori.text.Analysis}.
 *
 * <p>Offsets are UTF-16 positions in {@link yomitori.text.Article#text()}, everywhere, and a place is always a
 * {@link yomitori.text.Span}. Not here: anything that knows what a company or a number is (see {@code yomitori.extract}), and anything
 * that opens a file (see {@code yomitori.read}).
 */
package yomitori.text;
