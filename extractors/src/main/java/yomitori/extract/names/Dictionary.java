package yomitori.extract.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import yomitori.extract.Fault;
import yomitori.extract.TableException;
import yomitori.facts.Entity;
import yomitori.facts.NameType;

/**
 * The things that tables know, each with its written forms. Immutable, safe to share between threads; building one reads all tables
 * and takes about a tenth of a second.
 */
public final class Dictionary {
    private final List<NameTable> tables;
    private final Map<String, String> merged;
    private final int[] firstRows;
    private final FormTrie trie;

    // a row and a form are numbers; their objects are made when first asked for, by whichever thread: all are immutable and equal
    private final Entry[] entries;
    private final Set<Integer> replaced = new HashSet<>();
    private int[] formRows = new int[1 << 15];
    private int[] formNumbers = new int[1 << 15];
    private int[] nextForms = new int[1 << 15];
    private int forms = 1;
    private final Candidate[] candidates;
    private volatile Map<String, Integer> rowsById;
    private final boolean hidesSome;

    /**
     * @param tables those whose rows win first
     * @param merged ids whose rows do not count, each with the id of the thing that took them over
     */
    private Dictionary(List<NameTable> tables, Map<String, String> merged) {
        this.tables = tables;
        this.merged = merged;
        firstRows = new int[tables.size() + 1];
        int characters = 0;
        for (int i = 0; i < tables.size(); i++) {
            firstRows[i + 1] = firstRows[i] + tables.get(i).size();
            characters += tables.get(i).content().length();
        }
        entries = new Entry[firstRows[tables.size()]];
        trie = new FormTrie(characters / 3);
        findReplaced();
        for (int i = 0; i < tables.size(); i++) {
            add(tables.get(i), firstRows[i]);
        }
        candidates = new Candidate[forms];
        hidesSome = tables.stream().anyMatch(table -> table.content().contains(Form.HIDING));
    }

    /** The tables that come with the program. */
    public static Dictionary standard() {
        return new Dictionary(NameTables.standard(), Map.of());
    }

    /**
     * The tables that come with the program, and those of a user's folder, which has the same tables or some of them. The
     * user's rows win:
     *
     * <ul>
     *   <li>a row with a new id is a new thing;
     *   <li>a row with a known id adds its aliases to the known row and gives it its name, owner and reading, where it has any;
     *   <li>an alias {@code =company:twitter} makes that thing one with this: its forms are this row's, its id is gone;
     *   <li>a form with {@code !!} behind it is never a name.
     * </ul>
     *
     * @throws IOException where the folder cannot be read
     * @throws yomitori.extract.TableException for faulty rows, all of them
     */
    public static Dictionary with(Path folder) throws IOException {
        List<Fault> faults = new ArrayList<>();
        List<NameTable> known = NameTables.standard();
        List<NameTable> own = NameTables.in(folder, faults);
        RowCheck.ofUser(known, own, faults);
        if (!faults.isEmpty()) {
            throw new TableException(faults);
        }
        UserTables user = UserTables.over(known, own);
        List<NameTable> all = new ArrayList<>(user.tables());
        all.addAll(known);
        return new Dictionary(all, user.merged());
    }

    /** A written form without what makes no difference to a name: case, blanks, hyphens, ・. */
    public static String key(String form) {
        return Key.of(form);
    }

    /** These names without some things, as if no table had ever heard of them: what is found then is found by shapes and cues. */
    public Dictionary without(Set<String> ids) {
        return new Dictionary(tables.stream().map(table -> table.without(ids)).toList(), merged);
    }

