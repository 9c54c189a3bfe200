/**
 * Articles, mentions and facts written down for other programs: JSON and JSON Lines in {@link
 * yomitori.export.ArticleJson}, and what {@link yomitori.export.ExportFormat} makes of an index: tables for spreadsheets,
 * JSON-LD, the
 * files of annotation tools, the list of entities. Everything is a stream: an article at a time. The same article always gives
 * the
 * same bytes: no clock, no counter, one order of keys.
 *
 * <p>Not here: where the output goes (see {@code yomitori.cli}) and reading JSON back.
 */
package yomitori.export;
