package yomitori.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import yomitori.source.Limits;
import yomitori.text.Block;
import yomitori.text.Part;
import yomitori.text.Ruby;
import yomitori.text.Span;
import yomitori.text.TableCell;

/**
 * Builds the one text of an article with the blocks over it, and cleans every character on its way: kana are composed, blanks
 * are single, invisible characters are gone. A block exists from its first visible character; between two blocks stands a line
 * break, between two cells of a row a tab.
 */
final class TextWriter {
    /** Tells whole paragraphs and list items that are not worth keeping. */
    @FunctionalInterface
    interface LineFilter {
        boolean drops(CharSequence text, int start, int end);
    }

    /** What waits to be written before the next visible character, the stronger one wins. */
    private enum Gap {
        NONE,
        /** A line end within the source of a text, which is a blank between Latin words and nothing between kana or kanji. */
        SOURCE_LINE,
        BLANK,
        WIDE_BLANK,
        LINE
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Ruby> rubies = new ArrayList<>();
    private final PartTracker parts = new PartTracker();
    private final LineFilter filter;
    private final int limit;
    private boolean truncated;

    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private int line;
    private TableCell cell;
    private TableCell lastCell;
    private int start = -1;
    private Gap gap = Gap.NONE;
    private int breaks;
    private int tables;

    /** A writer that keeps every line. */
    TextWriter(Limits limits) {
        this(limits, (text, start, end) -> false);
    }

    TextWriter(Limits limits, LineFilter filter) {
        this.limit = limits.characters();
        this.filter = filter;
    }

    /** Ends the block that is open and says what the next characters belong to. */
    void begin(Block.Kind newKind, int newLevel, int newLine) {
        end();
        kind = newKind;
        level = newLevel;
        line = newLine;
        cell = null;
    }

    /** As {@link #begin}, for a cell. */
    void beginCell(TableCell place, int newLine) {
        end();
        kind = Block.Kind.CELL;
        level = 0;
        line = newLine;
        cell = place;
    }

    /** A number for a table that begins. */
    int nextTable() {
        return tables++;
    }

    PartTracker parts() {
        return parts;
    }

    /** Text as HTML means it: any white space is one blank. */
    void text(String run) {
        int length = run.length();
        for (int i = 0; i < length; i++) {
            char c = run.charAt(i);
            if (isOrdinary(c)) {
                int stop = i + 1;
                while (stop < length && isOrdinary(run.charAt(stop))) {
                    stop++;
                }
                visible(run, i, stop);
                i = stop - 1;
            } else if (c <= 0x20) {
                i = blanks(run, i);
            } else {
                i = special(run, i);
            }
        }
    }

    /** Passes over white space; returns the offset of its last character. Between two elements it is a blank. */
    private int blanks(String run, int from) {
        boolean line = false;
        boolean any = false;
        int stop = from;
        for (; stop < run.length() && run.charAt(stop) <= 0x20; stop++) {
            char c = run.charAt(stop);
            line |= c == '\n' || c == '\r';
            any |= !isControl(c);
        }
        if (any) {
            widen(line && from > 0 && stop < run.length() ? Gap.SOURCE_LINE : Gap.BLANK);
        }
        return stop - 1;
    }

    /** Text in which line ends and blanks mean what they are: code and the like. */
    void preformatted(String run) {
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (c == '\n' || (c == ' ' || c == '\t') && start >= 0) {
                if (start >= 0 && room()) {
                    text.append(c);
                }
            } else if (c > 0x20 && c < 0x7F) {
                visible(c);
            } else {
                i = special(run, i);
            }
        }
    }

    /** A line end within a block; two of them make a new paragraph. */
    void lineBreak() {
        if (kind == Block.Kind.HEADING) {
            widen(Gap.SOURCE_LINE);
            return;
        }
        widen(Gap.LINE);
        if (++breaks > 1 && start >= 0 && cell == null && kind != Block.Kind.LIST_ITEM) {
            end();
        }
    }

    /** Ends the open block. What follows without a {@link #begin} is a block of the same kind. */
    void end() {
        gap = Gap.NONE;
        breaks = 0;
        if (start < 0) {
            return;
        }
        int stop = text.length();
        while (stop > start && isBlank(text.charAt(stop - 1))) {
            stop--;
        }
        text.setLength(stop);
        boolean plain = kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM;
        if (stop > start && !(plain && filter.drops(text, start, stop))) {
            Span span = new Span(start, stop);
            Part part = kind == Block.Kind.HEADING ? parts.heading(span.in(text), level) : parts.of(text, span);
            blocks.add(cell == null ? Block.of(kind, span, level, part, line) : Block.cell(span, part, line, cell));
            lastCell = cell;
        } else {
            cut(blocks.isEmpty() ? 0 : blocks.getLast().span().end());
        }
        start = -1;
    }

    /**
     * Says how the words written last are read, unless parts of them have a reading already.
     *
     * @param words as they were given to {@link #text}; where something else stands at the end, nothing is said
     */
    void readAs(String words, String reading) {
        String shown = Text.clean(words);
        String spoken = Text.clean(reading);
        int from = text.length() - shown.length();
        boolean written = start >= 0 && from >= start && gap == Gap.NONE && text.indexOf(shown, from) == from;
        boolean unread = rubies.isEmpty() || rubies.getLast().span().end() <= from;
        if (written && unread && !shown.isEmpty() && !spoken.isEmpty()) {
            rubies.add(new Ruby(new Span(from, text.length()), spoken));
        }
    }

    /** The readings of what stands in the text so far. */
    List<Ruby> rubies() {
        return rubies;
    }

    private void cut(int length) {
        text.setLength(length);
        while (!rubies.isEmpty() && rubies.getLast().span().end() > length) {
            rubies.removeLast();
        }
    }

