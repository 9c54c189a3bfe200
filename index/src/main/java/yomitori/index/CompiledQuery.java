package yomitori.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * A query ready to run, and what of it can be shown in the text.
 *
 * @param query finds documents of the target's kind alone
 * @param words the words and phrases that are looked for, null where there are none
 * @param entities the ids of the names that are looked for
 * @param values whether a value of the fact is looked for
 * @param notes what the searcher should know
 */
record CompiledQuery(Query query, Query words, Set<String> entities, boolean values, List<String> notes) {
    /** @throws QueryException where the query cannot be understood */
    static CompiledQuery of(String query, SearchRequest.Target target, IndexSearcher searcher, QuerySupport support)
            throws IOException {
        return QueryCompiler.compile(query, target, searcher.getIndexReader(), support);
    }
}
