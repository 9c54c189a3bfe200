package yomitori.text;

import java.util.Objects;
import java.util.Optional;

/**
 * A heading, paragraph, list item, table cell, quote or caption: a labelled span of the article's text. Blocks never overlap; between two
 * of them stands a line break, between two cells of a row a tab.
 */
public final class Block {
    /** What the block is in its page. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        CELL,
        QUOTE,
        CAPTION,
        CODE
    }

    private final Kind kind;
    private final Span span;
    private final int level;
    private final Part part;
    private final int line;
    private final TableCell cell;

    private Block(Kind kind, Span span, int level, Part part, int line, TableCell cell) {
        this.kind = Objects.requireNonNull(kind);
        this.span = Objects.requireNonNull(span);
        this.level = level;
        this.part = Objects.requireNonNull(part);
        this.line = line;
        this.cell = cell;
    }

    /**
     * A block that is no table cell.
     *
     * @param level 1 to 6 for a heading, the depth from 1 for a list item, otherwise 0
     * @param line the line of the source where the block begins, from 1; 0 where it is not known
     */
    public static Block of(Kind kind, Span span, int level, Part part, int line) {
        if (kind == Kind.CELL) {
            throw new IllegalArgumentException("a cell needs its place in the table");
        }
        return new Block(kind, span, level, part, line, null);
    }

    /** A table cell. */
    public static Block cell(Span span, Part part, int line, TableCell cell) {
        return new Block(Kind.CELL, span, 0, part, line, Objects.requireNonNull(cell));
    }

    /** The same block with another role. */
    public Block in(Part changed) {
        return new Block(kind, span, level, changed, line, cell);
    }

    /** The same block at another place of the text. */
    public Block at(Span changed) {
        return new Block(kind, changed, level, part, line, cell);
    }

    /** The same block with another line of the source. */
    public Block onLine(int changed) {
        return new Block(kind, span, level, part, changed, cell);
    }

    public Kind kind() {
        return kind;
    }

    public Span span() {
        return span;
    }

    /** 1 to 6 for a heading, the depth from 1 for a list item, otherwise 0. */
    public int level() {
        return level;
    }

    public Part part() {
        return part;
    }

    /** The line of the source where the block begins, from 1; 0 where it is not known. */
    public int line() {
        return line;
    }

    /** The place in the table; present exactly for {@link Kind#CELL}. */
    public Optional<TableCell> cell() {
        return Optional.ofNullable(cell);
    }

    @Override
    public String toString() {
        return kind + (level > 0 ? " " + level : "") + " [" + span.start() + ", " + span.end() + ")";
    }
}
