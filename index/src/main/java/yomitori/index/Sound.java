package yomitori.index;

import java.text.Normalizer;

/**
 * How a name sounds, roughly: what remains the same when it is typed in hiragana, katakana or rōmaji, with or without long
 * vowels, ヴ or ブ, small or large kana. Two names may sound the same, so it only helps where a name is not found as written.
 */
final class Sound {
    private static final String VOWELS = "aiueo";
    /** The kana of each consonant; rows with a gap are written with a glide. */
    private static final String[][] ROWS = {
        {"", "アイウエオ"}, {"k", "カキクケコ"}, {"s", "サシスセソ"}, {"t", "タチツテト"}, {"n", "ナニヌネノ"}, {"h", "ハヒフヘホ"},
        {"m", "マミムメモ"}, {"r", "ラリルレロ"}, {"l", "ラリルレロ"}, {"w", "ワイウエオ"}, {"g", "ガギグゲゴ"}, {"z", "ザジズゼゾ"},
        {"d", "ダジズデド"}, {"b", "バビブベボ"}, {"v", "バビブベボ"}, {"p", "パピプペポ"}, {"c", "カシクセコ"}, {"ts", "..ツ.."},
    };
    private static final String[][] GLIDES = {
        {"y", ""}, {"ky", "キ"}, {"sy", "シ"}, {"sh", "シ"}, {"ty", "チ"}, {"ch", "チ"}, {"ny", "ニ"}, {"hy", "ヒ"}, {"my", "ミ"},
        {"ry", "リ"}, {"ly", "リ"}, {"gy", "ギ"}, {"j", "ジ"}, {"jy", "ジ"}, {"zy", "ジ"}, {"by", "ビ"}, {"py", "ピ"},
    };
    private static final String SMALL = "ァィゥェォャュョヮヵヶ";
    private static final String LARGE = "アイウエオヤユヨワカケ";
    /** Kana by the vowel that they end on. */
    private static final String[] ENDS = {
        "アカサタナハマヤラワガザダバパ", "イキシチニヒミリギジビピ", "ウクスツヌフムユルグズブプ", "エケセテネヘメレゲゼデベペ", "オコソトノホモヨロゴゾドボポ",
    };

    private Sound() {}

    /** The sound of a name in kana, rōmaji or both; empty where it has other letters. */
    static String of(String name) {
        String typed = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT);
        StringBuilder kana = new StringBuilder();
        int at = 0;
        while (at < typed.length()) {
            char c = typed.charAt(at);
            if (c >= 'ぁ' && c <= 'ゖ') {
                kana.append((char) (c - 'ぁ' + 'ァ'));
                at++;
            } else if (c >= 'ァ' && c <= 'ヺ' || c == 'ー') {
                kana.append(c);
                at++;
            } else if (NameKey.isGlue(c)) {
                at++;
            } else {
                int end = syllable(typed, at, kana);
                if (end < 0) {
                    return "";
                }
                at = end;
            }
        }
        return folded(kana);
    }

    /** Appends the kana of the syllable at {@code at} and gives its end; -1 where there is none. */
    private static int syllable(String latin, int at, StringBuilder kana) {
        int vowel = at;
        while (vowel < latin.length() && vowel < at + 4 && vowel(latin.charAt(vowel)) < 0) {
            vowel++;
        }
        String consonants = latin.substring(at, vowel);
        char first = latin.charAt(at);
        boolean syllabic = (first == 'n' || first == 'm') && !consonants.equals("n") && !consonants.equals("m")
                && !consonants.equals("ny") && !consonants.equals("my");
        if (syllabic || first == 'n' && vowel == latin.length()) {
            kana.append('ン');
            return at + 1;
        }
        if (consonants.length() > 1 && (consonants.charAt(1) == first || consonants.startsWith("tch"))) {
            return at + 1;
        }
        if (vowel == latin.length()) {
            return -1;
        }
        int which = vowel(latin.charAt(vowel));
        for (String[] row : ROWS) {
            if (row[0].equals(consonants) && row[1].charAt(which) != '.') {
                kana.append(row[1].charAt(which));
                return behind(latin, vowel, which, kana);
            }
        }
        for (String[] glide : GLIDES) {
            if (glide[0].equals(consonants)) {
                kana.append(glide[1]);
                if (!glide[1].isEmpty() && which == 1) {
                    return behind(latin, vowel, which, kana);
                }
                kana.append(glide[1].isEmpty() || which != 3 ? "ヤイユエヨ".charAt(which) : 'エ');
                return behind(latin, vowel, which, kana);
            }
        }
        if (consonants.equals("f")) {
            kana.append(which == 2 ? "フ" : "フ" + "アイウエオ".charAt(which));
            return behind(latin, vowel, which, kana);
        }
        return -1;
    }

    private static int behind(String latin, int vowel, int which, StringBuilder kana) {
        if (VOWELS.indexOf(latin.charAt(vowel)) < 0) {
            kana.append('ー');
        }
        return vowel + 1;
    }

    /** Which vowel a letter is, with a macron or circumflex or without; -1 where it is none. */
    private static int vowel(char c) {
        if (c < 0x80) {
            return VOWELS.indexOf(c);
        }
        return VOWELS.indexOf(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
    }

    /** Without long vowels, small kana and doubled consonants. */
    private static String folded(StringBuilder kana) {
        StringBuilder sound = new StringBuilder(kana.length());
        for (int i = 0; i < kana.length(); i++) {
            char c = kana.charAt(i);
            char next = i + 1 < kana.length() ? kana.charAt(i + 1) : 0;
            int small = SMALL.indexOf(next);
            if (c == 'ヴ') {
                boolean joins = small >= 0 && small < 5;
                c = joins ? "バビブベボ".charAt(small) : 'ブ';
                i += joins ? 1 : 0;
            } else if (c == 'ブ' && next == 'イ') {
                c = 'ビ';
                i++;
            }
            small = SMALL.indexOf(c);
            c = small >= 0 ? LARGE.charAt(small) : same(c);
            if (c != 'ー' && c != 'ッ' && !lengthens(c, sound)) {
                sound.append(c);
            }
        }
        return sound.toString();
    }

    private static char same(char c) {
        return switch (c) {
            case 'ヂ' -> 'ジ';
            case 'ヅ' -> 'ズ';
            case 'ヲ' -> 'オ';
            case 'ヰ' -> 'イ';
            case 'ヱ' -> 'エ';
            default -> c;
        };
    }

    /** Whether a vowel only makes the one before it longer: オウ, エイ, アア. */
    private static boolean lengthens(char c, StringBuilder before) {
        int vowel = "アイウエオ".indexOf(c);
        if (vowel < 0 || before.isEmpty()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        return ENDS[vowel].indexOf(last) >= 0
                || c == 'ウ' && ENDS[4].indexOf(last) >= 0
                || c == 'イ' && ENDS[3].indexOf(last) >= 0;
    }
}
