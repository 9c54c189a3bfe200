package yomitori.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import yomitori.extract.Table;
import yomitori.text.Width;

/** The words by which a link leads from one page of an article to another. */
final class PageCues {
    /** A longer text is the title of another article that happens to begin so. */
    private static final int LONGEST = 60;
    private static final List<String> NEXT = new ArrayList<>();
    private static final List<String> PREVIOUS = new ArrayList<>();

    static {
        for (Table.Row row : Table.beside(PageCues.class, "page-links.tsv", "direction", "cue", "example").rows()) {
            (row.get("direction").equals("next") ? NEXT : PREVIOUS).add(row.get("cue"));
        }
    }

    private PageCues() {}

    /** Whether a text leads to the next page. */
    static boolean isNext(String text) {
        return begins(text, NEXT);
    }

    /** Whether a text leads to the previous or the first page. */
    static boolean isPrevious(String text) {
        return begins(text, PREVIOUS);
    }

    /** Whether a text is the number of a page and nothing else: 2, ［2］, 2ページ目. */
    static boolean isNumber(String text, int number) {
        String bare = bare(text);
        String digits = Integer.toString(number);
        return bare.equals(digits) || bare.equals(digits + "ページ") || bare.equals(digits + "ページ目");
    }

    private static boolean begins(String text, List<String> cues) {
        String bare = text.length() <= LONGEST ? bare(text) : "";
        return cues.stream().anyMatch(bare::startsWith);
    }

    /** In half width and lower case, without the signs around its words. */
    private static String bare(String text) {
        String folded = Width.fold(text).toLowerCase(Locale.ROOT);
        int start = 0;
        int end = folded.length();
        while (start < end && !Character.isLetterOrDigit(folded.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(start, end);
    }
}
