package yomitori.extract.relations;

import yomitori.facts.Argument;
import yomitori.facts.Direction;
import yomitori.facts.Figure;
import yomitori.facts.Value;

/** Figures that say by how much something changed, and not how much it is. */
final class Changes {
    /** The scope of a change of which nothing says since when. */
    static final String SCOPE = "増減";

    private Changes() {}

    /** Whether a figure is told as an increase or a decrease. */
    static boolean isChange(Argument told) {
        return told instanceof Figure figure && figure.direction() != Direction.NONE;
    }

    /** Whether a figure that follows a level of the same thing says by how much that changed: 154億円 △7億円, 29.5% … +1.1pt. */
    static boolean follows(Argument level, Value told) {
        return told instanceof Figure figure && level instanceof Figure first
                && first.type() == figure.type() && first.unit().equals(figure.unit())
                && first.direction() == Direction.NONE && figure.direction() != Direction.NONE;
    }
}
