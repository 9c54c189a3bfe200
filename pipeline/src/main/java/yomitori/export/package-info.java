/**
 * Articles, mentions and facts written down for other programs: JSON and JSON Lines in {@link
 * yomitori.export.ArticleJson}, tables for spreadsheets, the list of entities. The same article always gives the same
 * bytes: no clock, no counter, one order of keys.
 *
 * <p>Not here: where the output goes (see {@code yomitori.cli}) and reading JSON back.
 */
package yomitori.export;
