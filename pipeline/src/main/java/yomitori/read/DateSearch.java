package yomitori.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yomitori.text.Block;

/**
 * Looks for the days of an article where a reader looks for them: in short lines at the head of the text, or at its foot. Each
 * line is read once, whatever is asked of it.
 */
final class DateSearch {
    private static final int HEAD = 16;
    private static final int FOOT = 24;
    /** So far from the headline of a page its day may stand. */
    private static final int NEAR = 6;
    /** The first items of a page may be its date and its writer; later ones with a date make a timeline. */
    private static final int FIRST_ITEMS = 4;
    private static final int LONGEST = 200;
    private static final int LONGEST_FOOT = 600;
    /** Behind so much running text a day of publication is that of something else. */
    private static final int MUCH_PROSE = 300;

    private final String text;
    private final List<Block> blocks;
    /** For each block the lines with days that begin in it; null until they are asked for. */
    private final List<List<DateLine>> lines;

    DateSearch(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
        this.lines = new ArrayList<>(Collections.nCopies(blocks.size(), null));
    }

    /** The day of publication at the head of the text. */
    Optional<LocalDate> atHead() {
        return published(0, HEAD);
    }

    /** The day of publication in a line at the foot that calls it so. */
    Optional<LocalDate> labelledAtFoot() {
        return backwards(line -> line.isLabelled() ? line.published() : Optional.empty());
    }

    /** The day of the last change, at the head or at the foot. */
    Optional<LocalDate> modified() {
        return inHead(DateLine::modified).or(() -> backwards(DateLine::modified));
    }

    /** The day of publication near the headline, in the text of a whole page. */
    static Optional<LocalDate> near(String headline, String text, List<Block> blocks) {
        String key = Text.key(headline);
        for (int i = 0; i < blocks.size() && !key.isEmpty(); i++) {
            if (blocks.get(i).kind() == Block.Kind.HEADING && Text.key(blocks.get(i).span().in(text)).equals(key)) {
                int at = i;
                DateSearch search = new DateSearch(text, blocks);
                return search.published(at + 1, at + NEAR)
                        .or(() -> search.published(at - NEAR, at));
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> published(int from, int until) {
        int prose = 0;
        for (int i = Math.max(0, from); i < Math.min(until, blocks.size()) && prose < MUCH_PROSE; i++) {
            int first = i;
            int last = lastOfRow(i);
            Optional<LocalDate> found = inLines(first, last, line ->
                    line.isLabelled() || !isOfOther(first, last) ? line.published() : Optional.empty());
            if (found.isPresent()) {
                return found;
            }
            i = last;
            prose += isProse(blocks.get(i)) ? blocks.get(i).span().length() : 0;
        }
        return Optional.empty();
    }

    private Optional<LocalDate> inHead(Function<DateLine, Optional<LocalDate>> wanted) {
        Optional<LocalDate> found = Optional.empty();
        for (int i = 0; found.isEmpty() && i < Math.min(HEAD, blocks.size()); i++) {
            int last = lastOfRow(i);
            found = inLines(i, last, wanted);
            i = last;
        }
        return found;
    }

    private Optional<LocalDate> inLines(int first, int last, Function<DateLine, Optional<LocalDate>> wanted) {
        boolean isShort = blocks.get(last).span().end() - blocks.get(first).span().start() <= LONGEST;
        return isShort ? inLinesOf(first, last, wanted) : Optional.empty();
    }

    /** What the first line that says it tells. */
    private Optional<LocalDate> inLinesOf(int first, int last, Function<DateLine, Optional<LocalDate>> wanted) {
        for (DateLine line : lines(first, last)) {
            Optional<LocalDate> found = wanted.apply(line);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The lines with days of a block, or of the row of cells that it begins. */
    private List<DateLine> lines(int first, int last) {
        List<DateLine> known = lines.get(first);
        if (known == null) {
            known = read(blocks.get(first).span().start(), blocks.get(last).span().end());
            lines.set(first, known);
        }
        return known;
    }

    private List<DateLine> read(int start, int end) {
        List<DateLine> read = List.of();
        for (int from = start, stop; from < end; from = stop + 1) {
            stop = text.indexOf('\n', from, end);
            stop = stop < 0 ? end : stop;
            DateLine line = DateLine.of(text, from, stop);
            if (line.hasDay()) {
                read = read.isEmpty() ? new ArrayList<>() : read;
                read.add(line);
            }
        }
        return read;
    }

    /** The last block of the row of cells that begins with a block; the block itself where it is none. */
    private int lastOfRow(int first) {
        int last = first;
        while (last + 1 < blocks.size() && isSameRow(blocks.get(last), blocks.get(last + 1))) {
            last++;
        }
        return last;
    }

    /** Whether what stands around a day without a label makes it that of something else. */
    private boolean isOfOther(int first, int last) {
        return last > first || blocks.get(first).kind() == Block.Kind.LIST_ITEM && first >= FIRST_ITEMS
                || first > 0 && DateLine.announcesOther(blocks.get(first - 1).span().in(text));
    }

    /** Looks at the foot, the last line first. */
    private Optional<LocalDate> backwards(Function<DateLine, Optional<LocalDate>> wanted) {
        for (int i = blocks.size() - 1; i >= Math.max(0, blocks.size() - FOOT); i--) {
            boolean own = blocks.get(i).kind() == Block.Kind.PARAGRAPH; // items and cells tell of other things
            if (own && blocks.get(i).span().length() <= LONGEST_FOOT) {
                Optional<LocalDate> found = inLinesOf(i, i, wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isProse(Block block) {
        return text.indexOf('。', block.span().start(), block.span().end()) >= 0;
    }

    private static boolean isSameRow(Block one, Block next) {
        return one.cell().isPresent() && next.cell().isPresent() && one.cell().get().table() == next.cell().get().table()
                && one.cell().get().row() == next.cell().get().row();
    }
}
