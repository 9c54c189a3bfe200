package yomitori.extract.relations;

/** Compares how katakana and a Latin name sound, by their consonants: ウルトラデイ for Ultraday, never パナソニック for EW-DS32. */
final class SoundSkeleton {
    /** Classes of consonants that katakana does not keep apart, each as the sign it is known by, with the kana and letters of it. */
    private static final String[][] CLASSES = {
        {"k", "カキクケコガギグゲゴ", "kcqgx"}, {"s", "サシスセソザジズゼゾ", "szj"}, {"t", "タチツテトダヂヅデド", "td"},
        {"n", "ナニヌネノン", "n"}, {"h", "ハヒフヘホ", "hf"}, {"b", "バビブベボヴパピプペポ", "bvp"}, {"m", "マミムメモ", "m"},
        {"r", "ラリルレロ", "rl"}, {"w", "ワ", "w"},
    };
    /** So many of a hundred consonants must be the same. */
    private static final int LEAST_ALIKE = 70;

    private SoundSkeleton() {}

    /** Whether two ways of writing a name sound alike. */
    static boolean alike(String name, String kana) {
        String one = of(name);
        String other = of(kana);
        int longer = Math.max(one.length(), other.length());
        return longer > 1 && 100 * common(one, other) >= LEAST_ALIKE * longer;
    }

    private static String of(String name) {
        StringBuilder skeleton = new StringBuilder();
        String sounds = name.replace("ph", "f").replace("ウィ", "ワ").replace("ウェ", "ワ").replace("ウォ", "ワ");
        for (int i = 0; i < sounds.length(); i++) {
            char c = Character.toLowerCase(sounds.charAt(i));
            boolean twice = i > 0 && c < 0x80 && c == Character.toLowerCase(sounds.charAt(i - 1));
            for (String[] each : CLASSES) {
                if (!twice && (each[1].indexOf(c) >= 0 || each[2].indexOf(c) >= 0)) {
                    skeleton.append(each[0]);
                }
            }
        }
        return skeleton.toString();
    }

    /** The length of the longest common subsequence; names are short. */
    private static int common(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                row[j] = one.charAt(i) == other.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
