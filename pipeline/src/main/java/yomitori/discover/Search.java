package yomitori.discover;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import yomitori.source.Source;

/** Looks for sources step by step, no further than somebody asks for them. */
abstract class Search implements Iterator<Source> {
    private final Deque<Source> found = new ArrayDeque<>();

    /** Makes a step, which may find something or not; returns false where there is nothing left to do. */
    abstract boolean step();

    final void found(Source source) {
        found.add(source);
    }

    @Override
    public final boolean hasNext() {
        while (found.isEmpty() && step()) {
            // a step may find nothing
        }
        return !found.isEmpty();
    }

    @Override
    public final Source next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return found.poll();
    }
}
