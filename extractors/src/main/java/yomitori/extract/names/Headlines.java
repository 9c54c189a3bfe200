package yomitori.extract.names;

/** How headlines name who acts: Acme、新製品を発表. */
final class Headlines {
    private static final int LONGEST_MARK = 12;

    private Headlines() {}

    /** Whether {@code [start, end)} stands at the head of a line, perhaps behind marks and numbers, and 、 stands behind it. */
    static boolean open(String text, int start, int end) {
        if (end >= text.length() || text.charAt(end) != '、') {
            return false;
        }
        int line = start;
        while (line > 0 && start - line < LONGEST_MARK && isMark(text.charAt(line - 1))) {
            line--;
        }
        return line == 0 || text.charAt(line - 1) == '\n';
    }

    private static boolean isMark(char c) {
        return " -・■◆●#▼【[0123456789.".indexOf(c) >= 0 || Character.isSurrogate(c); // pictures
    }
}
