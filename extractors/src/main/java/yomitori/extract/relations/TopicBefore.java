package yomitori.extract.relations;

/** The topic of the sentence before, which a sentence goes on with that has none: AI市場は成長している。2030年には90億ドルに達する. */
final class TopicBefore {
    private static final int LONGEST_SENTENCE = 120;
    private static final int LONGEST_TOPIC = 30;

    private TopicBefore() {}

    /** The words before the first は or も of the sentence of the same paragraph that ends before {@code start}; empty where it has none. */
    static String of(String text, int start) {
        int end = start - 1;
        while (end >= 0 && " 　".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        if (end < 0 || text.charAt(end) != '。') {
            return "";
        }
        int from = end;
        while (from > 0 && end - from < LONGEST_SENTENCE && "。\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int first = from;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            first = c == '、' ? i + 1 : first; // 国内においても、AI市場は
            boolean topic = (c == 'は' || c == 'も') && i > first && !Signs.isHiragana(text.charAt(i - 1));
            if (topic) {
                return i - first > LONGEST_TOPIC ? "" : Phrases.clean(text, first, i);
            }
        }
        return "";
    }
}
