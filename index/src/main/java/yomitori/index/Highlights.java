package yomitori.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import yomitori.text.Span;

/** Puts spans in order and joins those that touch. */
final class Highlights {
    private Highlights() {}

    /** The spans that lie in {@code [start, end)}, counted from {@code start}. */
    static List<Span> within(List<Span> spans, int start, int end) {
        List<Span> moved = new ArrayList<>();
        for (Span span : spans) {
            if (span.start() >= start && span.end() <= end) {
                moved.add(new Span(span.start() - start, span.end() - start));
            }
        }
        return joined(moved);
    }

    static List<Span> joined(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.naturalOrder());
        List<Span> joined = new ArrayList<>(sorted.size());
        for (Span span : sorted) {
            if (!joined.isEmpty() && joined.getLast().end() >= span.start()) {
                joined.set(joined.size() - 1, joined.getLast().join(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
