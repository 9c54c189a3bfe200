package yomitori.extract;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import yomitori.facts.Mention;
import yomitori.text.Span;

/** The mentions of an article in the order of the text; no two overlap. Immutable. */
public final class Mentions extends AbstractList<Mention> implements RandomAccess {
    /** No mentions. */
    public static final Mentions NONE = new Mentions(new Mention[0]);

    private static final Comparator<Mention> LONGEST_FIRST =
            Comparator.comparingInt((Mention mention) -> -mention.span().length());

    private final Mention[] sorted;

    // where they begin and end: most questions are answered without a look at a mention
    private final int[] starts;
    private final int[] ends;

    private Mentions(Mention[] sorted) {
        this.sorted = sorted;
        starts = new int[sorted.length];
        ends = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            starts[i] = sorted[i].span().start();
            ends[i] = sorted[i].span().end();
        }
    }

    /** Decides overlaps: the longest mention stays, of equals the one that was offered first. */
    public static Mentions resolve(Collection<Mention> offered) {
        if (offered.isEmpty()) {
            return NONE;
        }
        Mention[] byPlace = offered.toArray(Mention[]::new);
        Arrays.sort(byPlace, Comparator.comparingInt(mention -> mention.span().start()));
        List<Mention> kept = new ArrayList<>(byPlace.length);
        for (int from = 0, to; from < byPlace.length; from = to) {
            int end = byPlace[from].span().end();
            for (to = from + 1; to < byPlace.length && byPlace[to].span().start() < end; to++) {
                end = Math.max(end, byPlace[to].span().end());
            }
            if (to == from + 1) {
                kept.add(byPlace[from]);
            } else {
                settle(byPlace, from, to, kept);
            }
        }
        return new Mentions(kept.toArray(Mention[]::new));
    }

    /** One heap of mentions that touch each other. */
    private static void settle(Mention[] mentions, int from, int to, List<Mention> kept) {
        List<Mention> heap = new ArrayList<>(List.of(mentions).subList(from, to));
        heap.sort(LONGEST_FIRST);
        int first = kept.size();
        for (Mention mention : heap) {
            boolean free = true;
            for (int i = first; i < kept.size() && free; i++) {
                free = !kept.get(i).span().overlaps(mention.span());
            }
            if (free) {
                kept.add(mention);
            }
        }
        kept.subList(first, kept.size()).sort(Comparator.comparing(Mention::span));
    }

    /**
     * The number of the first mention that ends behind {@code offset}: the one that holds it, or the next; {@link #size()}
     * where none is left.
     */
    public int firstFrom(int offset) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The mentions that begin in {@code span}, in order. */
    public List<Mention> in(Span span) {
        int from = firstFrom(span.start());
        while (from < sorted.length && starts[from] < span.start()) {
            from++;
        }
        int to = from;
        while (to < sorted.length && starts[to] < span.end()) {
            to++;
        }
        return subList(from, to);
    }

    /** The mention that covers {@code offset}, or null. */
    public Mention covering(int offset) {
        int at = firstFrom(offset);
        return at < sorted.length && starts[at] <= offset ? sorted[at] : null;
    }

    /** Whether any mention shares a character with {@code [start, end)}. */
    public boolean touches(int start, int end) {
        int at = firstFrom(start);
        return at < sorted.length && starts[at] < end;
    }

    /** Where mention {@code index} begins. */
    public int start(int index) {
        return starts[index];
    }

    /** The offset behind mention {@code index}. */
    public int end(int index) {
        return ends[index];
    }

    @Override
    public Mention get(int index) {
        return sorted[index];
    }

    @Override
    public int size() {
        return sorted.length;
    }
}
