package yomitori.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import yomitori.source.Limits;

/** Cleans texts that are no part of an article's text: titles, names. */
final class Text {
    private Text() {}

    /** One line with single blanks, composed kana and no invisible characters; empty for null. */
    static String clean(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        if (isClean(text)) {
            return text;
        }
        TextWriter writer = new TextWriter(Limits.DEFAULT);
        writer.text(text);
        writer.end();
        return writer.text().replace('\n', ' ');
    }

    /** The clean text of an element; most hold one text that is clean already. */
    static String of(Element element) {
        boolean isAlone = element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode;
        String alone = isAlone ? ((TextNode) element.childNode(0)).getWholeText() : "";
        return !alone.isEmpty() && isClean(alone) ? alone : clean(element.text());
    }

    /** Whether cleaning would change nothing, as is true of most. */
    private static boolean isClean(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!TextWriter.isOrdinary(c) && (c != ' ' || blank)) {
                return false;
            }
            blank = c == ' ';
        }
        return !blank;
    }

    /** Letters and digits only, in half width and lower case: for comparing what two places say. */
    static String key(CharSequence text) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = yomitori.text.Width.fold(text.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }
}
