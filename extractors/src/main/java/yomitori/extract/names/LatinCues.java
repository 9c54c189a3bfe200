package yomitori.extract.names;

import yomitori.facts.NameType;

/**
 * What stands around a phrase of Latin words and shows its type: titles, cues of firms, headlines, lists of names of one
 * type.
 */
final class LatinCues {
    private final CueWords after;
    private final CueWords before;
    private final CueWords titles;
    private final CueWords offices;
    private final CueWords deals;
    private final CueWords series;
    private final CueWords stages;
    private final FirmLists firmLists;

    LatinCues(Cues cues) {
        after = cues.of(Cues.Kind.AFTER);
        before = cues.of(Cues.Kind.BEFORE);
        titles = cues.of(Cues.Kind.TITLE);
        offices = cues.of(Cues.Kind.OFFICE);
        deals = cues.of(Cues.Kind.DEAL);
        series = cues.of(Cues.Kind.SERIES);
        stages = cues.of(Cues.Kind.STAGE);
        firmLists = new FirmLists(cues);
    }

    /** The type that the words around a phrase show; null for none. */
    NameType type(Reading reading, int start, int end) {
        String text = reading.text();
        int behind = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        int ahead = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
        if (titles.startingAt(text, behind) != 0 && !text.startsWith("社", behind) && !isFirmWord(text, start, end, behind)) {
            return NameType.PERSON;
        }
        if (isPerson(text, start, end) && isTitled(text, ahead)) {
            return NameType.PERSON;
        }
        if (Script.isUpper(text, start) && end - start > 3 && stages.startingAt(text, behind) != 0) {
            return NameType.PRODUCT;
        }
        int act = after.startingAt(text, behind);
        if (act != 0 && !(Script.of(text.charAt(behind)) == Script.HIRAGANA && reading.quotes(text.substring(start, end)))) {
            return NameType.COMPANY; // of a thing in quotes it may be said as well that it offers something
        }
        int word = before.endingAt(text, ahead);
        if (word != 0 && (before.type(word) != NameType.PRODUCT || isWhole(text, end))) {
            return before.type(word);
        }
        return isHeadlineSubject(text, start, end) || makesDeal(reading, behind)
                || end - start > 3 && Script.isUpper(text, start) && firmLists.leadsToFirms(reading, end) ? NameType.COMPANY
                : coordinated(reading, start, end);
    }

    /** Whether a name that a label leads up to ends there: 製品名:RX-V573, and not its first word alone, as in 製品名:Dockアダプター. */
    private boolean isWhole(String text, int end) {
        return end == text.length() || Script.of(text.charAt(end)) == Script.OTHER || series.startingAt(text, end) != 0;
    }

    /** Whether が, は or による stand at {@code at} and the sentence goes on with what only firms do. */
    private boolean makesDeal(Reading reading, int at) {
        String text = reading.text();
        if (!text.startsWith("が", at) && !text.startsWith("は", at) && !text.startsWith("による", at)) {
            return false;
        }
        return deals.standInClause(text, at + 1, at + 50);
    }

    /** A name at the head of a line with 、 behind it, as headlines name who acts: Acme、新製品を発表. */
    private static boolean isHeadlineSubject(String text, int start, int end) {
        boolean acronym = end - start == 3 && text.startsWith("、「", end); // XYZ、「…」を発表
        if (end - start < 4 && !acronym || !Headlines.open(text, start, end)) {
            return false;
        }
        int stop = text.indexOf('\n', end);
        stop = stop < 0 ? text.length() : stop;
        return stop - end > 6 && text.charAt(stop - 1) != '。';
    }

    /** A name in a list of names of one type: A、X、B. */
    private static NameType coordinated(Reading reading, int start, int end) {
        String text = reading.text();
        if (!Script.isUpper(text, start) || end - start < 3) {
            return null;
        }
        Found left = neighbour(reading, start, true);
        Found right = neighbour(reading, end, false);
        if (left == null) {
            return null;
        }
        NameType type = left.entity().type();
        boolean listed = right != null && right.entity().type() == type;
        if (!listed) {
            Found further = neighbour(reading, left.start(), true);
            listed = further != null && further.entity().type() == type;
        }
        return listed && (type == NameType.COMPANY || type == NameType.PRODUCT || type == NameType.MODEL
                || type == NameType.BENCHMARK) || type == NameType.PERSON && isPerson(text, start, end) ? type : null;
    }

    /** The name on the other side of 、 or the like. */
    private static Found neighbour(Reading reading, int at, boolean left) {
        String text = reading.text();
        int step = left ? -1 : 1;
        int i = left ? at - 1 : at;
        int joints = 0;
        while (i >= 0 && i < text.length() && " 、,/・や".indexOf(text.charAt(i)) >= 0 && joints < 3) {
            joints += text.charAt(i) == ' ' ? 0 : 1;
            i += step;
        }
        return joints != 1 ? null : left ? reading.endingAt(i + 1) : reading.startingAt(i);
    }

    /** Whether a title leads up to {@code at}: 社長, 代表の, ディレクターである. */
    private boolean isTitled(String text, int at) {
        int end = at;
        for (String joint : new String[] {"である", "の", "・", "、"}) {
            if (text.startsWith(joint, end - joint.length())) {
                end -= joint.length();
                break;
            }
        }
        end = end > 0 && text.charAt(end - 1) == ' ' ? end - 1 : end;
        return titles.endingAt(text, end) != 0;
    }

    /** Two or three words that each are a capital and small letters. */
    static boolean isPerson(String text, int start, int end) {
        int words = 0;
        for (int i = start; i < end; i++) {
            int word = i;
            while (i < end && text.charAt(i) != ' ') {
                i++;
            }
            boolean initial = i - word == 2 && text.charAt(i - 1) == '.';
            if (!Script.isUpper(text, word) || !initial && (i - word < 2 || Script.isUpper(text, word + 1))
                    || Script.isDigit(text, i - 1)) {
                return false;
            }
            words++;
        }
        return words >= 2 && words <= 4;
    }

    /** One word in front of CEO is a firm (Anthropic CEO), unless more words make it a person; Oskelle 大統領 is one. */
    private boolean isFirmWord(String text, int start, int end, int title) {
        boolean addressed = text.startsWith("氏", title) || text.startsWith("さん", title);
        boolean surname = end - start > 2 && !Script.isUpper(text, start + 1) && LatinPhrase.wordEnd(text, start) == end;
        return !isPerson(text, start, end) && !addressed && !(surname && offices.startingAt(text, title) != 0);
    }
}
