package yomitori.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a page says about itself. Texts are empty where the page is silent, never null.
 *
 * @param title the headline
 * @param published the day of publication, to which relative dates refer
 * @param modified the day of the last change that the page tells; never a stand-in for {@code published}
 * @param author the writer or writers as written
 * @param site the name of the site or medium
 * @param language a BCP 47 tag, {@code ja} for Japanese
 * @param url the canonical address
 * @param paywalled whether the page shows only a part of the article to everybody
 */
public record Metadata(
        String title,
        Optional<LocalDate> published,
        Optional<LocalDate> modified,
        String author,
        String site,
        String language,
        String url,
        boolean paywalled) {
    /** Knows nothing but the title and the day. */
    public static Metadata of(String title, LocalDate published) {
        return new Metadata(title, Optional.ofNullable(published), Optional.empty(), "", "", "ja", "", false);
    }
}
