/**
 * What there is to read: files, folders, standard input and addresses, each a {@link yomitori.source.Source} with a name and
 * bounded bytes. Start at {@link yomitori.source.Sources}. Every bound stands in {@link yomitori.source.Limits}, every reason
 * why something is left out is a {@link yomitori.source.Problem}.
 *
 * <p>Not here: anything that knows what the bytes mean (see {@code yomitori.read}).
 */
package yomitori.source;
