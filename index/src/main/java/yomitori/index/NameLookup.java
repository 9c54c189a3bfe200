package yomitori.index;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import yomitori.facts.NameType;

/** From names as people type them to entities, and back. */
final class NameLookup {
    private final IndexReader reader;
    private final Function<String, Set<String>> resolver;

    NameLookup(IndexReader reader, Function<String, Set<String>> resolver) {
        this.reader = reader;
        this.resolver = resolver;
    }

    /**
     * The ids of what a name may mean, sorted: under it in an article of this index, or known to the resolver, or the id
     * itself.
     */
    Set<String> ids(String name, NameType type) throws IOException {
        Set<String> ids = new TreeSet<>();
        String typeName = type == null ? "" : type.name() + NameKey.BETWEEN;
        BytesRef prefix = new BytesRef(NameKey.of(name) + NameKey.BETWEEN + typeName);
        for (LeafReaderContext context : reader.leaves()) {
            collect(context.reader().terms(Fields.ALIAS), prefix, ids);
        }
        String idPrefix = type == null ? "" : type.name().toLowerCase(Locale.ROOT) + ":";
        for (String id : resolver.apply(name)) {
            if (id.startsWith(idPrefix)) {
                ids.add(NameKey.bounded(id));
            }
        }
        for (String id : new String[] {name, idPrefix + name}) {
            if (id.startsWith(idPrefix) && reader.docFreq(new Term(Fields.ENTITY, id)) > 0) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static void collect(Terms terms, BytesRef prefix, Set<String> ids) throws IOException {
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (BytesRef term = each.term(); term != null && StringHelper.startsWith(term, prefix); term = each.next()) {
            String alias = term.utf8ToString();
            ids.add(alias.substring(alias.lastIndexOf(NameKey.BETWEEN) + 1));
        }
    }

    /** The name of an entity; its id where the index knows none. */
    String name(String id) throws IOException {
        BytesRef prefix = new BytesRef(id + NameKey.BETWEEN);
        for (LeafReaderContext context : reader.leaves()) {
            Terms terms = context.reader().terms(Fields.NAME);
            TermsEnum each = terms == null ? null : terms.iterator();
            boolean found = each != null && each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
            if (found && StringHelper.startsWith(each.term(), prefix)) {
                return each.term().utf8ToString().substring(id.length() + 1);
            }
        }
        return id;
    }
}
