package yomitori.extract;

/** Whether katakana can be the sound of a Latin name, as far as its first sign and its length tell: デルタ for Delta, never for Quill. */
public final class KanaSound {
    private static final String[][] ROWS = {
        {"アァ", "aeiouhr"}, {"イィ", "eiy"}, {"ウゥ", "uwo"}, {"エェ", "aefhlmnrsx"}, {"オォ", "oaehw"},
        {"カキクケコ", "ckqxh"}, {"ガギグゲゴ", "g"}, {"サシスセソ", "sctpx"}, {"ザジズゼゾ", "zjgxsdt"},
        {"タチツテト", "tcz"}, {"ダヂヅデド", "dtw"}, {"ナニヌネノ", "nkg"}, {"ハヒフヘホ", "hfpwj"},
        {"バビブベボヴ", "bvw"}, {"パピプペポ", "p"}, {"マミムメモ", "m"}, {"ヤユヨ", "yuejh"},
        {"ラリルレロ", "rlw"}, {"ワ", "woyv"},
    };

    private KanaSound() {}

    /** Whether a name beginning with {@code letter} may sound like katakana beginning with {@code kana}; true for other signs. */
    public static boolean mayBegin(char letter, char kana) {
        for (String[] row : ROWS) {
            if (row[0].indexOf(kana) >= 0) {
                return row[1].indexOf(Character.toLowerCase(letter)) >= 0;
            }
        }
        return true;
    }

    /**
     * Whether katakana has no more consonants than a Latin name: オクタ for Okta, never アイデンティティ. X and w sound as two, and a digit
     * or sign as however many. Capitals alone may also stand for a word each: ゼネラル・エイビス for ZE.
     */
    public static boolean mayFill(String name, String katakana) {
        if (spells(name, katakana)) {
            return true;
        }
        int room = 1;
        for (int i = 0; i < name.length(); i++) {
            char c = Character.toLowerCase(name.charAt(i));
            room += c >= '0' && c <= '9' || c == '+' || c == '&' ? 3 : c == 'x' || c == 'w' ? 2 : c > 'a' && c <= 'z' && "eiou".indexOf(c) < 0 ? 1 : 0;
        }
        for (int i = 0; i < katakana.length(); i++) {
            char c = katakana.charAt(i);
            boolean sounds = c >= 'カ' && c <= 'ヴ' && "ッャュョァィゥェォ".indexOf(c) < 0;
            room -= sounds ? 1 : 0;
        }
        return room >= 0;
    }

    /** Whether a name has no more than capitals and signs, and at least as many words in katakana as capitals. */
    private static boolean spells(String name, String katakana) {
        int words = 1;
        for (int i = 0; i < katakana.length(); i++) {
            words += katakana.charAt(i) == '・' ? 1 : 0;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return false;
            }
            words -= c >= 'A' && c <= 'Z' ? 1 : 0;
        }
        return words >= 0;
    }
}
