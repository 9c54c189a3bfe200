package yomitori.index;

import java.util.Objects;
import yomitori.extract.AnnotatedArticle;

/**
 * An article on its way into the index.
 *
 * @param article what is searched
 * @param json what an export gives back, byte by byte; not copied, so leave it alone
 */
public record IndexedArticle(AnnotatedArticle article, byte[] json) {
    /** Both are a must. */
    public IndexedArticle {
        Objects.requireNonNull(article);
        Objects.requireNonNull(json);
    }
}
