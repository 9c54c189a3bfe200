package yomitori.extract.names;

import yomitori.facts.NameType;

/** People in lists and bylines, whom brackets tell: ・山川惣治(弁護士), (HANAKO YAMADA). */
final class ListedPersons {
    private static final int LONGEST_LISTED = 7;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_BYLINE = 40;

    private final Newcomers newcomers;
    private final NewPersons persons;
    private final CueWords titles;
    private final CueWords professions;

    ListedPersons(Newcomers newcomers, NewPersons persons, Cues cues) {
        this.newcomers = newcomers;
        this.persons = persons;
        titles = cues.of(Cues.Kind.TITLE);
        professions = cues.of(Cues.Kind.PROFESSION);
    }

    void read(Reading reading) {
        Landmarks.Offsets brackets = reading.landmarks().brackets();
        for (int i = 0; i < brackets.size(); i++) {
            readListed(reading, brackets.get(i));
            readByline(reading, brackets.get(i));
        }
    }

    /** Who is listed with a profession or title in brackets: ・山川惣治(弁護士). */
    private void readListed(Reading reading, int open) {
        String text = reading.text();
        int end = open > 0 && text.charAt(open - 1) == ' ' ? open - 1 : open;
        int start = end;
        int space = -1;
        while (start > 0 && end - start < LONGEST_LISTED) {
            char c = text.charAt(start - 1);
            if (c == ' ' && space < 0 && start < end && Script.at(text, start - 2) == Script.KANJI) {
                space = start - 1;
            } else if (Script.of(c) != Script.KANJI && Script.of(c) != Script.HIRAGANA) {
                break;
            }
            start--;
        }
        if (end - start < 3 || Script.of(text.charAt(start)) != Script.KANJI || !isListed(text, start) || !reading.isFree(start, end)) {
            return;
        }
        int close = text.indexOf(')', open);
        if (close > 0 && close - open < LONGEST_TITLE && (titles.endingAt(text, close) != 0 || professions.endingAt(text, close) != 0)
                && titles.endingAt(text, end) == 0 && NewPersons.isStrange(reading.tokens(), start, end)) {
            persons.found(reading, start, end, space, "person:listed");
        }
    }

    /** Who has written the article, in a line of its own: (HANAKO YAMADA). Both words must be names of people, as far as capitals tell. */
    private void readByline(Reading reading, int open) {
        String text = reading.text();
        int close = text.indexOf(')', open, Math.min(text.length(), open + LONGEST_BYLINE));
        int space = close < 0 ? -1 : text.indexOf(' ', open, close);
        boolean ownLine = (open == 0 || text.charAt(open - 1) == '\n')
                && close > 0 && (close + 1 == text.length() || text.charAt(close + 1) == '\n');
        if (!ownLine || space < open + 3 || space > close - 3) {
            return;
        }
        for (int i = open + 1; i < close; i++) {
            if (i != space && !Script.isUpper(text, i)) {
                return;
            }
        }
        if (reading.isFree(open + 1, close)) {
            newcomers.found(reading, open + 1, close, NameType.PERSON, "person:byline");
        }
    }

    private static boolean isListed(String text, int start) {
        return start == 0 || "\n・■●◆○*-".indexOf(text.charAt(start - 1)) >= 0
                || text.charAt(start - 1) == ' ' && (start == 1 || "\n・■●◆○*-".indexOf(text.charAt(start - 2)) >= 0);
    }
}
