/**
 * The chain that reads an article: {@link yomitori.extract.ArticleExtractor} analyses it once, lets {@link yomitori.extract.MentionExtractor}s
 * propose names and values, decides overlaps in one place ({@link yomitori.extract.Mentions#resolve}), and hands the outcome to the
 * {@link yomitori.extract.FactExtractor}. Start at {@link yomitori.extract.ArticleExtractor}.
 *
 * <p>What a name, a number or a relation looks like is known by the packages below, which don't know each other: {@code names},
 * {@code values}, {@code relations}. Their rules are tables, read by {@link yomitori.extract.Table}.
 */
package yomitori.extract;
