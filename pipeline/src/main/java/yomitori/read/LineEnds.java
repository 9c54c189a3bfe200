package yomitori.read;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Decides what a line end within a paragraph of Markdown means. Where the line was filled up, it is a place to wrap; where it
 * was not, or a sentence ends there, or the line is a heading in bold letters, its writer meant a line end.
 */
final class LineEnds extends AbstractVisitor {
    /** A line of fewer columns, kanji counted twice, was not filled up. */
    private static final int FILLED = 50;

    private LineEnds() {}

    static void decide(Node document) {
        document.accept(new LineEnds());
    }

    @Override
    public void visit(SoftLineBreak soft) {
        int columns = 0;
        char last = 0;
        boolean strongOnly = true;
        for (Node node = soft.getPrevious(); node != null && !isBreak(node); node = node.getPrevious()) {
            String text = literal(node);
            if (last == 0 && !text.isBlank()) {
                last = text.stripTrailing().charAt(text.stripTrailing().length() - 1);
            }
            strongOnly &= node instanceof StrongEmphasis || text.isBlank();
            for (int i = 0; i < text.length() && columns < FILLED; i++) {
                columns += text.charAt(i) < '\u2E80' ? 1 : 2;
            }
            if (columns >= FILLED && last != 0 && !strongOnly) {
                break;
            }
        }
        if (columns < FILLED || strongOnly || "。！？!?」：:".indexOf(last) >= 0) {
            HardLineBreak hard = new HardLineBreak();
            soft.insertAfter(hard);
            soft.unlink();
        } else if (soft.getNext() != null && isWide(last) && isWide(first(literal(soft.getNext())))) {
            soft.unlink();
        }
    }

    private static char first(String text) {
        return text.isEmpty() ? ' ' : text.charAt(0);
    }

    private static boolean isWide(char c) {
        return c >= '\u3000';
    }

    private static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    private static String literal(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof org.commonmark.node.Code code) {
            return code.getLiteral();
        }
        StringBuilder inner = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            inner.append(literal(child));
        }
        return inner.toString();
    }
}
