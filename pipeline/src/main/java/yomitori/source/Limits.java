package yomitori.source;

import java.time.Duration;

/**
 * Every limit that protects a run from one bad input, in one place.
 *
 * @param bytes the largest file or page, in bytes; larger ones are left out
 * @param characters the longest text of an article, in UTF-16 units; what comes later is dropped with a warning
 * @param htmlDepth how deep elements of HTML may nest; deeper ones are read as if they stood in the deepest allowed one
 * @param frontMatterCharacters the longest front matter, in UTF-16 units
 * @param nestingDepth how deep values may nest in front matter and JSON
 * @param folderDepth how deep folders may nest
 * @param members how many articles one feed or array may hold
 * @param redirects how many redirects are followed
 * @param fetchTime the longest time for one page, from connecting to the last byte
 */
public record Limits(
        int bytes,
        int characters,
        int htmlDepth,
        int frontMatterCharacters,
        int nestingDepth,
        int folderDepth,
        int members,
        int redirects,
        Duration fetchTime) {
    /** The limits that hold where nothing else is said. */
    public static final Limits DEFAULT =
            new Limits(64 << 20, 4_000_000, 256, 64_000, 64, 64, 10_000, 5, Duration.ofSeconds(30));

    public Limits {
        if (bytes < 1 || characters < 1 || htmlDepth < 1 || frontMatterCharacters < 0 || nestingDepth < 1 || folderDepth < 1
                || members < 1 || redirects < 0 || fetchTime.isNegative() || fetchTime.isZero()) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
