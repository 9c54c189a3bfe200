package yomitori.extract.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import yomitori.facts.Entity;
import yomitori.text.Analysis;
import yomitori.text.Tokens;

/** The state of one article while its names are read: what was found, which characters are taken, what was looked up. One thread. */
final class Reading {
    /** Words that the article uses for a thing. */
    record Learned(String words, Entity entity, String rule) {}

    private final Analysis analysis;
    private final String text;
    private final Landmarks landmarks;
    private final BitSet taken;
    private final NavigableMap<Integer, Found> found = new TreeMap<>();
    private final Map<String, Learned> learned = new LinkedHashMap<>();
    private final Map<String, Boolean> words = new HashMap<>();
    private final Map<String, Boolean> vouched = new HashMap<>();

    Reading(Analysis analysis) {
        this.analysis = analysis;
        text = analysis.folded();
        landmarks = new Landmarks(text);
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
        if (!isFree(name.start(), name.end())) {
            Found before = endingBehind(name.start());
            for (Found other = before; other != null && other.start() < name.end(); other = next(other)) {
                found.remove(other.start());
                taken.clear(other.start(), other.end());
            }
        }
        found.put(name.start(), name);
        taken.set(name.start(), name.end());
    }

    /** Puts another entity in the place of a name that was found. */
    void replace(Found name) {
        found.put(name.start(), name);
    }

    /** The names in the order of the text, as they are now. */
    List<Found> found() {
        return new ArrayList<>(found.values());
    }

    /** The first name that ends behind {@code offset}, or null. */
    Found endingBehind(int offset) {
        Map.Entry<Integer, Found> at = found.floorEntry(offset);
        if (at != null && at.getValue().end() > offset) {
            return at.getValue();
        }
        at = found.higherEntry(offset);
        return at == null ? null : at.getValue();
    }

    /** The next name of the text, or null. */
    Found next(Found name) {
        Map.Entry<Integer, Found> next = found.higherEntry(name.start());
        return next == null ? null : next.getValue();
    }

    /** The last name that begins in front of {@code offset}, or null. */
    Found startingBefore(int offset) {
        Map.Entry<Integer, Found> before = found.lowerEntry(offset);
        return before == null ? null : before.getValue();
    }

    /** The name that begins at {@code offset}, or null. */
    Found startingAt(int offset) {
        return found.get(offset);
    }

    /** The name that ends at {@code offset}, or null. */
    Found endingAt(int offset) {
        Found before = startingBefore(offset);
        return before != null && before.end() == offset ? before : null;
    }

    /** Remembers that the article uses these words for a thing, so that they are found where no cue stands beside them. */
    void learn(String words, Entity entity, String rule) {
        learned.putIfAbsent(words, new Learned(words, entity, rule));
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
        return false;
    }
}
