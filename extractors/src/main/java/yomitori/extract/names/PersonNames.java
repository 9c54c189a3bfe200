package yomitori.extract.names;

import yomitori.facts.NameType;
import yomitori.text.PartOfSpeech;
import yomitori.text.Tokens;

/** People: a family and a given name by their parts of speech, double names in katakana, and those whom titles and brackets tell. */
final class PersonNames {
    /** How the first word of somebody's name is learned. */
    static final String GIVEN_RULE = "person:given";

    private static final String FAMILY = "名詞-固有名詞-人名-姓";
    private static final String GIVEN = "名詞-固有名詞-人名-名";
    private static final String ANY = "名詞-固有名詞-人名-一般";

    private static final int SHORTEST_GIVEN = 4;

    private final Newcomers newcomers;
    private final NewPersons persons;
    private final TitledPersons titled;
    private final ListedPersons listed;
    private final CueWords titles;
    private final CueWords professions;
    private final CueWords kin;
    private final CueWords firmEnds;

    PersonNames(Newcomers newcomers, Cues cues) {
        this.newcomers = newcomers;
        persons = new NewPersons(newcomers, cues);
        titled = new TitledPersons(persons, cues);
        listed = new ListedPersons(newcomers, persons, cues);
        firmEnds = cues.of(Cues.Kind.SUFFIX);
        titles = cues.of(Cues.Kind.TITLE);
        professions = cues.of(Cues.Kind.PROFESSION);
        kin = cues.of(Cues.Kind.KIN);
    }

    void read(Reading reading) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        for (Found name : reading.found()) {
            if (name.entity().type() == NameType.PERSON) {
                learnFamilyName(reading, name);
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            PartOfSpeech part = tokens.partOfSpeech(i);
            if (!part.isNoun()) {
                continue;
            }
            int start = tokens.start(i);
            Script script = Script.of(text.charAt(start));
            if (script == Script.KATAKANA && Script.at(text, start - 1) != Script.KATAKANA && !KatakanaParts.isDot(text, start - 1)) {
                readKatakana(reading, start);
            } else if (part.isProperNoun()) {
                readFamily(reading, i, part.name().equals(FAMILY));
                readIntroduced(reading, i);
            }
            int title = titles.startingAt(text, start);
            if (title != 0) {
                titled.readAhead(reading, i);
                titled.readBehind(reading, start + titles.length(title));
            }
        }
        listed.read(reading);
    }

    /** The family name of somebody whom a table knows: 孫 of 孫正義, アルトマン of サム・アルトマン. */
    private static void learnFamilyName(Reading reading, Found name) {
        String text = reading.text();
        int last = name.end();
        while (last > name.start() && !Key.isSeparator(text.charAt(last - 1))) {
            last--;
        }
        if (last > name.start()) {
            if (name.end() - last > 2 && Script.of(text.charAt(last)) != Script.KANJI) {
                reading.learn(text.substring(last, name.end()), name.entity(), "person:surname");
            }
            learnGivenName(reading, name);
            return;
        }
        int token = reading.tokens().at(name.start());
        int end = reading.tokens().end(token);
        if (Script.of(text.charAt(name.start())) == Script.KANJI && name.length() > 2 && end < name.end()) {
            reading.learn(text.substring(name.start(), end), name.entity(), "person:surname");
        }
    }

    /** The first of two Latin words, by which some articles go on: Denise of Denise Harbour. */
    private static void learnGivenName(Reading reading, Found name) {
        String text = reading.text();
        int end = LatinPhrase.at(text, name.start()).end() == name.end() ? text.indexOf(' ', name.start()) : -1;
        if (end > 0 && end - name.start() >= SHORTEST_GIVEN && end < name.end() && !Script.isUpper(text, name.start() + 1)) {
            reading.learn(text.substring(name.start(), end), name.entity(), GIVEN_RULE);
        }
    }

