package yomitori.cli;

import java.time.Duration;
import picocli.CommandLine.Option;
import yomitori.source.Limits;

/** The options of what one input may cost. */
final class LimitFlags {
    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description = "The largest file, page or member of an archive, decoded. Default: ${DEFAULT-VALUE}.")
    private int bytes = Limits.DEFAULT.bytes();

    @Option(
            names = "--max-characters",
            paramLabel = "N",
            description = "The longest text of an article; the rest is cut off. Default: ${DEFAULT-VALUE}.")
    private int characters = Limits.DEFAULT.characters();

    @Option(
            names = "--max-members",
            paramLabel = "N",
            description = "The most articles of a feed, files of an archive, pages of a sitemap. Default: ${DEFAULT-VALUE}.")
    private int members = Limits.DEFAULT.members();

    @Option(
            names = "--max-unpacked",
            paramLabel = "N",
            description = "The most bytes of all files in an archive together. Default: ${DEFAULT-VALUE}.")
    private long unpackedBytes = Limits.DEFAULT.unpackedBytes();

    @Option(
            names = "--max-archive-depth",
            paramLabel = "N",
            description = "How deep archives may nest. Default: ${DEFAULT-VALUE}.")
    private int archiveDepth = Limits.DEFAULT.archiveDepth();

    @Option(
            names = "--max-redirects",
            paramLabel = "N",
            description = "How often a page may redirect. Default: ${DEFAULT-VALUE}.")
    private int redirects = Limits.DEFAULT.redirects();

    @Option(
            names = "--fetch-time",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "The longest time for one request, to its last byte. Default: ${DEFAULT-VALUE}.")
    private int fetchSeconds;

    /** @throws IllegalArgumentException where a value makes no sense */
    Limits limits() {
        return Limits.DEFAULT.withBytes(bytes).withCharacters(characters).withMembers(members).withUnpackedBytes(unpackedBytes)
                .withArchiveDepth(archiveDepth).withRedirects(redirects).withFetchTime(Duration.ofSeconds(fetchSeconds));
    }
}
