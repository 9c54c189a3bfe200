package yomitori.read;

import yomitori.text.Block;

/**
 * Finds the lines of a page where its blocks begin, by looking for their first words one after the other. That costs a fraction
 * of what the parser would take to keep the place of every element. A block whose words are written otherwise in the source gets
 * the line where the search stands, which is never behind it by more than the search window.
 */
final class SourceLines {
    private static final int WINDOW = 2_000;
    /** Where words were not found, what was left out may be large: the window grows until the next one is. */
    private static final int WIDEST_WINDOW = 32_000;
    private static final int LONGEST_WORD = 12;
    /** Shorter beginnings stand in too many places. */
    private static final int SHORTEST_WORD = 3;

    private final String source;
    private int at;
    private int window = WINDOW;
    private int line = 1;
    /** Where the line ends in which the search stands; searched for once, as the next one may be far away. */
    private int lineEnd;

    SourceLines(String source) {
        this.source = source;
        this.lineEnd = lineEndFrom(0);
    }

    /** The block with its line; blocks must come in the order of the source. */
    Block place(Block block, CharSequence text) {
        int start = block.span().start();
        int end = start;
        while (end < Math.min(block.span().end(), start + LONGEST_WORD) && isPlain(text.charAt(end))) {
            end++;
        }
        if (end - start >= SHORTEST_WORD) {
            int found = find(text, start, end);
            window = found < 0 ? Math.min(WIDEST_WINDOW, 2 * window) : WINDOW;
            at = found < 0 ? at : found;
        }
        while (lineEnd < at) {
            line++;
            lineEnd = lineEndFrom(lineEnd + 1);
        }
        return block.onLine(line);
    }

    private int lineEndFrom(int start) {
        int end = source.indexOf('\n', start);
        return end < 0 ? source.length() : end;
    }

    /** Where words of the text stand next; the search for one character is what the machine does fastest. */
    private int find(CharSequence text, int start, int end) {
        int limit = Math.max(at, Math.min(source.length(), at + window) - (end - start) + 1);
        char first = text.charAt(start);
        for (int i = source.indexOf(first, at, limit); i >= 0; i = source.indexOf(first, i + 1, limit)) {
            int same = 1;
            while (same < end - start && source.charAt(i + same) == text.charAt(start + same)) {
                same++;
            }
            if (same == end - start) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c != '&' && c != '<' && c != '>' && c != '\u3000';
    }
}
