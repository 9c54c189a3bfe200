package yomitori.copies;

import java.util.Comparator;

/**
 * One article as it was published.
 *
 * @param id its id
 * @param source where it was read
 * @param title its headline; empty where it has none
 * @param url its address; empty where nobody knows
 * @param site the name of the site; empty where nobody knows
 * @param published the day, as {@code 2025-07-24}; empty where nobody knows
 */
public record Print(String id, String source, String title, String url, String site, String published) {
    /** The earliest first, those without a day last; of one day the one whose source comes first. */
    static final Comparator<Print> FIRST = Comparator
            .comparing((Print print) -> print.published().isEmpty())
            .thenComparing(Print::published).thenComparing(Print::source).thenComparing(Print::id);
}
