package yomitori.extract.names;

/**
 * A run of capitalised Latin words, such as Safe Superintelligence or Uber India & South Asia.
 *
 * @param start the offset of its first word
 * @param end the offset behind its last word
 * @param lastWord the offset of its last word
 * @param words how many words it has
 * @param prose whether small words follow, as in an English sentence
 */
record LatinPhrase(int start, int end, int lastWord, int words, boolean prose) {
    /** What is longer is no name. */
    static final int LONGEST = 80;

    private static final String[] JOINTS = {"of", "for", "and", "the", "on", "de", "&"};

    /** The phrase that begins at {@code start}, where a word begins. */
    static LatinPhrase at(String text, int start) {
        int end = wordEnd(text, start);
        int last = start;
        int words = 1;
        boolean prose = false;
        while (end < text.length() && text.charAt(end) == ' ' && words < 9) {
            int next = end + 1;
            int joint = jointEnd(text, next);
            if (joint > next && isNameWord(text, joint + 1) && text.charAt(joint) == ' ') {
                next = joint + 1;
            } else if (!isNameWord(text, next)) {
                prose = next < text.length() && text.charAt(next) >= 'a' && text.charAt(next) <= 'z' && !isMixed(text, next);
                if (!isMixed(text, next)) {
                    break;
                }
            }
            last = next;
            end = wordEnd(text, next);
            words++;
        }
        return new LatinPhrase(start, end, last, words, prose);
    }

    int length() {
        return end - start;
    }

    /** The end of a word with the signs inside it: D-BR1, AT&T, Yahoo!. */
    static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean inner = (c == '-' || c == '.' || c == '&' || c == '+' || c == '\'' || c == '−') && at > start
                    && Script.isLatinOrDigit(text, at + 1);
            if (!Script.isLatinOrDigit(c) && !inner) {
                break;
            }
            at++;
        }
        if (at < text.length() && (text.charAt(at) == '!' || text.charAt(at) == '+') && Script.isUpper(text, start)
                && at - start > 2 && Script.of(text.charAt(at - 1)) == Script.LATIN) {
            at += text.charAt(at) == '+' ? 1 : 0;
        }
        return at;
    }

    /**
     * Whether Japanese stands near in the same line, or nothing else does, so that the phrase is no piece of an English
     * sentence.
     */
    static boolean inJapanese(String text, int start, int end) {
        if (start > 1 && text.charAt(start - 1) == ' ' && text.charAt(start - 2) >= 'a' && text.charAt(start - 2) <= 'z'
                && !Script.isUpper(text, startOfWord(text, start - 2))) {
            return false;
        }
        int from = start;
        int reach = Math.max(0, start - 30);
        while (from > reach && text.charAt(from - 1) != '\n') {
            if (text.charAt(--from) > 0x3040) {
                return true;
            }
        }
        int to = end;
        reach = Math.min(text.length(), end + 30);
        while (to < reach && text.charAt(to) != '\n') {
            if (text.charAt(to++) > 0x3040) {
                return true;
            }
        }
        boolean lineStart = from == 0 || text.charAt(from - 1) == '\n';
        boolean lineEnd = to >= text.length() || text.charAt(to) == '\n';
        return lineStart && lineEnd;
    }

    private static int startOfWord(String text, int at) {
        int start = at;
        while (start > 0 && Script.isLatinOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Whether {@code [start, end)} ends with a year and holds more: Harbour Day 2031, HarbourConf2031. */
    static boolean endsWithYear(String text, int start, int end) {
        return end - start > 5 && text.startsWith("20", end - 4) && Script.isDigit(text, end - 2) && Script.isDigit(text, end - 1)
                && !Script.isDigit(text, end - 5);
    }

    /** Where the last word of {@code [start, end)} begins. */
    static int lastWord(String text, int start, int end) {
        int at = end - 1;
        while (at > start && text.charAt(at - 1) != ' ') {
            at--; // not lastIndexOf, which looks through the whole text in front
        }
        return Math.max(start, at);
    }

    /** Whether a word of a name begins here: a capital or a digit. */
    private static boolean isNameWord(String text, int at) {
        return Script.isUpper(text, at) || Script.isDigit(text, at) && isModelNumber(text, at);
    }

    /** A number in a name, which no counter follows: EVO 970 Plus, Graphics 4000. */
    private static boolean isModelNumber(String text, int at) {
        int end = wordEnd(text, at);
        if (end - at > 6 || VersionGrammar.beginsDate(text, at, end)) {
            return false;
        }
        char next = end < text.length() ? text.charAt(end) : '。';
        return Script.of(next) != Script.KANJI && next != '%' && next != ',' && next != 'つ' && next != 'ド' && next != '.'
                && !(next == ' ' && end + 1 < text.length() && Script.of(text.charAt(end + 1)) == Script.KANJI);
    }

    /** A small first letter and capitals behind it: mPhibr, iRobot. */
    private static boolean isMixed(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z'
                && (Script.isUpper(text, at + 1) || Script.isUpper(text, at + 2) && Script.isLatinOrDigit(text, at + 1));
    }

    private static int jointEnd(String text, int at) {
        for (String joint : JOINTS) {
            if (text.startsWith(joint, at) && at + joint.length() < text.length() && text.charAt(at + joint.length()) == ' ') {
                return at + joint.length();
            }
        }
        return at;
    }
}
