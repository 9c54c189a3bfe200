package yomitori;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import yomitori.extract.AnnotatedArticle;
import yomitori.extract.names.Dictionary;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.Value;
import yomitori.index.QuerySupport;
import yomitori.text.Article;

/** Reads names and values in queries as the extractors read those of articles. The tables are loaded by the first query that needs them. */
final class Queries {
    static final QuerySupport SUPPORT = new QuerySupport(Queries::figures, Queries::entityIds);

    private Queries() {}

    /** The values that the whole of a text means. */
    private static List<Value> figures(String text) {
        AnnotatedArticle read = Yomitori.extractor().read(Article.ofText("query", null, text));
        List<Value> values = new ArrayList<>();
        for (Mention mention : read.mentions()) {
            if (mention.meaning() instanceof Value value && mention.span().length() == text.length()) {
                values.add(value);
            }
        }
        return values;
    }

    private static Set<String> entityIds(String name) {
        return Names.KNOWN.named(name).stream().map(Entity::id).collect(Collectors.toUnmodifiableSet());
    }

    private static final class Names {
        static final Dictionary KNOWN = Dictionary.standard();
    }
}
