package yomitori.extract;

/** Whether katakana can be the sound of a Latin name, as far as the first sign tells: デルタ for Delta, never for Quill. */
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
}
