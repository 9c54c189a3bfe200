package yomitori.extract.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yomitori.facts.Entity;
import yomitori.facts.NameType;

/**
 * The things that tables know, each with its written forms. Immutable, safe to share between threads; building one reads all tables
 * and takes about a tenth of a second.
 */
public final class Dictionary {
    private final Map<String, Entry> entries;
    private final FormTrie trie;
    private final List<Candidate> candidates = new ArrayList<>();

    private Dictionary(Map<String, Entry> entries) {
        this.entries = entries;
        int characters = 0;
        for (Entry entry : entries.values()) {
            for (Form form : entry.forms()) {
                characters += form.text().length();
            }
        }
        trie = new FormTrie(characters);
        candidates.add(null); // the value 0 of a state says that nothing ends there
        for (Entry entry : entries.values()) {
            for (Form form : entry.forms()) {
                add(form, entry);
            }
        }
    }

    /** The tables that come with the program. */
    public static Dictionary standard() {
        return new Dictionary(NameTables.standard());
    }

    /**
     * These names and those of a user's folder, which has the same tables or some of them. The user's rows win: one with a known id
     * takes the place of the known row, its forms belong to it alone, and a form with {@code !!} behind it is never a name.
     *
     * @throws IOException where the folder cannot be read
     * @throws yomitori.extract.TableException for a faulty row
     */
    public Dictionary plus(Path folder) throws IOException {
        return new Dictionary(NameTables.plus(entries, folder));
    }

    /** The thing with this id, such as {@code company:alibaba}. */
    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::entity);
    }

    /** The id of the maker or parent of a thing. */
    public Optional<String> owner(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::owner).filter(owner -> !owner.isEmpty());
    }

    /** All written forms of the thing with this id, its canonical name first; none for an unknown id. */
    public List<String> forms(String id) {
        Entry entry = entries.get(id);
        return entry == null ? List.of() : entry.forms().stream().map(Form::text).toList();
    }

    /** The things that a written form may name, whatever its case and separators. */
    public List<Entity> named(String form) {
        List<Entity> named = new ArrayList<>();
        for (Candidate c = find(form); c != null; c = c.next()) {
            named.add(c.entry().entity());
        }
        return named;
    }

    /** Every thing, in the order of the tables. */
    public List<Entity> entities() {
        return entries.values().stream().map(Entry::entity).toList();
    }

    Collection<Entry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    Entry entry(String id) {
        return entries.get(id);
    }

    FormTrie trie() {
        return trie;
    }

    Candidate candidate(int value) {
        return candidates.get(value);
    }

    /** The candidates for a form, or null. */
    Candidate find(String form) {
        return candidates.get(trie.find(Key.of(form)));
    }

    /** The candidate of one of the types for a form, or null. */
    Candidate find(String form, NameType... types) {
        for (Candidate c = find(form); c != null; c = c.next()) {
            for (NameType type : types) {
                if (c.entry().entity().type() == type) {
                    return c;
                }
            }
        }
        return null;
    }

    private void add(Form form, Entry entry) {
        String text = form.text();
        boolean person = entry.entity().type() == NameType.PERSON;
        int state = FormTrie.ROOT;
        char last = 0;
        boolean parted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Key.isSeparator(c)) {
                parted = true;
                continue;
            }
            if (state != FormTrie.ROOT && (parted || mayPart(last, c, person))) {
                trie.allowBreak(state);
            }
            state = trie.grow(state, Key.fold(c));
            last = c;
            parted = false;
        }
        if (state == FormTrie.ROOT) {
            return;
        }
        candidates.add(Candidate.append(candidates.get(trie.value(state)), form, entry));
        trie.setValue(state, candidates.size() - 1);
    }

    private static boolean mayPart(char last, char c, boolean person) {
        Script before = Script.of(last);
        Script after = Script.of(c);
        if (before == Script.LATIN && after == Script.LATIN) {
            return Script.isUpper(c) && !Script.isUpper(last);
        }
        if (before == Script.OTHER || after == Script.OTHER) {
            return false;
        }
        return before != after ? before != Script.HIRAGANA && after != Script.HIRAGANA || person : person && after == Script.KANJI;
    }
}
