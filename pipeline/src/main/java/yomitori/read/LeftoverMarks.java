package yomitori.read;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Removes marks of emphasis that Markdown leaves in the text. Its rules take blanks between words for granted, so {@code
 * **「強調」**です} stays as it is written; a reader of the page means the mark nevertheless.
 */
final class LeftoverMarks extends AbstractVisitor {
    private LeftoverMarks() {}

    static void remove(Node document) {
        document.accept(new LeftoverMarks());
    }

    @Override
    public void visit(Text text) {
        String literal = text.getLiteral();
        if (literal.indexOf('*') < 0 && literal.indexOf('~') < 0 && literal.indexOf('_') < 0) {
            return;
        }
        StringBuilder kept = new StringBuilder(literal.length());
        for (int i = 0; i < literal.length(); ) {
            int end = i;
            while (end < literal.length() && literal.charAt(end) == literal.charAt(i)) {
                end++;
            }
            if (!isMark(text, literal, i, end)) {
                kept.append(literal, i, end);
            }
            i = end;
        }
        if (kept.isEmpty()) {
            text.unlink();
        } else if (kept.length() < literal.length()) {
            text.setLiteral(kept.toString());
        }
    }

    private static boolean isMark(Text text, String literal, int start, int end) {
        char c = literal.charAt(start);
        int length = end - start;
        if (c != '*' && c != '~' && c != '_' || length > 3) {
            return false;
        }
        char before = start > 0 ? literal.charAt(start - 1) : lastOf(text.getPrevious());
        char after = end < literal.length() ? literal.charAt(end) : firstOf(text.getNext());
        if (isLatin(before) && isLatin(after)) {
            return false;
        }
        boolean touches = isBracket(before) || isBracket(after);
        return c == '*' ? length >= 2 || touches && (isWide(before) || isWide(after)) : length == 2 && touches;
    }

    private static char lastOf(Node node) {
        return node instanceof Text text && !text.getLiteral().isEmpty()
                ? text.getLiteral().charAt(text.getLiteral().length() - 1) : ' ';
    }

    private static char firstOf(Node node) {
        return node instanceof Text text && !text.getLiteral().isEmpty() ? text.getLiteral().charAt(0) : ' ';
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static boolean isWide(char c) {
        return c >= '\u3000';
    }

    private static boolean isBracket(char c) {
        return "「」『』（）()【】［］〔〕《》〈〉“”\"'%％、。！？!?：:".indexOf(c) >= 0;
    }
}
