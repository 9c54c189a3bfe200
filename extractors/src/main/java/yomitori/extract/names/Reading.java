package yomitori.extract.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yomitori.facts.Entity;
import yomitori.facts.NameType;
import yomitori.text.Analysis;
import yomitori.text.Tokens;

/**
 * The state of one article while its names are read: what was found, which characters are taken, what was looked up. One
 * thread.
 */
final class Reading {
    /** Words that the article uses for a thing. */
    record Learned(String words, Entity entity, String rule) {}

    private static final int EXPECTED = 64; // names in an article
    private static final int PAGE_BITS = 10;
    private static final int LONGEST_QUOTE = 40;
    private static final int PAGE_MASK = (1 << PAGE_BITS) - 1;

    private final Analysis analysis;
    private final String text;
    private final Landmarks landmarks;
    private final BitSet taken;
    private final Found[][] pages;
    private List<Found> found;
    private final Map<String, Learned> learned = new LinkedHashMap<>();
    private Set<String> quoted;
    private final Map<String, Boolean> words = new HashMap<>();
    private final Map<String, Boolean> vouched = new HashMap<>();

    Reading(Analysis analysis) {
        this.analysis = analysis;
        text = analysis.folded();
        landmarks = new Landmarks(text);
        pages = new Found[(text.length() >>> PAGE_BITS) + 1][];
        taken = new BitSet(text.length());
    }

    Analysis analysis() {
        return analysis;
    }

    /** The folded text. */
    String text() {
        return text;
    }

    Landmarks landmarks() {
        return landmarks;
    }

    Tokens tokens() {
        return analysis.tokens();
    }

    /** Marks characters that hold no names: addresses, code. */
    void close(int start, int end) {
        taken.set(start, end);
    }

    boolean isFree(int start, int end) {
        int next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }

    boolean isTaken(int at) {
        return taken.get(at);
    }

    /** Where the taken characters from {@code at} end. */
    int endOfTaken(int at) {
        return taken.nextClearBit(at);
    }

    /** Adds a name; it takes the place of those that it covers or cuts. */
    void add(Found name) {
        for (Found other = firstIn(name.start(), name.end()); other != null; other = firstIn(name.start(), name.end())) {
            drop(other);
        }
        fill(name, name);
        taken.set(name.start(), name.end());
    }

    /** Takes a name back; its words are free again. */
    void drop(Found name) {
        fill(name, null);
        taken.clear(name.start(), name.end());
    }

    /** Puts another entity in the place of a name that was found. */
    void replace(Found name) {
        fill(name, name);
    }

    /** The names in the order of the text, as they are now. */
    List<Found> found() {
        if (found == null) {
            List<Found> names = new ArrayList<>(EXPECTED);
            for (Found[] page : pages) {
                Found last = names.isEmpty() ? null : names.get(names.size() - 1);
                for (int i = 0; page != null && i < page.length; i++) {
                    if (page[i] != null && page[i] != last) {
                        last = page[i];
                        names.add(last);
                    }
                }
            }
            found = List.copyOf(names);
        }
        return found;
    }

    /** The first name that shares a character with {@code [start, end)}, or null. */
    Found firstIn(int start, int end) {
        for (int i = start; i < end; i++) {
            Found name = at(i);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** The last name that shares a character with {@code [start, end)}, or null. */
    Found lastIn(int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            Found name = at(i);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** The name that begins at {@code offset}, or null. */
    Found startingAt(int offset) {
        Found name = at(offset);
        return name != null && name.start() == offset ? name : null;
    }

    /** The name that ends at {@code offset}, or null. */
    Found endingAt(int offset) {
        Found name = at(offset - 1);
        return name != null && name.end() == offset ? name : null;
    }

    private Found at(int offset) {
        if (offset < 0 || offset >= text.length()) {
            return null;
        }
        Found[] page = pages[offset >>> PAGE_BITS];
        return page == null ? null : page[offset & PAGE_MASK];
    }

    private void fill(Found name, Found with) {
        for (int i = name.start(); i < name.end(); i++) {
            int page = i >>> PAGE_BITS;
            if (pages[page] == null) {
                pages[page] = new Found[1 << PAGE_BITS];
            }
            pages[page][i & PAGE_MASK] = with;
        }
        found = null;
    }

    /** Remembers that the article uses these words for a thing, so that they are found where no cue stands beside them. */
    void learn(String words, Entity entity, String rule) {
        learned.putIfAbsent(words, new Learned(words, entity, rule));
    }

    /** Remembers that the article uses these words for a thing, whatever it was told of them before. */
    void overrule(String words, Entity entity, String rule) {
        learned.put(words, new Learned(words, entity, rule));
    }

    /** What the article uses these very words for, as far as {@link #learn} was told; null for nothing. */
    Learned learnedAs(String words) {
        return learned.get(words);
    }

    /** What {@link #learn} was told. */
    Collection<Learned> learned() {
        return learned.values();
    }

    /** Whether the article holds the word anywhere, in this case. */
    boolean holds(String word) {
        Boolean known = words.get(word);
        if (known == null) {
            known = text.contains(word);
            words.put(word, known);
        }
        return known;
    }

    /** Whether the article sets these very words in quotes somewhere. */
    boolean quotes(String name) {
        if (quoted == null) {
            quoted = new HashSet<>();
            Landmarks.Offsets quotes = landmarks.quotes();
            for (int i = 0; i < quotes.size(); i++) {
                int start = quotes.get(i) + 1;
                int end = start;
                while (end < text.length() && end - start <= LONGEST_QUOTE && "」』”｣".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                if (end - start <= LONGEST_QUOTE) {
                    quoted.add(text.substring(start, end));
                }
            }
        }
        return quoted.contains(name);
    }

    /** Whether the article gives a reason to believe a doubtful form of the row. */
    boolean vouchesFor(Entry entry) {
        return vouched.computeIfAbsent(entry.rule(), ignored -> hasHint(entry));
    }

    private boolean hasHint(Entry entry) {
        for (String word : entry.context()) {
            if (holds(word)) {
                return true;
            }
        }
        for (Form form : entry.forms()) {
            if (form.mark() == Form.Mark.PLAIN && form.text().length() > 2 && holds(form.text())) {
                return true;
            }
        }
        return entry.entity().type() == NameType.PRODUCT && isReleased(entry.entity().name()); // a short form may be another program's name
    }

    /** Whether the article tells of a release of a program of this name somewhere: Cradle v1.2.3, Cradle 4.0. */
    private boolean isReleased(String program) {
        for (int at = text.indexOf(program); program.length() > 1 && at >= 0; at = text.indexOf(program, at + 1)) {
            if (!Script.isLatinOrDigit(text, at - 1) && VersionGrammar.isReleaseBehind(text, at + program.length())) {
                return true;
            }
        }
        return false;
    }
}
