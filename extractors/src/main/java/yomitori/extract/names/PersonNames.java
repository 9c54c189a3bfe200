package yomitori.extract.names;

import yomitori.facts.Entity;
import yomitori.facts.NameType;
import yomitori.text.PartOfSpeech;
import yomitori.text.Tokens;

/** People: a family and a given name by their parts of speech, double names in katakana, and whoever stands beside a title. */
final class PersonNames {
    /** How the first word of somebody's name is learned. */
    static final String GIVEN_RULE = "person:given";

    private static final String FAMILY = "名詞-固有名詞-人名-姓";
    private static final String GIVEN = "名詞-固有名詞-人名-名";
    private static final String ANY = "名詞-固有名詞-人名-一般";

    private static final int LONGEST_LISTED = 7;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_PART = 3;
    private static final int LONGEST_BYLINE = 40;
    private static final int SHORTEST_GIVEN = 4;
    private static final int SHORTEST_HANDLE = 3;

    private final Newcomers newcomers;
    private final CueWords titles;
    private final CueWords professions;
    private final CueWords kin;
    private final CueWords firmEnds;
    private final CueWords stops;

    PersonNames(Newcomers newcomers, Cues cues) {
        this.newcomers = newcomers;
        firmEnds = cues.of(Cues.Kind.SUFFIX);
        titles = cues.of(Cues.Kind.TITLE);
        stops = cues.of(Cues.Kind.STOP);
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
                readTitled(reading, i);
                readNamed(reading, start + titles.length(title));
            }
        }
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
                && titles.endingAt(text, end) == 0 && isStrange(reading.tokens(), start, end)) {
            person(reading, start, end, space, "person:listed");
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

    /** Whether anything but common words stands there: 報告|資料 is nobody. */
    private static boolean isStrange(Tokens tokens, int start, int end) {
        for (int i = tokens.at(start); i < tokens.size() && tokens.start(i) < end; i++) {
            if (tokens.partOfSpeech(i).isProperNoun() || tokens.end(i) - tokens.start(i) == 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isListed(String text, int start) {
        return start == 0 || "\n・■●◆○*-".indexOf(text.charAt(start - 1)) >= 0
                || text.charAt(start - 1) == ' ' && (start == 1 || "\n・■●◆○*-".indexOf(text.charAt(start - 2)) >= 0);
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
            person(reading, start, end, tokens.end(token), "person:tokens");
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
            person(reading, start, end, -1, "person:introduced");
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
            person(reading, start, end, tokens.end(token), "person:tokens");
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
            person(reading, start, end, -1, "person:katakana");
            reading.learn(text.substring(last, end), newcomers.entity(text.substring(start, end), NameType.PERSON),
                    "person:surname");
        }
    }

    /** Who stands in front of a title. */
    private void readTitled(Reading reading, int token) {
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
                person(reading, start, end, -1, "person:title");
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
        boolean personal = isPersonal(reading.tokens().partOfSpeech(word));
        if (script != Script.KANJI && !personal) {
            return;
        }
        if (personal) {
            start = reading.tokens().start(word);
            if (word > 0 && reading.tokens().end(word - 1) == start && isPersonal(reading.tokens().partOfSpeech(word - 1))) {
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
                    person(reading, first, end, family, "person:title");
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
            person(reading, start, end, -1, "person:title");
        }
    }

    /** Whose family name of one sign, a blank in front of the given one, the tokenizer takes for a common noun: 辻 勇樹さん. */
    private boolean readApart(Reading reading, int given, int end) {
        String text = reading.text();
        boolean apart = given > 2 && text.charAt(given - 1) == ' ' && Script.of(text.charAt(given - 2)) == Script.KANJI
                && Script.of(text.charAt(given - 3)) != Script.KANJI && Script.of(text.charAt(given)) == Script.KANJI
                && reading.isFree(given - 2, end);
        if (apart) {
            person(reading, given - 2, end, given - 1, "person:title");
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
            person(reading, start, end, -1, "person:handle");
        }
    }

    /** Whose name stands behind a title, set apart with blanks: 代表取締役社長 生稲 惣人. */
    private void readNamed(Reading reading, int title) {
        String text = reading.text();
        int family = endOfPart(text, title + 1);
        int end = endOfPart(text, family + 1);
        if (end >= text.length() ? end > text.length() : Script.of(text.charAt(end)) != Script.OTHER) {
            return;
        }
        boolean apart = text.charAt(title) == ' ' && family > title + 1 && text.charAt(family) == ' ' && end > family + 1;
        if (!apart || titles.endingAt(text, family) != 0 || titles.endingAt(text, end) != 0
                || !isStrange(reading.tokens(), title + 1, family) || !isStrange(reading.tokens(), family + 1, end)) {
            return;
        }
        Found inside = reading.firstIn(title + 1, end);
        boolean town = inside != null && inside.entity().type() == NameType.PLACE && inside.end() == family; // 青森 in 社長 青森 惣人
        if (town || reading.isFree(title + 1, end)) {
            person(reading, title + 1, end, family, "person:named");
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

    private void person(Reading reading, int start, int end, int familyEnd, String rule) {
        Reading.Learned learned = reading.learnedAs(reading.text().substring(start, end));
        if (learned != null && learned.entity().type() == NameType.PERSON) {
            reading.add(new Found(start, end, learned.entity(), learned.rule()));
            return;
        }
        if (stops.is(reading.text(), start, end)) {
            return;
        }
        newcomers.found(reading, start, end, NameType.PERSON, rule);
        if (familyEnd > start + 1) {
            Entity entity = newcomers.entity(reading.text().substring(start, end), NameType.PERSON);
            reading.learn(reading.text().substring(start, familyEnd), entity, "person:surname");
        }
    }

    private static boolean isGiven(PartOfSpeech part) {
        return part.isProperNoun() && (part.name().equals(GIVEN) || part.name().equals(ANY));
    }

    /** Whether a word is part of the name of somebody. */
    static boolean isPersonal(PartOfSpeech part) {
        return part.isProperNoun() && (part.name().equals(FAMILY) || part.name().equals(GIVEN) || part.name().equals(ANY));
    }

    /** Whether a run of katakana reads as a name: its first word is one, and the others may be. */
    private static boolean isPersonal(Reading reading, int start, int end) {
        Tokens tokens = reading.tokens();
        int first = tokens.at(start);
        boolean personal = isPersonal(tokens.partOfSpeech(first));
        for (int i = first + 1; personal && i < tokens.size() && tokens.start(i) < end; i++) {
            personal = isPersonal(tokens.partOfSpeech(i)) || tokens.isUnknownKatakana(i);
        }
        return personal;
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
