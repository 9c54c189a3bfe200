package yomitori.corpus;

import java.util.Arrays;
import yomitori.text.Span;

/**
 * Where the text of an article stands in its gold. White space may differ, and the article may hold lines that the gold leaves out, such as
 * a line with the date; but every line and table cell of the gold must stand in the article, in order.
 */
final class Placement {
    private static final int OUTSIDE = -1;

    private final int[] inGold;

    private Placement(int[] inGold) {
        this.inGold = inGold;
    }

    /**
     * @throws AssertionError where a line of the gold is not in the article: then one of them was read or written wrongly
     */
    static Placement of(String article, String gold) {
        int[] inGold = new int[article.length()];
        Arrays.fill(inGold, OUTSIDE);
        int[] places = visible(article);
        String squeezed = squeezed(article, places);
        int from = 0;
        int start = 0;
        while (start < gold.length()) {
            int end = pieceEnd(gold, start);
            String piece = gold.substring(start, end);
            int[] pieces = visible(piece);
            if (pieces.length > 0) {
                int at = squeezed.indexOf(squeezed(piece, pieces), from);
                if (at < 0) {
                    throw new AssertionError("the article, as read, lacks this line of its gold, or has it elsewhere: " + piece);
                }
                for (int i = 0; i < pieces.length; i++) {
                    inGold[places[at + i]] = start + pieces[i];
                }
                from = at + pieces.length;
            }
            start = end + 1;
        }
        return new Placement(inGold);
    }

    /** The span in the gold of a span in the article; null where the gold leaves it out. */
    Span inGold(Span span) {
        int first = OUTSIDE;
        int last = OUTSIDE;
        for (int i = span.start(); i < span.end(); i++) {
            if (inGold[i] != OUTSIDE) {
                first = first == OUTSIDE ? inGold[i] : Math.min(first, inGold[i]);
                last = Math.max(last, inGold[i]);
            }
        }
        return first == OUTSIDE ? null : new Span(first, last + 1);
    }

    /** A line, or a cell of a table: cells stand between bars. */
    private static int pieceEnd(String gold, int start) {
        int end = start;
        while (end < gold.length() && gold.charAt(end) != '\n' && gold.charAt(end) != '|') {
            end++;
        }
        return end;
    }

    private static int[] visible(String text) {
        return java.util.stream.IntStream.range(0, text.length())
                .filter(i -> !Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i)))
                .toArray();
    }

    private static String squeezed(String text, int[] places) {
        StringBuilder squeezed = new StringBuilder(places.length);
        for (int place : places) {
            squeezed.append(text.charAt(place));
        }
        return squeezed.toString();
    }
}
