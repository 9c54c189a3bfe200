package yomitori.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import yomitori.facts.NameType;

/** From names as people type them to entities, and back. */
final class NameLookup {
    /** A shorter sound fits too many names. */
    private static final int SHORTEST_SOUND = 3;
    /** A pattern or a beginning that fits more names is answered for these alone. */
    static final int MOST = 500;

    private final IndexReader reader;
    private final Function<String, Set<String>> resolver;

    NameLookup(IndexReader reader, Function<String, Set<String>> resolver) {
        this.reader = reader;
        this.resolver = resolver;
    }

    /**
     * The ids of what a name may mean, sorted: under it in an article of this index, or known to the resolver, or the id
     * itself; where there is none, what sounds like it.
     */
    Set<String> ids(String name, NameType type) throws IOException {
        Set<String> ids = new TreeSet<>();
        String typeName = type == null ? "" : type.name() + NameKey.BETWEEN;
        collect(Fields.ALIAS, new BytesRef(NameKey.of(name) + NameKey.BETWEEN + typeName), ids);
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
        String sound = ids.isEmpty() ? Sound.of(name) : "";
        if (sound.length() >= SHORTEST_SOUND) {
            collect(Fields.SOUND, new BytesRef(sound + NameKey.BETWEEN + typeName), ids);
        }
        return ids;
    }

    /** The ids of the names that a pattern with {@code *} and {@code ?} fits, at most {@link #MOST}. */
    Set<String> fitting(String pattern, NameType type) throws IOException {
        return matching(Wildcards.automaton(NameKey.of(pattern)), type);
    }

    /** The ids of the names that differ from this one in so many letters at most. */
    Set<String> near(String name, int letters, NameType type) throws IOException {
        return matching(new LevenshteinAutomata(NameKey.of(name), true).toAutomaton(letters), type);
    }

    private Set<String> matching(Automaton key, NameType type) throws IOException {
        Set<String> ids = new TreeSet<>();
        for (Alias alias : aliases(key, type)) {
            ids.add(alias.id());
        }
        return ids;
    }

    /**
     * The name that a misspelt one was meant to be: the nearest, of equals the one in most articles; null where none is near.
     */
    String meant(String name, NameType type) throws IOException {
        String key = NameKey.of(name);
        int letters = key.length() < 3 ? 0 : key.length() < 6 ? 1 : LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE;
        for (int distance = 1; distance <= letters; distance++) {
            Alias best = aliases(new LevenshteinAutomata(key, true).toAutomaton(distance), type).stream()
                    .max(Comparator.comparingInt(Alias::articles).thenComparing(Alias::id))
                    .orElse(null);
            if (best != null) {
                return name(best.id());
            }
        }
        return null;
    }

    /** The entities with a name, or the reading of a name, that begins like this, with the number of their articles. */
    Map<String, Integer> beginningWith(String start, NameType type) throws IOException {
        String typeName = type == null ? "" : type.name().toLowerCase(Locale.ROOT) + ":";
        Set<String> ids = new TreeSet<>();
        collect(Fields.ALIAS, new BytesRef(NameKey.of(start)), ids);
        String sound = Sound.of(start);
        if (sound.length() > 1) {
            collect(Fields.SOUND, new BytesRef(sound), ids);
        }
        Map<String, Integer> articles = new TreeMap<>();
        for (String id : ids) {
            if (id.startsWith(typeName)) {
                articles.put(id, articles(id));
            }
        }
        return articles;
    }

    /** In how many articles an entity is named. */
    private int articles(String id) throws IOException {
        BytesRef prefix = new BytesRef(id + NameKey.BETWEEN);
        int articles = 0;
        for (LeafReaderContext context : reader.leaves()) {
            Terms terms = context.reader().terms(Fields.NAME);
            TermsEnum each = terms == null ? null : terms.iterator();
            boolean found = each != null && each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
            articles += found && StringHelper.startsWith(each.term(), prefix) ? each.docFreq() : 0;
        }
        return articles;
    }

    /** A written form of a name in one part of the index. */
    private record Alias(String id, int articles) {}

    private List<Alias> aliases(Automaton key, NameType type) throws IOException {
        Automaton behind = type == null
                ? Automata.makeAnyString()
                : Operations.concatenate(List.of(Automata.makeString(type.name() + NameKey.BETWEEN), Automata.makeAnyString()));
        Automaton whole = Operations.concatenate(List.of(key, Automata.makeChar(NameKey.BETWEEN), behind));
        CompiledAutomaton fits = new CompiledAutomaton(
                Operations.determinize(whole, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT), false, true, false);
        List<Alias> found = new ArrayList<>();
        for (LeafReaderContext context : reader.leaves()) {
            Terms terms = context.reader().terms(Fields.ALIAS);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : fits.getTermsEnum(terms);
            for (BytesRef term = each.next(); term != null && found.size() < MOST; term = each.next()) {
                found.add(new Alias(id(term), each.docFreq()));
            }
        }
        return found;
    }

    private void collect(String field, BytesRef prefix, Set<String> ids) throws IOException {
        for (LeafReaderContext context : reader.leaves()) {
            Terms terms = context.reader().terms(field);
            TermsEnum each = terms == null ? null : terms.iterator();
            if (each == null || each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
                continue;
            }
            for (BytesRef term = each.term(); term != null && StringHelper.startsWith(term, prefix); term = each.next()) {
                ids.add(id(term));
            }
        }
    }

    private static String id(BytesRef alias) {
        String text = alias.utf8ToString();
        return text.substring(text.lastIndexOf(NameKey.BETWEEN) + 1);
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
