package yomitori.extract.relations;

import java.util.List;
import yomitori.facts.Mention;
import yomitori.text.Block;

/**
 * A block seen as a line of a sheet of figures: what it may say of the blocks below it.
 *
 * @param mentions what stands in it
 * @param said its words
 * @param caption its words where it is a caption, else empty
 * @param comparison whether it only tells how what the caption above it names has changed: 前期比増減
 * @param dated whether it is nothing but a date
 * @param begins whether a sheet or section begins with it
 */
record SheetLine(
        Block block, List<Mention> mentions, String said, String caption, boolean comparison, boolean dated, boolean begins) {
    boolean isHeading() {
        return block.kind() == Block.Kind.HEADING;
    }

    boolean isCaption() {
        return !caption.isEmpty();
    }

    /** Whether it decides how firmly the figures below it are told. */
    boolean governs() {
        return isCaption() && !comparison || dated || begins;
    }

    /** The caption, or all the words of what begins a sheet without being one. */
    String name() {
        return caption.isEmpty() && begins ? said : caption;
    }
}
