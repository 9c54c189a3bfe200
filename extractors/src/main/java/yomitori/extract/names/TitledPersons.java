package yomitori.extract.names;

import yomitori.facts.NameType;
import yomitori.text.Tokens;

/** People who stand beside a title: 辻 勇樹さん, minatomaru氏, 代表取締役社長 生稲 惣人. */
final class TitledPersons {
    private static final int LONGEST_PART = 3;
    private static final int SHORTEST_HANDLE = 3;

    private final NewPersons persons;
    private final CueWords titles;

    TitledPersons(NewPersons persons, Cues cues) {
        this.persons = persons;
        titles = cues.of(Cues.Kind.TITLE);
    }

    /** Who stands in front of a title. */
    void readAhead(Reading reading, int token) {
        String text = reading.text();
        int title = reading.tokens().start(token);
        int end = title > 0 && text.charAt(title - 1) == ' ' ? title - 1 : title;
        if (end == 0 || reading.isTaken(end - 1)) {
            return;
        }
        boolean strong = text.startsWith("氏", title) || text.startsWith("容疑者", title) || text.startsWith("被告", title);
        int start = end;
        Script script = Script.of(text.charAt(end - 1));
        if (script == Script.KATAKANA) {
            while (start > 0 && Script.of(text.charAt(start - 1)) == Script.KATAKANA) {
                start--;
            }
            boolean name = strong && end == title || isPersonal(reading, start, end);
            if (name && end - start >= 2 && reading.isFree(start, end) && !KatakanaParts.isDot(text, start - 1)) {
                persons.found(reading, start, end, -1, "person:title");
            }
            return;
        }
        if (script == Script.LATIN || script == Script.DIGIT) {
            if (strong || text.startsWith("さん", title)) {
                readHandle(reading, end);
            }
            return;
        }
        int word = reading.tokens().at(end - 1);
        boolean personal = PersonNames.isPersonal(reading.tokens().partOfSpeech(word));
        if (script != Script.KANJI && !personal) {
            return;
        }
        if (personal) {
            start = reading.tokens().start(word);
            if (word > 0 && reading.tokens().end(word - 1) == start && PersonNames.isPersonal(reading.tokens().partOfSpeech(word - 1))) {
                start = reading.tokens().start(word - 1);
            }
            if (readApart(reading, start, end)) {
                return;
            }
        } else if (strong) {
            while (start > 0 && end - start < 7 && Script.of(text.charAt(start - 1)) == Script.KANJI) {
                start--;
            }
            if (start > 1 && text.charAt(start - 1) == ' ' && end - start <= 3) {
                int first = start - 1;
                while (first > 0 && start - first < 5 && Script.of(text.charAt(first - 1)) == Script.KANJI) {
                    first--;
                }
                int family = start - 1;
                if (family > first && family - first <= 3) {
                    persons.found(reading, first, end, family, "person:title");
                    return;
                }
            }
            if (end - start > 5 || end - start < 2) {
                return;
            }
        } else {
            return;
        }
        if (end - start >= 2 && reading.isFree(start, end)) {
            persons.found(reading, start, end, -1, "person:title");
        }
    }

    /** Whose family name of one sign, a blank in front of the given one, the tokenizer takes for a common noun: 辻 勇樹さん. */
    private boolean readApart(Reading reading, int given, int end) {
        String text = reading.text();
        boolean apart = given > 2 && text.charAt(given - 1) == ' ' && Script.of(text.charAt(given - 2)) == Script.KANJI
                && Script.of(text.charAt(given - 3)) != Script.KANJI && Script.of(text.charAt(given)) == Script.KANJI
                && reading.isFree(given - 2, end);
        if (apart) {
            persons.found(reading, given - 2, end, given - 1, "person:title");
        }
        return apart;
    }

    /** Who is called by one word in small letters, as people are on the web: minatomaru氏. */
    private void readHandle(Reading reading, int end) {
        String text = reading.text();
        int start = end;
        boolean letter = false;
        while (start > 0 && (text.charAt(start - 1) == '_' || Script.isLatinOrDigit(text.charAt(start - 1)))) {
            start--;
            if (Script.isUpper(text, start)) {
                return;
            }
            letter = !Script.isDigit(text, start);
        }
        boolean word = letter && end - start >= SHORTEST_HANDLE && (start == 0 || "@-./&'".indexOf(text.charAt(start - 1)) < 0
                && !(text.charAt(start - 1) == ' ' && Script.at(text, start - 2) == Script.LATIN));
        if (word && reading.isFree(start, end)) {
            persons.found(reading, start, end, -1, "person:handle");
        }
    }

    /**
     * Whose name stands behind a title, set apart with blanks: 代表取締役社長 生稲 惣人.
     *
     * @param title where the title ends
     */
    void readBehind(Reading reading, int title) {
        String text = reading.text();
        int family = endOfPart(text, title + 1);
        int end = endOfPart(text, family + 1);
        if (end >= text.length() ? end > text.length() : Script.of(text.charAt(end)) != Script.OTHER) {
            return;
        }
        boolean apart = text.charAt(title) == ' ' && family > title + 1 && text.charAt(family) == ' ' && end > family + 1;
        if (!apart || titles.endingAt(text, family) != 0 || titles.endingAt(text, end) != 0
                || !NewPersons.isStrange(reading.tokens(), title + 1, family) || !NewPersons.isStrange(reading.tokens(), family + 1, end)) {
            return;
        }
        Found inside = reading.firstIn(title + 1, end);
        boolean town = inside != null && inside.entity().type() == NameType.PLACE && inside.end() == family; // 青森 in 社長 青森 惣人
        if (town || reading.isFree(title + 1, end)) {
            persons.found(reading, title + 1, end, family, "person:named");
        }
    }

    /** Where the kanji of a family name or given name end that begins at {@code start}. */
    private static int endOfPart(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_PART && Script.of(text.charAt(end)) == Script.KANJI) {
            end++;
        }
        return end;
    }

    /** Whether a run of katakana reads as a name: its first word is one, and the others may be. */
    private static boolean isPersonal(Reading reading, int start, int end) {
        Tokens tokens = reading.tokens();
        int first = tokens.at(start);
        boolean personal = PersonNames.isPersonal(tokens.partOfSpeech(first));
        for (int i = first + 1; personal && i < tokens.size() && tokens.start(i) < end; i++) {
            personal = PersonNames.isPersonal(tokens.partOfSpeech(i)) || tokens.isUnknownKatakana(i);
        }
        return personal;
    }
}
