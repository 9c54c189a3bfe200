package yomitori.extract.names;

/** Lists of names with a noun behind them that says that they are firms: AWS、Azureといった主要なクラウドベンダー. */
final class FirmLists {
    private static final String[] LIKE = {"といった", "のような", "などの", "など", "をはじめとする"};
    private static final String[] LISTING = {"、", ", ", ",", "・", "/", "や", "と"};
    private static final int LONGEST_NOUN = 14;
    private static final int LONGEST_ASIDE = 24;
    private static final int MOST_NAMES = 10;

    private final CueWords firmKinds;

    FirmLists(Cues cues) {
        firmKinds = cues.of(Cues.Kind.FIRM_KIND);
    }

    /** Whether the list that goes on, or ends, at {@code end} is one of firms in so many words. */
    boolean leadsToFirms(Reading reading, int end) {
        String text = reading.text();
        int at = behindAside(text, end);
        for (int names = 0; names < MOST_NAMES && at > 0; names++) {
            int behind = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
            for (String word : LIKE) {
                if (text.startsWith(word, behind)) {
                    return namesFirms(text, behind + word.length());
                }
            }
            at = endOfNext(reading, at);
        }
        return false;
    }

    /** Where the next name of a list ends, known or of Latin words, with what explains it in brackets; -1 where none stands there. */
    private static int endOfNext(Reading reading, int at) {
        String text = reading.text();
        for (String joint : LISTING) {
            if (text.startsWith(joint, at)) {
                int start = at + joint.length();
                Found next = reading.startingAt(start);
                if (next != null) {
                    return behindAside(text, next.end());
                }
                return Script.isUpper(text, start) ? behindAside(text, LatinPhrase.at(text, start).end()) : -1;
            }
        }
        return -1;
    }

    /** Behind what stands in brackets at {@code at}, or behind the bracket that closes there: アマゾン(AWS)など. */
    private static int behindAside(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '(') {
            return at < text.length() && text.charAt(at) == ')' ? at + 1 : at;
        }
        int limit = Math.min(text.length(), at + LONGEST_ASIDE);
        for (int i = at + 1; i < limit; i++) {
            if (text.charAt(i) == ')') {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether a noun that stands at {@code from}, with what describes it, is a kind of firm: 主要なベンダー, 企業 of 企業の動き. */
    private boolean namesFirms(String text, int from) {
        int end = endOfNoun(text, from);
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == 'の' && firmKinds.endingAt(text, i) != 0) {
                return true;
            }
        }
        return firmKinds.endingAt(text, end) != 0;
    }

    /** Where a noun with what describes it ends, within reach. */
    static int endOfNoun(String text, int from) {
        int end = from;
        while (end < Math.min(text.length(), from + LONGEST_NOUN) && isOfNoun(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfNoun(char c) {
        return switch (Script.of(c)) {
            case LATIN, DIGIT, KATAKANA, KANJI -> true;
            case HIRAGANA -> c == 'な' || c == 'の';
            case OTHER -> false;
        };
    }
}
