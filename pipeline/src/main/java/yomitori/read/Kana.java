package yomitori.read;

/** Composes kana: half-width katakana become full-width ones, and a voicing mark joins the kana before it. */
final class Kana {
    private static final char FIRST_HALF = '\uFF61';
    private static final String FULL = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    private static final String VOICED = "かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔ"
            + "カガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴワヷヲヺゝゞヽヾ";
    private static final String HALF_VOICED = "はぱひぴふぷへぺほぽハパヒピフプヘペホポ";

    private Kana() {}

    /** Whether {@code c} is a half-width katakana letter or one of its signs, voicing marks among them. */
    static boolean isHalf(char c) {
        return c >= FIRST_HALF && c <= '\uFF9F';
    }

    /** The full-width form of a half-width letter or sign; voicing marks as combining characters. */
    static char full(char half) {
        return switch (half) {
            case '\uFF9E' -> '\u3099';
            case '\uFF9F' -> '\u309A';
            default -> FULL.charAt(half - FIRST_HALF);
        };
    }

    static boolean isVoicingMark(char c) {
        return c == '\u3099' || c == '\u309A';
    }

    /** The kana that {@code before} and a combining voicing mark make together; 0 where they make none. */
    static char compose(char before, char mark) {
        String pairs = mark == '\u3099' ? VOICED : HALF_VOICED;
        for (int i = 0; i < pairs.length(); i += 2) {
            if (pairs.charAt(i) == before) {
                return pairs.charAt(i + 1);
            }
        }
        return 0;
    }
}
