package yomitori.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yomitori.text.Block;

/** Looks for the day of publication where a reader looks for it: in short lines at the head of the text. */
final class DateSearch {
    private static final int HEAD = 16;

    private DateSearch() {}

    static Optional<LocalDate> atHead(String text, List<Block> blocks) {
        return search(text, blocks, DateLine::published);
    }

    static Optional<LocalDate> modifiedAtHead(String text, List<Block> blocks) {
        return search(text, blocks, DateLine::modified);
    }

    private static Optional<LocalDate> search(String text, List<Block> blocks, Function<DateLine, Optional<LocalDate>> wanted) {
        for (int i = 0; i < Math.min(HEAD, blocks.size()); i++) {
            int last = i;
            while (last + 1 < blocks.size() && isSameRow(blocks.get(last), blocks.get(last + 1))) {
                last++;
            }
            if (blocks.get(last).span().end() - blocks.get(i).span().start() <= 200) {
                String lines = text.substring(blocks.get(i).span().start(), blocks.get(last).span().end());
                for (String line : lines.split("\n")) {
                    Optional<LocalDate> found = wanted.apply(DateLine.of(line));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            i = last;
        }
        return Optional.empty();
    }

    private static boolean isSameRow(Block one, Block next) {
        return one.cell().isPresent() && next.cell().isPresent() && one.cell().get().table() == next.cell().get().table()
                && one.cell().get().row() == next.cell().get().row();
    }
}
