package yomitori.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import yomitori.text.Block;
import yomitori.text.Part;
import yomitori.text.Span;

/** Knows which role the blocks play that are written now: from the element around them or the last heading above them. */
final class PartTracker {
    private final Deque<Part> elements = new ArrayDeque<>();
    private Part underHeading = Part.BODY;
    private int headingLevel = Integer.MAX_VALUE;

    /** Everything until {@link #leave} plays this role, whatever headings say. */
    void enter(Part part) {
        elements.push(part);
    }

    void leave() {
        elements.pop();
    }

    /** The role of a heading, which begins a new section unless the section above is of a higher level. */
    Part heading(String heading, int level) {
        Part announced = PartCues.ofHeading(heading);
        boolean nextQuestion = underHeading == Part.FAQ && level == headingLevel && PartCues.isQuestion(heading);
        if (announced != Part.BODY || level <= headingLevel && !nextQuestion) {
            underHeading = announced;
            headingLevel = announced == Part.BODY ? Integer.MAX_VALUE : level;
        }
        return elements.isEmpty() ? underHeading : elements.peek();
    }

    /** The role of any other block. */
    Part of(CharSequence text, Span span) {
        if (!elements.isEmpty()) {
            return elements.peek();
        }
        if (underHeading == Part.CONTENTS && hasSentence(text, span)) {
            endSection();
        }
        return underHeading != Part.BODY ? underHeading : PartCues.ofLine(text, span.start(), span.end());
    }

    /** A table of contents lists headings; where sentences begin, it is over. */
    private static boolean hasSentence(CharSequence text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (text.charAt(i) == '。') {
                return true;
            }
        }
        return false;
    }

    /** The role of what would be written now. */
    Part current() {
        return elements.isEmpty() ? underHeading : elements.peek();
    }

    /** No role but the body's covers most of an article: where one seems to, its heading said something else. */
    static List<Block> withoutOverreach(List<Block> blocks, int textLength) {
        int[] lengths = new int[Part.values().length];
        for (Block block : blocks) {
            lengths[block.part().ordinal()] += block.span().length();
        }
        for (Part part : Part.values()) {
            if (part != Part.BODY && lengths[part.ordinal()] * 2 > textLength) { // of one alone this can be true
                return blocks.stream().map(block -> block.part() == part ? block.in(Part.BODY) : block).toList();
            }
        }
        return blocks;
    }

    /** Ends the section of the last heading. */
    void endSection() {
        underHeading = Part.BODY;
        headingLevel = Integer.MAX_VALUE;
    }
}
