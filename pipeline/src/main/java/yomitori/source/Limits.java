package yomitori.source;

import java.time.Duration;

/**
 * Every limit that protects a run from one bad input, in one place.
 *
 * @param bytes the largest file, page or member of an archive, in bytes, decoded; larger ones are left out
 * @param characters the longest text of an article, in UTF-16 units; what comes later is dropped with a warning
 * @param htmlDepth how deep elements of HTML may nest; deeper ones are read as if they stood in the deepest allowed one
 * @param frontMatterCharacters the longest front matter, in UTF-16 units
 * @param nestingDepth how deep values may nest in front matter and JSON
 * @param folderDepth how deep folders may nest
 * @param members how many articles one feed or array, files one archive, or pages one sitemap or site may bring
 * @param unpackedBytes how many bytes all members of an archive may have together, those of archives in it included
 * @param archiveDepth how deep archives may nest; 1 allows no archive in an archive
 * @param redirects how many redirects are followed
 * @param fetchTime the longest time for one request, from connecting to the last byte
 */
public record Limits(
        int bytes,
        int characters,
        int htmlDepth,
        int frontMatterCharacters,
        int nestingDepth,
        int folderDepth,
        int members,
        long unpackedBytes,
        int archiveDepth,
        int redirects,
        Duration fetchTime) {
    /** The limits that hold where nothing else is said. */
    public static final Limits DEFAULT =
            new Limits(64 << 20, 4_000_000, 256, 64_000, 64, 64, 100_000, 8L << 30, 3, 5, Duration.ofSeconds(30));

    public Limits {
        if (bytes < 1 || characters < 1 || htmlDepth < 1 || frontMatterCharacters < 0 || nestingDepth < 1 || folderDepth < 1
                || members < 1 || unpackedBytes < 1 || archiveDepth < 1 || redirects < 0 || fetchTime.isNegative()
                || fetchTime.isZero()) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    public Limits withBytes(int changed) {
        return new Limits(changed, characters, htmlDepth, frontMatterCharacters, nestingDepth, folderDepth, members,
                unpackedBytes, archiveDepth, redirects, fetchTime);
    }

    public Limits withCharacters(int changed) {
        return new Limits(bytes, changed, htmlDepth, frontMatterCharacters, nestingDepth, folderDepth, members,
                unpackedBytes, archiveDepth, redirects, fetchTime);
    }

    public Limits withFolderDepth(int changed) {
        return new Limits(bytes, characters, htmlDepth, frontMatterCharacters, nestingDepth, changed, members,
                unpackedBytes, archiveDepth, redirects, fetchTime);
    }

    public Limits withMembers(int changed) {
        return new Limits(bytes, characters, htmlDepth, frontMatterCharacters, nestingDepth, folderDepth, changed,
                unpackedBytes, archiveDepth, redirects, fetchTime);
    }

    public Limits withUnpackedBytes(long changed) {
        return new Limits(bytes, characters, htmlDepth, frontMatterCharacters, nestingDepth, folderDepth, members,
                changed, archiveDepth, redirects, fetchTime);
    }

    public Limits withArchiveDepth(int changed) {
        return new Limits(bytes, characters, htmlDepth, frontMatterCharacters, nestingDepth, folderDepth, members,
                unpackedBytes, changed, redirects, fetchTime);
    }

    public Limits withRedirects(int changed) {
        return new Limits(bytes, characters, htmlDepth, frontMatterCharacters, nestingDepth, folderDepth, members,
                unpackedBytes, archiveDepth, changed, fetchTime);
    }

    public Limits withFetchTime(Duration changed) {
        return new Limits(bytes, characters, htmlDepth, frontMatterCharacters, nestingDepth, folderDepth, members,
                unpackedBytes, archiveDepth, redirects, changed);
    }
}
