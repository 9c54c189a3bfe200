package yomitori.index;

import java.util.List;
import java.util.Optional;
import yomitori.facts.Fact;

/**
 * A fact or an article that was found.
 *
 * @param article where it stands
 * @param fact the fact as it was indexed; empty when articles are searched
 * @param snippet the sentence of the evidence; for an article its best sentence
 * @param score higher is better; 0 when sorted by something else
 * @param also other articles that state the same fact, the best first, or later prints of the article; at most 20, and none when
 *     hits aren't grouped
 * @param stated how often the fact is stated, or the article printed, among the hits, this one counted; 1 when hits aren't grouped
 */
public record Hit(
        ArticleHead article, Optional<Fact> fact, Snippet snippet, float score, List<ArticleHead> also, int stated) {
    /** Copies the list. */
    public Hit {
        also = List.copyOf(also);
    }
}