    /** 姓 and 名 side by side, or with a space between them. */
    private void readFamily(Reading reading, int token, boolean family) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        int given = token + 1;
        if (given < tokens.size() && text.charAt(tokens.start(given)) == ' ' && tokens.end(given) - tokens.start(given) == 1) {
            given++;
        }
        if (family && readSingles(reading, token)) {
            return;
        }
        if (given >= tokens.size() || !isGiven(tokens.partOfSpeech(given))
                || Script.of(text.charAt(tokens.start(given))) == Script.KATAKANA) {
            return;
        }
        int start = tokens.start(token);
        int end = endOfGiven(reading, given);
        boolean kana = Script.of(text.charAt(tokens.start(given))) == Script.HIRAGANA; // the tokenizer takes ちや in 創ちや for a name
        if (!family && (tokens.end(given) - tokens.start(given) < (kana ? 3 : 2) || Script.of(text.charAt(start)) != Script.KANJI
                || !tokens.partOfSpeech(given).name().equals(GIVEN))) {
            return;
        }
        if (end - start >= 3 && reading.isFree(start, end) && Script.at(text, start - 1) != Script.KATAKANA) {
            persons.found(reading, start, end, tokens.end(token), "person:tokens");
        }
    }

    /** Who is introduced by what they are: 女優の吉川, 姉の明奈. */
    private void readIntroduced(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        int start = tokens.start(token);
        if (!isPersonal(tokens.partOfSpeech(token)) || start < 2 || text.charAt(start - 1) != 'の' || !isIntroduction(text, start - 1)) {
            return;
        }
        int end = tokens.end(token);
        int next = token + 1;
        while (next < tokens.size() && tokens.start(next) == end && isPersonal(tokens.partOfSpeech(next))) {
            end = tokens.end(next++);
        }
        if (end - start > 1 && Script.of(text.charAt(start)) != Script.KATAKANA && Script.at(text, end) != Script.KANJI
                && Script.at(text, end) != Script.KATAKANA && reading.isFree(start, end)) {
            persons.found(reading, start, end, -1, "person:introduced");
        }
    }

    private boolean isIntroduction(String text, int end) {
        return professions.endingAt(text, end) != 0 || kin.endingAt(text, end) != 0;
    }

    /** A given name that the tokenizer does not know, in single signs: 山川|惣|治. */
    private boolean readSingles(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        int start = tokens.start(token);
        int end = tokens.end(token);
        int next = token + 1;
        while (next < tokens.size() && next <= token + 2 && tokens.start(next) == end && tokens.end(next) == end + 1
                && Script.of(text.charAt(end)) == Script.KANJI && tokens.partOfSpeech(next).isNoun()
                && !tokens.partOfSpeech(next).isSuffix() && titles.startingAt(text, end) == 0) {
            end++;
            next++;
        }
        boolean name = next == token + 3 && tokens.end(token) - start == 2 && Script.of(text.charAt(start)) == Script.KANJI
                && Script.at(text, end) != Script.KANJI && Script.at(text, start - 1) != Script.KANJI && reading.isFree(start, end);
        if (name) {
            persons.found(reading, start, end, tokens.end(token), "person:tokens");
        }
        return name;
    }

    /** The tokenizer often leaves the last sign of a given name to itself: 康|介. */
    private int endOfGiven(Reading reading, int given) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        int end = tokens.end(given);
        int next = given + 1;
        boolean titled = titles.startingAt(text, end + 1) != 0;
        boolean single = next < tokens.size() && tokens.start(next) == end && tokens.end(next) == end + 1
                && Script.of(text.charAt(end)) == Script.KANJI && tokens.partOfSpeech(next).isNoun()
                && (titled || !tokens.partOfSpeech(next).isSuffix()) && titles.startingAt(text, end) == 0;
        return single && end - tokens.start(given) == 1 && (titled || Script.at(text, end + 1) != Script.KANJI) ? end + 1 : end;
    }

    /** サラ・シルバーマン氏, ヴィンス・チャブリア連邦判事. */
    private void readKatakana(Reading reading, int start) {
        String text = reading.text();
        int end = start;
        int dots = 0;
        int last = start;
        while (end < text.length() && (Script.of(text.charAt(end)) == Script.KATAKANA || KatakanaParts.isDot(text, end)
                && Script.at(text, end + 1) == Script.KATAKANA)) {
            if (KatakanaParts.isDot(text, end)) {
                dots++;
                last = end + 1;
            }
            end++;
        }
        if (dots < 1 || dots > 3 || end - start > 24 || end - last < 2 || isKnownOtherwise(reading, start, end)) {
            return;
        }
        boolean firm = firmEnds.endingAt(text, end) != 0 && firmEnds.type(firmEnds.endingAt(text, end)) == NameType.COMPANY;
        if (firm && KatakanaParts.isCommon(reading, start, end)) {
            return;
        }
        if (firm || text.startsWith("社", end) && !text.startsWith("社長", end)) {
            newcomers.found(reading, start, end, NameType.COMPANY, "firm:katakana");
            return;
        }
        KatakanaParts parts = new KatakanaParts(reading, start, end);
        if (isTitledBehind(text, end) || !parts.areThings()
                && (isTitledAhead(text, start) || parts.holdGivenName() || parts.areListed())) {
            persons.found(reading, start, end, -1, "person:katakana");
            reading.learn(text.substring(last, end), newcomers.entity(text.substring(start, end), NameType.PERSON),
                    "person:surname");
        }
    }

    private static boolean isGiven(PartOfSpeech part) {
        return part.isProperNoun() && (part.name().equals(GIVEN) || part.name().equals(ANY));
    }

    /** Whether a word is part of the name of somebody. */
    static boolean isPersonal(PartOfSpeech part) {
        return part.isProperNoun() && (part.name().equals(FAMILY) || part.name().equals(GIVEN) || part.name().equals(ANY));
    }

    private static boolean isKnownOtherwise(Reading reading, int start, int end) {
        Found inside = reading.firstIn(start, end);
        return inside != null && (inside.length() >= end - start || switch (inside.entity().type()) {
            case COMPANY, PRODUCT, MODEL, ORGANIZATION, EVENT -> true;
            default -> false;
        });
    }

    private boolean isTitledBehind(String text, int end) {
        int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        if (titles.startingAt(text, at) != 0) {
            return true;
        }
        int run = end;
        while (run < text.length() && run - end < 12 && Script.of(text.charAt(run)) == Script.KANJI) {
            run++;
        }
        return run > end && titles.endingAt(text, run) != 0;
    }

    private boolean isTitledAhead(String text, int start) {
        int at = start > 0 && "の、・ 」".indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
        at = text.startsWith("である", start - 3) ? start - 3 : at;
        return titles.endingAt(text, at) != 0 || at < start && professions.endingAt(text, at) != 0;
    }
}
