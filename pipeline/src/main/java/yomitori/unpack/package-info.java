/**
 * Opens what holds files: zip, tar, gzip, zstd, bzip2, WARC, mbox and mails with attachments, one in the other to a limit. Start
 * at {@link yomitori.unpack.Unpacking}. Nothing is ever written to a disk. What an archive may cost stands in
 * {@link yomitori.source.Limits}; what is not handed out comes with its reason.
 *
 * <p>Not here: what the files say (see {@code yomitori.read}).
 */
package yomitori.unpack;
