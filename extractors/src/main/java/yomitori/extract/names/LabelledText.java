package yomitori.extract.names;

import java.util.List;
import java.util.Set;
import yomitori.facts.NameType;

/**
 * A text whose names somebody has marked, to learn from.
 *
 * @param text the text that the offsets refer to
 * @param labels its names, none overlapping another
 */
public record LabelledText(String text, List<Label> labels) {
    /**
     * One name.
     *
     * @param start its first offset, in UTF-16 units
     * @param end the offset behind it
     * @param types what it may be: one type, or several where the source tells them no further apart; empty where nothing is to be
     *        learned from it
     */
    public record Label(int start, int end, Set<NameType> types) {
        public Label {
            types = Set.copyOf(types);
        }
    }

    public LabelledText {
        labels = List.copyOf(labels);
    }
}