    /** Gives every closed block the line of a source where it begins. */
    void place(SourceLines lines) {
        blocks.replaceAll(block -> lines.place(block, text));
    }

    /** Gives the closed blocks that belong to questions and their answers that role. */
    void label(Questions questions) {
        blocks.replaceAll(block -> questions.label(block, text));
    }

    /** Forgets what was written. */
    void discard() {
        end();
        cut(0);
        blocks.clear();
        truncated = false;
    }

    boolean isTruncated() {
        return truncated;
    }

    /** The text so far. */
    String text() {
        return text.toString();
    }

    /** How long {@link #text} is. */
    int length() {
        return text.length();
    }

    /** The closed blocks so far. */
    List<Block> blocks() {
        return blocks;
    }

    private boolean room() {
        truncated |= text.length() >= limit;
        return !truncated;
    }

    private void widen(Gap wanted) {
        if (wanted.compareTo(gap) > 0) {
            gap = wanted;
        }
    }

    private void visible(char c) {
        if (gap != Gap.NONE || start < 0) {
            separate(c);
        }
        if (room()) {
            text.append(c);
        }
    }

    private void visible(String run, int from, int stop) {
        if (gap != Gap.NONE || start < 0) {
            separate(run.charAt(from));
        }
        int room = limit - text.length();
        truncated |= stop - from > room;
        if (room > 0) {
            text.append(run, from, Math.min(stop, from + room));
        }
    }

    /** Characters that stand as they are: visible ASCII, kana, kanji, full-width forms. */
    static boolean isOrdinary(char c) {
        return c > 0x20 && c < 0x7F || c > 0x3000 && c < 0xD800 && c != '\u3099' && c != '\u309A' || c > 0xFF00 && c <= 0xFF60;
    }

    private void separate(char next) {
        if (truncated) {
            return;
        }
        if (start < 0) {
            if (!text.isEmpty()) {
                boolean sameRow = cell != null && lastCell != null && cell.table() == lastCell.table()
                        && cell.row() == lastCell.row();
                text.append(sameRow ? '\t' : '\n');
            }
            start = text.length();
        } else {
            switch (gap) {
                case LINE -> text.append('\n');
                case WIDE_BLANK -> text.append('\u3000');
                case BLANK -> text.append(' ');
                case SOURCE_LINE -> {
                    if (!isWide(text.charAt(text.length() - 1)) || !isWide(next)) {
                        text.append(' ');
                    }
                }
                case NONE -> { }
            }
        }
        gap = Gap.NONE;
        breaks = 0;
    }

    /** Writes the character at {@code i} that needs care; returns the offset of its last unit. */
    private int special(String run, int i) {
        char c = run.charAt(i);
        if (c == '\u3000') {
            widen(Gap.WIDE_BLANK);
        } else if (c == '\u00A0' || c == '\u202F' || c == '\u205F' || c == '\u1680' || c >= '\u2000' && c <= '\u200A') {
            widen(Gap.BLANK);
        } else if (c == '\u0085' || c == '\u2028' || c == '\u2029') {
            widen(Gap.LINE);
        } else if (Character.isHighSurrogate(c) && i + 1 < run.length() && Character.isLowSurrogate(run.charAt(i + 1))) {
            int point = Character.toCodePoint(c, run.charAt(i + 1));
            if (point < 0xE0000 || point > 0xE0FFF) {
                visible(c);
                if (!truncated) {
                    text.append(run.charAt(i + 1));
                }
            }
            return i + 1;
        } else if (Character.isSurrogate(c)) {
            visible('\uFFFD');
        } else if (Kana.isHalf(c)) {
            char full = Kana.full(c);
            if (Kana.isVoicingMark(full)) {
                voice(full);
            } else {
                visible(full);
            }
        } else if (Kana.isVoicingMark(c)) {
            voice(c);
        } else if (c >= '\u0300' && c <= '\u036F') {
            combine(c);
        } else if (c == '\u200D') {
            if (start >= 0 && gap == Gap.NONE && isEmojiEnd(text.charAt(text.length() - 1)) && room()) {
                text.append(c);
            }
        } else if (!isInvisible(c)) {
            visible(c);
        }
        return i;
    }

    private void voice(char mark) {
        char composed = start >= 0 && gap == Gap.NONE ? Kana.compose(text.charAt(text.length() - 1), mark) : 0;
        if (composed != 0) {
            text.setCharAt(text.length() - 1, composed);
        } else {
            visible(mark == '\u3099' ? '゛' : '゜');
        }
    }

    private void combine(char mark) {
        if (start < 0 || gap != Gap.NONE) {
            return;
        }
        String composed = Normalizer.normalize("" + text.charAt(text.length() - 1) + mark, Normalizer.Form.NFC);
        if (composed.length() == 1) {
            text.setCharAt(text.length() - 1, composed.charAt(0));
        } else if (room()) {
            text.append(mark);
        }
    }

    private static boolean isControl(char c) {
        return c < 0x20 && c != '\t' && c != '\f' && c != '\n' && c != '\r';
    }

    private static boolean isInvisible(char c) {
        return c < 0xA0 || c == '\u00AD' || c == '\u061C' || c == '\u180E' || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E' || c >= '\u2060' && c <= '\u206F' || c == '\uFEFF' || c >= '\uFFFE';
    }

    private static boolean isEmojiEnd(char c) {
        return Character.isLowSurrogate(c) || c == '\uFE0F' || c >= '\u2600' && c <= '\u27BF';
    }

    private static boolean isWide(char c) {
        return c >= '\u3000' && c < '\uD800' && !(c >= '\uAC00') || c >= '\uFF01' && c <= '\uFF60';
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u3000' || c == '\u00A0';
    }
}
