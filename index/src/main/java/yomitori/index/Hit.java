package yomitori.index;

import java.util.Optional;
import yomitori.facts.Fact;

/**
 * A fact or an article that was found.
 *
 * @param article where it stands
 * @param fact the fact as it was indexed; empty when articles are searched
 * @param snippet the sentence of the evidence; for an article its best sentence
 * @param score higher is better; 0 when sorted by something else
 */
public record Hit(ArticleHead article, Optional<Fact> fact, Snippet snippet, float score) {}