    /** The thing with this id, such as {@code company:alibaba}. */
    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(entry(id)).map(Entry::entity);
    }

    /** The id of the maker or parent of a thing. */
    public Optional<String> owner(String id) {
        return Optional.ofNullable(entry(id)).map(Entry::owner).filter(owner -> !owner.isEmpty()).map(this::current);
    }

    /** The id that a thing has now: another one where a user has merged it. */
    private String current(String id) {
        return merged.getOrDefault(id, id);
    }

    /** All written forms of the thing with this id, its canonical name first; none for an unknown id. */
    public List<String> forms(String id) {
        Entry entry = entry(id);
        return entry == null ? List.of() : entry.forms().stream().map(Form::text).toList();
    }

    /** The things that a written form may name, whatever its case and separators. */
    public List<Entity> named(String form) {
        List<Entity> named = new ArrayList<>();
        for (Candidate each = find(form); each != null; each = next(each)) {
            named.add(each.entry().entity());
        }
        return named;
    }

    /** Every thing, in the order of the tables; a row that only hides names is none. */
    public List<Entity> entities() {
        List<Entity> entities = new ArrayList<>(entries.length);
        for (int row = 0; row < entries.length; row++) {
            if (!replaced.contains(row) && !entry(row).isHidden()) {
                entities.add(entry(row).entity());
            }
        }
        return entities;
    }

    /** The canonical names of one type. */
    List<String> names(NameType type) {
        List<String> names = new ArrayList<>();
        for (NameTable table : tables) {
            for (int row = 0; row < table.size() && table.type() == type; row++) {
                names.add(table.name(row));
            }
        }
        return names;
    }

    /** Gives every written form of one type, its mark left out, with the name of its row. */
    void eachForm(NameType type, BiConsumer<String, String> sink) {
        for (NameTable table : tables) {
            for (int row = 0; row < table.size() && table.type() == type; row++) {
                String name = table.name(row);
                String content = table.content();
                table.forms(row, (number, start, end) -> sink.accept(content.substring(start, Form.endOfText(content, start, end)), name));
            }
        }
    }

    /** The canonical names of what one thing owns, of one type. */
    List<String> namesOwnedBy(String id, NameType type) {
        List<String> names = new ArrayList<>();
        for (NameTable table : tables) {
            for (int row = 0; row < table.size() && table.type() == type; row++) {
                if (current(table.owner(row)).equals(id)) {
                    names.add(table.name(row));
                }
            }
        }
        return names;
    }

    /** The row with this id, or null. */
    Entry entry(String id) {
        Map<String, Integer> rows = rowsById;
        if (rows == null) {
            rows = new HashMap<>(entries.length * 2);
            for (int i = 0; i < tables.size(); i++) {
                for (int row = 0; row < tables.get(i).size(); row++) {
                    rows.putIfAbsent(tables.get(i).id(row), firstRows[i] + row);
                }
            }
            rowsById = rows;
        }
        Integer row = rows.get(current(id));
        return row == null ? null : entry(row);
    }

    FormTrie trie() {
        return trie;
    }

    /** The strongest form with the number, which is a value of the trie; null for 0. */
    Candidate candidate(int form) {
        if (form == 0) {
            return null;
        }
        Candidate known = candidates[form];
        if (known == null) {
            Entry entry = entry(formRows[form]);
            known = new Candidate(entry.forms().get(formNumbers[form]), entry, nextForms[form]);
            candidates[form] = known;
        }
        return known;
    }

    /** The next one with the same key, or null. */
    Candidate next(Candidate candidate) {
        return candidate(candidate.next());
    }

    /** The candidates for a form, or null. */
    Candidate find(String form) {
        return candidate(trie.find(Key.of(form)));
    }

    /** The candidate of one of the types for a form, or null. */
    Candidate find(String form, NameType... types) {
        for (Candidate each = find(form); each != null; each = next(each)) {
            for (NameType type : types) {
                if (each.entry().entity().type() == type) {
                    return each;
                }
            }
        }
        return null;
    }

    /** Whether any form is hidden at all. */
    boolean hidesSome() {
        return hidesSome;
    }

    /** Whether a user has said that this is no name. */
    boolean hides(String written) {
        for (Candidate each = find(written); each != null; each = next(each)) {
            if (each.form().mark() == Form.Mark.HIDDEN && each.form().agreesInCase(written, 0, written.length())) {
                return true;
            }
        }
        return false;
    }

    private Entry entry(int row) {
        Entry known = entries[row];
        if (known == null) {
            int table = Arrays.binarySearch(firstRows, row);
            table = table >= 0 ? table : -table - 2;
            while (firstRows[table + 1] == row) {
                table++; // an empty table begins where the next one does
            }
            known = tables.get(table).entry(row - firstRows[table]);
            entries[row] = known;
        }
        return known;
    }

    /** Finds the rows whose ids stand in an earlier table too, or are merged into others. */
    private void findReplaced() {
        if (tables.size() <= NameType.values().length) {
            return;
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < tables.size(); i++) {
            for (int row = 0; row < tables.get(i).size(); row++) {
                String id = tables.get(i).id(row);
                if (!ids.add(id) || merged.containsKey(id)) {
                    replaced.add(firstRows[i] + row);
                }
            }
        }
    }

    private void add(NameTable table, int firstRow) {
        String content = table.content();
        boolean person = table.type() == NameType.PERSON;
        for (int row = 0; row < table.size(); row++) {
            int number = firstRow + row;
            if (replaced.isEmpty() || !replaced.contains(number)) {
                table.forms(row, (form, start, end) -> add(content, start, end, number, form, person));
            }
        }
    }

    private void add(String content, int start, int end, int row, int number, boolean person) {
        int stop = Form.endOfText(content, start, end);
        int state = FormTrie.ROOT;
        char last = 0;
        boolean parted = false;
        char first = 0;
        char second = 0;
        int length = 0;
        for (int i = start; i < stop; i++) {
            char c = content.charAt(i);
            if (Key.isSeparator(c)) {
                parted = true;
                continue;
            }
            if (state != FormTrie.ROOT && (parted || mayPart(last, c, person))) {
                trie.allowBreak(state);
            }
            char key = Key.fold(c);
            switch (length++) {
                case 0 -> first = key;
                case 1 -> {
                    second = key;
                    trie.allowPair(first, key);
                }
                case 2 -> trie.allowTriple(first, second, key);
                default -> { }
            }
            state = trie.grow(state, key);
            last = c;
            parted = false;
        }
        if (state == FormTrie.ROOT) {
            return;
        }
        if (length == 1) {
            trie.allowPair(first, (char) 0);
        }
        if (length < 3) {
            trie.allowTriple(first, second, (char) 0);
        }
        if (forms == formRows.length) {
            formRows = Arrays.copyOf(formRows, forms * 2);
            formNumbers = Arrays.copyOf(formNumbers, forms * 2);
            nextForms = Arrays.copyOf(nextForms, forms * 2);
        }
        formRows[forms] = row;
        formNumbers[forms] = number;
        int chain = trie.value(state);
        if (chain == 0) {
            trie.setValue(state, forms);
        } else {
            while (nextForms[chain] != 0) {
                chain = nextForms[chain];
            }
            nextForms[chain] = forms;
        }
        forms++;
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
