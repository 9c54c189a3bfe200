package yomitori.extract.names;

import java.util.Set;

/** Tells words in Latin letters that only say something from those that name something. */
final class Wording {
    private static final Set<String> SMALL = Set.of("a", "an", "and", "as", "at", "by", "de", "for", "from", "in", "of", "on", "or",
            "per", "the", "to", "via", "vs", "with");

    private Wording() {}

    /** Whether there are three things with 、 between them: 「A、B、C」. */
    static boolean isList(String text, int start, int end) {
        int joints = 0;
        for (int i = start + 1; i < end - 1; i++) {
            joints += text.charAt(i) == '、' ? 1 : 0;
        }
        return joints > 1;
    }

    /**
     * Whether {@code [start, end)} is a message, a saying or a term in Latin letters: Please wait here, attention span. Names write
     * all words but the small ones with a capital or a digit, and do not end in a small one. Names that were found inside don't count.
     */
    static boolean isPlain(Reading reading, int start, int end) {
        String text = reading.text();
        int words = 0;
        boolean common = false;
        boolean small = false;
        for (int i = start; i < end; i++) {
            int word = i;
            boolean distinct = false;
            boolean letters = false;
            while (i < end && text.charAt(i) != ' ') {
                char c = text.charAt(i++);
                if (c > 0x24F) {
                    return false;
                }
                distinct |= Script.isUpper(c) || c >= '0' && c <= '9';
                letters |= Script.of(c) == Script.LATIN;
            }
            if (!letters || reading.firstIn(word, i) != null) {
                continue;
            }
            words++;
            small = !distinct && SMALL.contains(text.substring(word, i));
            common |= !distinct && !small;
        }
        return words > 1 && (common || small);
    }
}
