/**
 * What there is to read: files, folders, standard input and addresses, each a {@link yomitori.source.Source} with a name and
 * bounded bytes. Start at {@link yomitori.source.Sources}. Every bound stands in {@link yomitori.source.Limits}, every reason
 * why something is left out is a {@link yomitori.source.Problem}.
 *
 * <p>Pages are fetched by {@link yomitori.source.Web}; a request goes down from there through robots.txt and redirects,
 * pauses and retries ({@link yomitori.source.PatientHttp}) to a single connection ({@link yomitori.source.Http}), to an address that
 * {@link yomitori.source.PublicHosts} has looked at. What comes of it is a {@link yomitori.source.Fetched}.
 *
 * <p>Not here: anything that knows what the bytes mean (see {@code yomitori.read}).
 */
package yomitori.source;
