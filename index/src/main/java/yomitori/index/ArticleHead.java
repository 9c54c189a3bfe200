package yomitori.index;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What names an article. Texts are empty where nothing is known.
 *
 * @param id the same on every machine
 * @param sourceKey the source that brought it
 * @param source the path or address that it was read from
 * @param title its headline
 * @param site the name of the site or medium
 * @param author the writer or writers
 * @param url the canonical address
 * @param published the day of publication
 * @param facts how many facts were read from it
 */
public record ArticleHead(
        String id,
        String sourceKey,
        String source,
        String title,
        String site,
        String author,
        String url,
        Optional<LocalDate> published,
        int facts) {}
