/**
 * Finds the articles behind what a user has named: the entries of a feed, the pages of a sitemap, the pages of a site. Start at
 * {@link yomitori.discover.Discovery}; what comes out are {@link yomitori.source.Source}s again.
 *
 * <p>Not here: how a page is fetched (see {@code yomitori.source}) and what it says (see {@code yomitori.read}).
 */
package yomitori.discover;
