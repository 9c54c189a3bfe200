package yomitori.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yomitori.text.Block;

/** Looks for the days of an article where a reader looks for them: in short lines at the head of the text, or at its foot. */
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

    private DateSearch(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    /** The day of publication at the head of a text. */
    static Optional<LocalDate> atHead(String text, List<Block> blocks) {
        return new DateSearch(text, blocks).published(0, HEAD);
    }

    /** The day of publication in a line at the foot that calls it so. */
    static Optional<LocalDate> labelledAtFoot(String text, List<Block> blocks) {
        return new DateSearch(text, blocks).backwards(line -> {
            DateLine days = DateLine.of(line);
            return days.isLabelled() ? days.published() : Optional.empty();
        });
    }

    /** The day of the last change, at the head or at the foot. */
    static Optional<LocalDate> modified(String text, List<Block> blocks) {
        DateSearch search = new DateSearch(text, blocks);
        return search.search(0, HEAD, line -> DateLine.of(line).modified())
                .or(() -> search.backwards(line -> DateLine.of(line).modified()));
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
            Optional<LocalDate> found = inLines(first, last, line -> {
                DateLine days = DateLine.of(line);
                return days.isLabelled() || days.published().isPresent() && !isOfOther(first, last) ? days.published()
                        : Optional.empty();
            });
            if (found.isPresent()) {
                return found;
            }
            i = last;
            prose += isProse(blocks.get(i)) ? blocks.get(i).span().length() : 0;
        }
        return Optional.empty();
    }

    private Optional<LocalDate> search(int from, int until, Function<String, Optional<LocalDate>> wanted) {
        Optional<LocalDate> found = Optional.empty();
        for (int i = from; found.isEmpty() && i < Math.min(until, blocks.size()); i++) {
            int last = lastOfRow(i);
            found = inLines(i, last, wanted);
            i = last;
        }
        return found;
    }

    private Optional<LocalDate> inLines(int first, int last, Function<String, Optional<LocalDate>> wanted) {
        int start = blocks.get(first).span().start();
        int end = blocks.get(last).span().end();
        return end - start <= LONGEST ? inLinesBetween(start, end, wanted) : Optional.empty();
    }

    /** What the first line that says it tells. */
    private Optional<LocalDate> inLinesBetween(int start, int end, Function<String, Optional<LocalDate>> wanted) {
        Optional<LocalDate> found = Optional.empty();
        for (int from = start, stop; found.isEmpty() && from < end; from = stop + 1) {
            stop = text.indexOf('\n', from, end);
            stop = stop < 0 ? end : stop;
            found = stop - from <= DateLine.LONGEST ? wanted.apply(text.substring(from, stop)) : found;
        }
        return found;
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
    private Optional<LocalDate> backwards(Function<String, Optional<LocalDate>> wanted) {
        for (int i = blocks.size() - 1; i >= Math.max(0, blocks.size() - FOOT); i--) {
            boolean own = blocks.get(i).kind() == Block.Kind.PARAGRAPH; // items and cells tell of other things
            if (own && blocks.get(i).span().length() <= LONGEST_FOOT) {
                Optional<LocalDate> found = inLinesBetween(blocks.get(i).span().start(), blocks.get(i).span().end(), wanted);
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
