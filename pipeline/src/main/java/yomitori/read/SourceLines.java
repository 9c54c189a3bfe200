package yomitori.read;

import yomitori.text.Block;

/**
 * Finds the lines of a page where its blocks begin, by looking for their first words one after the other. That costs a fraction
 * of what the parser would take to keep the place of every element. A block whose words are written otherwise in the source gets
 * the line where the search stands, which is never behind it by more than the search window.
 */
final class SourceLines {
    private static final int WINDOW = 20_000;
    private static final int LONGEST_WORD = 12;
    /** Shorter beginnings stand in too many places. */
    private static final int SHORTEST_WORD = 3;

    private final String source;
    private int at;
    private int counted;
    private int line = 1;

    SourceLines(String source) {
        this.source = source;
    }

    /** The block with its line; blocks must come in the order of the source. */
    Block place(Block block, CharSequence text) {
        int start = block.span().start();
        int end = start;
        while (end < Math.min(block.span().end(), start + LONGEST_WORD) && isPlain(text.charAt(end))) {
            end++;
        }
        if (end - start >= SHORTEST_WORD) {
            int found = source.indexOf(text.subSequence(start, end).toString(), at, Math.min(source.length(), at + WINDOW));
            at = found < 0 ? at : found;
        }
        int next = source.indexOf('\n', counted);
        while (next >= 0 && next < at) {
            line++;
            counted = next + 1;
            next = source.indexOf('\n', counted);
        }
        return block.cell().isPresent() ? Block.cell(block.span(), block.part(), line, block.cell().get())
                : Block.of(block.kind(), block.span(), block.level(), block.part(), line);
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c != '&' && c != '<' && c != '>' && c != '\u3000';
    }
}
