package yomitori.text;

/** Folds full-width signs to half width without moving anything. */
public final class Width {
    private Width() {}

    /**
     * Full-width ASCII (Ａ１％) and the ideographic space in half width; every other character as it is. The length stays the
     * same.
     */
    public static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (fold(text.charAt(i)) != text.charAt(i)) {
                char[] folded = text.toCharArray();
                for (int j = i; j < folded.length; j++) {
                    folded[j] = fold(folded[j]);
                }
                return new String(folded);
            }
        }
        return text;
    }

    /** One character of {@link #fold(String)}. */
    public static char fold(char c) {
        if (c < '\u3000') {
            return c;
        }
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        return c == '\u3000' ? ' ' : c;
    }
}
