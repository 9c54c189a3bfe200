package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.Mentions;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.ValueType;
import yomitori.text.Block;

/**
 * A row of a table and the names in it.
 *
 * @param cells its cells in order
 * @param subject what it is about, or null
 * @param maker the firm beside that, or null
 * @param rank the place that it gives, or null
 */
record GridRow(List<Block> cells, Mention subject, Mention maker, Mention rank) {
    private static final int LONGEST_RUNNING_NUMBER = 3;

    /** Reads the names of a row: its work, else the name in its first cell, is what it is about. */
    static GridRow of(Mentions mentions, List<Block> cells) {
        Mention subject = null;
        Mention maker = null;
        Mention rank = null;
        for (Block cell : cells) {
            for (Mention mention : mentions.in(cell.span())) {
                if (mention.meaning() instanceof Entity entity) {
                    if (NameTypes.isWork(entity) && !NameTypes.isWork(subject) || subject == null && cell == cells.get(0)) {
                        subject = mention;
                    } else if (entity.type() == NameType.COMPANY && maker == null) {
                        maker = mention;
                    }
                } else if (mention.is(ValueType.RANK) && rank == null) {
                    rank = mention;
                }
            }
        }
        return new GridRow(cells, subject, maker, rank);
    }

    Block first() {
        return cells.get(0);
    }

    int size() {
        return cells.size();
    }

    /** The words that name the row: its first cell, or the second one where the first only counts the rows. */
    String label(String text, boolean twoKeys) {
        String first = words(text, first());
        String label = size() > 2 && isRunningNumber(first) ? words(text, cells.get(1)) : first;
        return twoKeys && size() > 2 ? label + " " + words(text, cells.get(1)) : label;
    }

    /** Whether a label only counts the rows: 15 of 15|与信判定|審査率95%. */
    static boolean isRunningNumber(String label) {
        return !label.isEmpty() && label.length() <= LONGEST_RUNNING_NUMBER && label.chars().allMatch(Character::isDigit);
    }

    /** The words of a cell. */
    static String words(String text, Block cell) {
        return Phrases.clean(cell.span().in(text));
    }
}
