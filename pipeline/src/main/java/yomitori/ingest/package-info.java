/**
 * Many inputs on many cores. {@link yomitori.ingest.OrderedWork} keeps the order, the bounds of memory and the time limit of each
 * document, so that one bad document costs itself and nothing else.
 *
 * <p>Not here: what an index is (see {@code yomitori.index}) and what the user sees (see {@code yomitori.cli}).
 */
package yomitori.ingest;
