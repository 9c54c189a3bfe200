/**
 * The index: annotated articles in, hits out. {@link yomitori.index.ArticleIndexWriter} makes an article, its facts and the
 * fingerprint of its source visible in one commit; {@link yomitori.index.ArticleIndex} answers a {@link
 * yomitori.index.SearchRequest}; {@link yomitori.index.IndexCheck} says whether a folder is sound. Start at {@link
 * yomitori.index.ArticleIndex}; the language of queries stands at {@link yomitori.index.SearchRequest}.
 *
 * <p>A source is stored as one block of Lucene documents that live and die together: for each of its articles the facts, then the
 * article, and at the end the source with its fingerprint. Texts are never analysed here: the tokens of the
 * {@link yomitori.text.Analysis} are replayed; only names in kanji are read once more, for their readings.
 *
 * <p>Of an article the text is kept once ({@code BodyField}), and the JSON around it ({@code StoredJson}); a hit of a fact needs
 * neither, for the fact is stored with its sentences.
 *
 * <p>A query goes from {@code QueryParser} (what was asked) over {@code QueryCompiler} and its leaves (words, names, values) to
 * {@code Search} (one page): {@code Standing} says what speaks for a fact whatever is asked, {@code Repetitions} shows once what
 * several articles state, and of the prints of an article the first ({@code Prints}), {@code Corrections} and {@code Completer} help who types.
 *
 * <p>A {@link yomitori.index.Alert} is a standing question, asked by the writer of what it is about to commit; questions and
 * their hits
 * are documents beside the blocks.
 *
 * <p>Not here: how facts are found (see {@code yomitori.extract}), what their JSON looks like (see {@code yomitori.export}):
 * the index keeps the bytes that it is handed. No type of Lucene stands in a public signature.
 */
package yomitori.index;
