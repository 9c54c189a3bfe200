package yomitori.extract.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yomitori.text.Analysis;
import yomitori.text.Tokens;

/** The state of one article while its names are read: what was found, which characters are taken, what was looked up. One thread. */
final class Reading {
    private final Analysis analysis;
    private final String text;
    private final BitSet taken;
    private final List<Found> found = new ArrayList<>();
    private final Map<String, Boolean> words = new HashMap<>();
    private boolean sorted = true;

    Reading(Analysis analysis) {
        this.analysis = analysis;
        text = analysis.folded();
        taken = new BitSet(text.length());
    }

    Analysis analysis() {
        return analysis;
    }

    /** The folded text. */
    String text() {
        return text;
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

    /** Adds a name; it takes the place of those that it covers. */
    void add(Found name) {
        if (!isFree(name.start(), name.end())) {
            found.removeIf(other -> other.start() < name.end() && name.start() < other.end());
        }
        sorted &= found.isEmpty() || found.get(found.size() - 1).start() < name.start();
        found.add(name);
        taken.set(name.start(), name.end());
    }

    void replace(int index, Found name) {
        found.set(index, name);
        taken.set(name.start(), name.end());
    }

    /** The names in the order of the text. */
    List<Found> found() {
        if (!sorted) {
            found.sort(Comparator.comparingInt(Found::start));
            sorted = true;
        }
        return found;
    }

    /** The number of the first name that ends behind {@code offset}. */
    int firstFrom(int offset) {
        List<Found> names = found();
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The name that begins at {@code offset}, or null. */
    Found startingAt(int offset) {
        int at = firstFrom(offset);
        return at < found.size() && found.get(at).start() == offset ? found.get(at) : null;
    }

    /** The name that ends at {@code offset}, or null. */
    Found endingAt(int offset) {
        int at = offset == 0 ? 0 : firstFrom(offset - 1);
        return at < found.size() && found.get(at).end() == offset ? found.get(at) : null;
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
