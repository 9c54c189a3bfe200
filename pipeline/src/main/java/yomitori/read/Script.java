package yomitori.read;

/** What a text is written with. */
final class Script {
    private Script() {}

    /** Whether a third of the visible characters are kana or kanji, and some are kana. */
    static boolean isMostlyJapanese(CharSequence text) {
        int visible = 0;
        int kana = 0;
        int kanji = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '\u3000') {
                visible++;
                kana += isKana(c) ? 1 : 0;
                kanji += c >= '\u4E00' && c <= '\u9FFF' ? 1 : 0;
            }
        }
        return kana > 0 && (kana + kanji) * 3 >= visible;
    }

    /** Whether any kana or kanji stand in a text. */
    static boolean hasJapanese(CharSequence text) {
        return text.chars().anyMatch(c -> isKana((char) c) || c >= '\u4E00' && c <= '\u9FFF');
    }

    static boolean isKana(char c) {
        return c >= '\u3041' && c <= '\u30FF' && c != '・' && c != '゠' || c >= '\uFF66' && c <= '\uFF9F';
    }

    /**
     * {@code ja} where kana stand, {@code zh} where only kanji do, {@code en} for Latin letters alone; a guess from the
     * beginning.
     */
    static String language(CharSequence text) {
        int kana = 0;
        int kanji = 0;
        int latin = 0;
        for (int i = 0; i < Math.min(text.length(), 4000); i++) {
            char c = text.charAt(i);
            kana += isKana(c) ? 1 : 0;
            kanji += c >= '\u4E00' && c <= '\u9FFF' ? 1 : 0;
            latin += c >= 'a' && c <= 'z' ? 1 : 0;
        }
        if (kana * 50 > latin || kana > 0 && kanji * 20 > latin) {
            return kana > 0 ? "ja" : kanji > 0 ? "zh" : latin > 0 ? "en" : "";
        }
        return kanji * 20 > latin ? "zh" : "en";
    }
}
