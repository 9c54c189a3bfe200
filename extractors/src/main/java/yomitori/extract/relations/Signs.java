package yomitori.extract.relations;

/** What kind of signs stand at a place of the text. */
final class Signs {
    /** No sentence is read that is longer, so that the time for a text is linear in its length. */
    private static final int REACH = 1000;

    private Signs() {}

    /** Where the signs end that stand at {@code from}; {@code from} where none does. */
    static int behind(String text, int from, String signs) {
        return behind(text, from, text.length(), signs);
    }

    /** Where the signs end that stand at {@code from}, before {@code to}; {@code from} where none does. */
    static int behind(String text, int from, int to, String signs) {
        int at = from;
        while (at < to && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Where the line or sentence begins in which {@code at} stands, or {@link #REACH} in front of it where that is farther. */
    static int startOfSentence(String text, int at) {
        int start = at;
        while (start > 0 && at - start < REACH && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '。') {
            start--;
        }
        return start;
    }

    /** Whether it is a letter of a particle or ending. */
    static boolean isHiragana(char c) {
        return c >= 'ぁ' && c <= 'ん';
    }

    /** Whether a foreign word and a blank stand before {@code start}, so that something is told that fits the name there: Bank for X. */
    static boolean followsForeignWord(String text, int start) {
        int before = start - 2;
        return before >= 0 && text.charAt(before + 1) == ' ' && text.charAt(before) < 0x80 && Character.isLetter(text.charAt(before));
    }
}
