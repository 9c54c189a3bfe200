package yomitori.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a page says about itself. Texts are empty where the page is silent, never null.
 *
 * @param title the headline
 * @param published the day of publication, to which relative dates refer
 * @param author the writer or writers as written
 * @param site the name of the site or medium
 * @param language a BCP 47 tag, {@code ja} for Japanese
 * @param url the canonical address
 */
public record Metadata(
        String title, Optional<LocalDate> published, String author, String site, String language, String url) {
    /** Knows nothing but the title and the day. */
    public static Metadata of(String title, LocalDate published) {
        return new Metadata(title, Optional.ofNullable(published), "", "", "ja", "");
    }
}
