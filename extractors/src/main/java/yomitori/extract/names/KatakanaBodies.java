package yomitori.extract.names;

/** Bodies with English names in katakana, by the word among the parts that says what they are: テック・カウンシル・オブ・ゾルバニア. */
final class KatakanaBodies {
    private static final int LONGEST = 40;
    private static final int FEWEST_PARTS = 3;
    private static final String OF = "・オブ・";

    private final Newcomers newcomers;
    private final CueWords bodies;

    KatakanaBodies(Newcomers newcomers, Cues cues) {
        this.newcomers = newcomers;
        bodies = cues.of(Cues.Kind.KATAKANA_BODY);
    }

    void read(Reading reading) {
        String text = reading.text();
        for (int dot = text.indexOf('・'); dot >= 0; dot = text.indexOf('・', dot)) {
            int start = dot;
            while (start > 0 && isKatakana(text.charAt(start - 1))) {
                start--;
            }
            int end = dot;
            while (end < text.length() && (isKatakana(text.charAt(end)) || text.charAt(end) == '・')) {
                end++;
            }
            read(reading, start, end);
            dot = end;
        }
    }

    /** A list, as カウンシル・フォーラム, holds no name: it takes オブ, or the word at the end of three. */
    private void read(Reading reading, int start, int end) {
        String text = reading.text();
        if (end - start > LONGEST || text.charAt(start) == '・' || text.charAt(end - 1) == '・') {
            return;
        }
        int parts = 0;
        boolean body = false;
        for (int part = start; part < end; parts++) {
            int next = text.indexOf('・', part);
            int close = next < 0 || next > end ? end : next;
            int word = bodies.startingAt(text, part);
            boolean whole = word != 0 && part + bodies.length(word) == close;
            body |= whole && (text.startsWith(OF, close) && close + OF.length() < end || close == end && parts + 1 >= FEWEST_PARTS);
            part = close + 1;
        }
        boolean known = reading.startingAt(start) != null && reading.startingAt(start).end() == end;
        if (body && !known) {
            newcomers.found(reading, start, end, bodies.type(bodyAt(text, start, end)), "organization:katakana");
        }
    }

    private int bodyAt(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            int word = bodies.startingAt(text, i);
            if (word != 0) {
                return word;
            }
        }
        return 0;
    }

    private static boolean isKatakana(char c) {
        return Script.of(c) == Script.KATAKANA;
    }
}
