package yomitori.export;

/**
 * Offsets as programs count that do not count in UTF-16: a character beyond the basic plane (𠮷, 😀) is one, not two. Quick where a
 * text is asked for in rising order.
 */
final class CodePoints {
    private final String text;
    private int utf16;
    private int points;

    CodePoints(String text) {
        this.text = text;
    }

    /** The number of characters before an offset in UTF-16. */
    int before(int offset) {
        points += offset >= utf16 ? text.codePointCount(utf16, offset) : -text.codePointCount(offset, utf16);
        utf16 = offset;
        return points;
    }
}
