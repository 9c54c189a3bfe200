/**
 * From bytes with a name to articles: HTML, Markdown, plain text, feeds and JSON, in any charset that Japanese pages use. Start
 * at {@link yomitori.read.DocumentReader}; what comes back is a {@link yomitori.read.Reading}, never an exception.
 *
 * <p>Not here: where the bytes come from (see {@code yomitori.source}), sentences and tokens (see {@code yomitori.text}).
 */
package yomitori.read;
