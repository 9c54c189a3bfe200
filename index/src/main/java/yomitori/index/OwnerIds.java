package yomitori.index;

import java.util.HashMap;
import java.util.Map;
import yomitori.extract.AnnotatedArticle;
import yomitori.facts.Entity;
import yomitori.facts.Fact;
import yomitori.facts.Mention;
import yomitori.facts.Qualifier;

/**
 * Whose figure a fact tells where its own sentence does not say so; the names of an article are listed once for all of its facts.
 */
final class OwnerIds {
    private final Map<String, String> ids = new HashMap<>();
    private AnnotatedArticle last;

    /** The id of the owner, null where the fact has none. */
    String of(Fact fact, AnnotatedArticle article) {
        String owner = fact.qualifiers().get(Qualifier.OWNER);
        if (owner == null) {
            return null;
        }
        if (article != last) {
            list(article);
        }
        return ids.get(owner);
    }

    private void list(AnnotatedArticle article) {
        last = article;
        ids.clear();
        for (Mention mention : article.mentions()) {
            if (mention.meaning() instanceof Entity entity) {
                ids.putIfAbsent(entity.name(), NameKey.bounded(entity.id()));
            }
        }
    }
}
