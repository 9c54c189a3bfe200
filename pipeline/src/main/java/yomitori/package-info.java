/**
 * The front door of the library: {@link yomitori.Yomitori} reads an article from a path, an address or memory, and opens
 * an index. One class is enough to begin with.
 *
 * <p>Not here: how any of it is done (see {@code yomitori.source}, {@code yomitori.read}, {@code yomitori.extract},
 * {@code yomitori.ingest}).
 */
package yomitori;
