package yomitori.source;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * Every bound that protects a run from one bad input, each at its usual or another value. What each is for stands at
 * {@link Limit}.
 *
 * @param changed the values of those that are not as usual
 */
public record Limits(Map<Limit, Long> changed) {
    /** The limits that hold where nothing else is said. */
    public static final Limits DEFAULT = new Limits(Map.of());

    /** @throws IllegalArgumentException where a value makes no sense; it names the option */
    public Limits {
        changed.forEach(Limit::checked);
        changed = Map.copyOf(changed);
    }

    /** The same but for one. */
    public Limits with(Limit limit, long value) {
        Map<Limit, Long> others = new EnumMap<>(Limit.class);
        others.putAll(changed);
        others.put(limit, value);
        return new Limits(others);
    }

    public long of(Limit limit) {
        Long value = changed.get(limit);
        return value == null ? limit.usual() : value;
    }

    /** {@link Limit#BYTES}. */
    public int bytes() {
        return (int) of(Limit.BYTES);
    }

    /** {@link Limit#CHARACTERS}. */
    public int characters() {
        return (int) of(Limit.CHARACTERS);
    }

    /** {@link Limit#HTML_DEPTH}. */
    public int htmlDepth() {
        return (int) of(Limit.HTML_DEPTH);
    }

    /** {@link Limit#FRONT_MATTER}. */
    public int frontMatterCharacters() {
        return (int) of(Limit.FRONT_MATTER);
    }

    /** {@link Limit#VALUE_DEPTH}. */
    public int nestingDepth() {
        return (int) of(Limit.VALUE_DEPTH);
    }

    /** {@link Limit#FOLDER_DEPTH}. */
    public int folderDepth() {
        return (int) of(Limit.FOLDER_DEPTH);
    }

    /** {@link Limit#MEMBERS}. */
    public int members() {
        return (int) of(Limit.MEMBERS);
    }

    /** {@link Limit#UNPACKED_BYTES}. */
    public long unpackedBytes() {
        return of(Limit.UNPACKED_BYTES);
    }

    /** {@link Limit#ARCHIVE_DEPTH}. */
    public int archiveDepth() {
        return (int) of(Limit.ARCHIVE_DEPTH);
    }

    /** {@link Limit#PAGES}. */
    public int pages() {
        return (int) of(Limit.PAGES);
    }

    /** {@link Limit#REDIRECTS}. */
    public int redirects() {
        return (int) of(Limit.REDIRECTS);
    }

    /** {@link Limit#FETCH_TIME}. */
    public Duration fetchTime() {
        return Duration.ofSeconds(of(Limit.FETCH_TIME));
    }

    /** {@link Limit#DOCUMENT_TIME}. */
    public Duration documentTime() {
        return Duration.ofSeconds(of(Limit.DOCUMENT_TIME));
    }
}
