package yomitori.text;

/** The lines in blocks of code that are written for people and not for machines: comments and notes in Japanese. */
public final class CodeLines {
    private static final String COMMENTS = "#/";
    private static final String CODE = "=;{}<>\"'[]|`$\\─│";

    private CodeLines() {}

    /** Where the line ends that holds {@code at}, in a block of code that ends at {@code limit}. */
    public static int end(String text, int at, int limit) {
        int line = text.indexOf('\n', at);
        return line < 0 || line > limit ? limit : line;
    }

    /** Whether the line that holds {@code at} is told in Japanese: a comment, or words without a sign of code. */
    public static boolean tells(String text, int at, Span block) {
        int start = at;
        while (start > block.start() && text.charAt(start - 1) != '\n') {
            start--;
        }
        int end = end(text, at, block.end());
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        boolean comment = start < end && COMMENTS.indexOf(text.charAt(start)) >= 0;
        boolean japanese = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!comment && CODE.indexOf(c) >= 0) {
                return false;
            }
            japanese |= c >= 'ぁ' && c <= 'ヿ' || Character.isIdeographic(c);
        }
        return japanese;
    }
}
