package yomitori.text;

/**
 * A half-open range {@code [start, end)} of UTF-16 offsets into {@link Article#text()}: the only way to say "where".
 *
 * @param start the first offset, at least 0
 * @param end the offset behind the last character, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** Rejects empty and negative ranges. */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("empty or negative span [%d, %d)".formatted(start, end));
        }
    }

    /** The characters of {@code text} that this span covers. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span join(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
