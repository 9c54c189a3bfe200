package yomitori.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import yomitori.facts.NameType;

/** What a name means in an index. */
final class EntityLookup {
    private final IndexSearcher searcher;
    private final NameLookup names;

    EntityLookup(IndexSearcher searcher, NameLookup names) {
        this.searcher = searcher;
        this.names = names;
    }

    /** The entities of the index that a name may mean, that of the most articles first, equals by id. */
    List<KnownEntity> named(String name) throws IOException {
        List<KnownEntity> known = new ArrayList<>();
        for (String id : names.ids(name, null)) {
            int articles = searcher.count(Joins.articles(new TermQuery(new Term(Fields.ENTITY, id))));
            if (articles > 0) {
                known.add(new KnownEntity(id, names.name(id), type(id), articles));
            }
        }
        known.sort(Comparator.comparingInt((KnownEntity each) -> -each.articles()).thenComparing(KnownEntity::id));
        return known;
    }

    private static NameType type(String id) {
        return NameType.valueOf(id.substring(0, id.indexOf(':')).toUpperCase(Locale.ROOT));
    }
}
