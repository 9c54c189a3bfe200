package yomitori.extract.names;

/** The kinds of signs that Japanese text mixes; an edge between two kinds often is an edge of a word. */
enum Script {
    LATIN,
    DIGIT,
    KATAKANA,
    HIRAGANA,
    KANJI,
    OTHER;

    private static final Script[] KINDS = values();
    private static final byte[] TABLE = table();

    /** The kind of a character of folded text. */
    static Script of(char c) {
        return KINDS[TABLE[c]];
    }

    private static byte[] table() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (byte) kind((char) c).ordinal();
        }
        return table;
    }

    private static Script kind(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? LATIN : c >= '0' && c <= '9' ? DIGIT : OTHER;
        }
        if (c >= 0x4E00 && c <= 0x9FFF || c == '々' || c == '〇' || c >= 0x3400 && c < 0x4DC0) {
            return KANJI;
        }
        if (c >= 0x3041 && c <= 0x3096) {
            return HIRAGANA;
        }
        if (c >= 0x30A1 && c <= 0x30FA || c == 'ー' || c >= 0xFF66 && c <= 0xFF9F) {
            return KATAKANA;
        }
        return c < 0x250 && Character.isLetter(c) ? LATIN : OTHER;
    }

    static Script at(String text, int at) {
        return at >= 0 && at < text.length() ? of(text.charAt(at)) : OTHER;
    }

    /** Letters and digits of one run, which no name may cut. */
    static boolean isLatinOrDigit(char c) {
        Script script = of(c);
        return script == LATIN || script == DIGIT;
    }

    static boolean isLatinOrDigit(String text, int at) {
        return at >= 0 && at < text.length() && isLatinOrDigit(text.charAt(at));
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z' || c > 0x7F && Character.isUpperCase(c);
    }

    static boolean isUpper(String text, int at) {
        return at >= 0 && at < text.length() && isUpper(text.charAt(at));
    }

    /** Whether any sign in {@code [start, end)} is written in Japanese alone. */
    static boolean holdsJapanese(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            Script script = of(text.charAt(i));
            if (script == KANJI || script == HIRAGANA || script == KATAKANA) {
                return true;
            }
        }
        return false;
    }

    static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
