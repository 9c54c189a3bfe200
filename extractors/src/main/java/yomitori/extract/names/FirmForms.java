package yomitori.extract.names;

import yomitori.facts.NameType;
import yomitori.text.PartOfSpeech;
import yomitori.text.Tokens;

/**
 * Names that bear a legal form: 株式会社X, X株式会社, 一般社団法人X. The form is part of the name; what it names is X. Chinese firms bear a
 * word of their own: X科技.
 */
final class FirmForms {
    private static final int LONGEST = 40;
    private static final int SHORTEST_KANA = 4; // ほかの is no name
    private static final int LONGEST_KANA = 6;
    private static final int LONGEST_FOREIGN = 10;
    private static final String CHINESE = "有限公司";
    private static final String ACT = "サ変接続";
    private static final String HONORIFIC = "名詞-接尾-人名";
    private static final String ASIDE = "副詞可能";

    private final Newcomers newcomers;
    private final CueWords forms;
    private final CueWords foreign;
    private final CueWords titles;

    FirmForms(Newcomers newcomers, Cues cues) {
        this.newcomers = newcomers;
        forms = cues.of(Cues.Kind.FIRM_FORM);
        foreign = cues.of(Cues.Kind.FOREIGN_FIRM);
        titles = cues.of(Cues.Kind.TITLE);
    }

    void read(Reading reading) {
        Landmarks.Offsets ends = reading.landmarks().firmForms();
        for (int i = 0; i < ends.size(); i++) {
            int end = ends.get(i);
            int form = forms.endingAt(reading.text(), end);
            if (form != 0) {
                read(reading, end - forms.length(form), end);
            }
        }
        Landmarks.Offsets brackets = reading.landmarks().brackets();
        for (int i = 0; i < brackets.size(); i++) {
            readForeign(reading, brackets.get(i));
        }
    }

    /** Chinese firms by their last word, with their Latin name in brackets behind: 魔法科技(Mofa Technology). */
    private void readForeign(Reading reading, int open) {
        String text = reading.text();
        int tail = foreign.endingAt(text, open);
        int start = open;
        while (start > 0 && open - start < LONGEST_FOREIGN && Script.of(text.charAt(start - 1)) == Script.KANJI) {
            start--;
        }
        if (tail != 0 && open - start >= foreign.length(tail) + 2 && Script.at(text, start - 1) != Script.KANJI
                && Script.isUpper(text, open + 1) && reading.isFree(start, open)) {
            newcomers.found(reading, start, open, NameType.COMPANY, "firm:foreign");
        }
    }

    private void read(Reading reading, int start, int end) {
        String text = reading.text();
        NameType type = forms.type(forms.startingAt(text, start));
        int first = nameStart(reading, start);
        if (first < start) {
            newcomers.found(reading, first, end, type, "firm:behind");
            learnCore(reading, first, start, type);
            return;
        }
        int from = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        int last = nameEnd(reading, from, type);
        if (last > from + 1) {
            newcomers.found(reading, start, last, type, "firm:ahead");
            learnCore(reading, from, last, type);
        }
    }

    private void learnCore(Reading reading, int start, int end, NameType type) {
        String core = reading.text().substring(start, end);
        reading.learn(core, newcomers.entity(core, type), "firm:core");
    }

    /** Where the name in front of the form begins; {@code end} where none is there. */
    private static int nameStart(Reading reading, int end) {
        Found known = reading.endingAt(end);
        if (known != null) {
            return known.length() > LONGEST ? end : known.start();
        }
        Tokens tokens = reading.tokens();
        int start = end;
        int token = end == 0 ? -1 : tokens.at(end - 1);
        while (token >= 0 && tokens.end(token) == start && start > end - 30 && isNamePart(reading, token)) {
            start = tokens.start(token);
            token--;
        }
        while (token >= 0 && start < end && end - start < LONGEST && tokens.end(token) == start
                && Script.of(text(reading, start)) == Script.HIRAGANA && isKana(reading, token) && !isGrammar(tokens.partOfSpeech(token))) {
            start = tokens.start(token--); // こもれ|び電機: the tokenizer takes the kana for a verb
        }
        boolean chinese = reading.text().startsWith(CHINESE, end);
        while (chinese && start > 0 && end - start < LONGEST_FOREIGN && Script.of(text(reading, start - 1)) == Script.KANJI) {
            start--;
        }
        return end - start < 2 || !isNamed(reading, start, end) ? end : start;
    }

    /**
     * Where the kana end that a name begins with and that the tokenizer takes for words of grammar, as in こと|の|は|技研; {@code start}
     * where it begins otherwise. A noun behind them shows that they are part of a name.
     */
    private static int endOfMisreadKana(Reading reading, int start) {
        Tokens tokens = reading.tokens();
        int token = tokens.at(start);
        if (token >= tokens.size() || !isKana(reading, token) || !tokens.partOfSpeech(token).isBoundNoun()) {
            return start;
        }
        while (token < tokens.size() && tokens.end(token) - start <= LONGEST_KANA && isKana(reading, token)) {
            token++;
        }
        boolean named = token < tokens.size() && Script.of(text(reading, tokens.start(token))) == Script.KANJI
                && tokens.partOfSpeech(token).isNoun() && !tokens.partOfSpeech(token).name().endsWith(ACT);
        return named && tokens.start(token) - start >= SHORTEST_KANA ? tokens.start(token) : start;
    }

    private static boolean isKana(Reading reading, int token) {
        for (int i = reading.tokens().start(token); i < reading.tokens().end(token); i++) {
            if (Script.of(text(reading, i)) != Script.HIRAGANA) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGrammar(PartOfSpeech part) {
        return part.isParticle() || part.isAuxiliary();
    }

    private static char text(Reading reading, int at) {
        return reading.text().charAt(at);
    }

    /** Whether anything but common nouns stands there, so that 認定 or 協同 in front of a form are no name. */
    private static boolean isNamed(Reading reading, int start, int end) {
        Tokens tokens = reading.tokens();
        for (int i = tokens.at(start); i < tokens.size() && tokens.start(i) < end; i++) {
            Script script = Script.of(reading.text().charAt(tokens.start(i)));
            if (script == Script.LATIN || script == Script.KATAKANA || script == Script.HIRAGANA
                    || tokens.partOfSpeech(i).isProperNoun() || reading.isTaken(tokens.start(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where the name behind the form ends; {@code start} where none is there. */
    private int nameEnd(Reading reading, int start, NameType type) {
        Found known = reading.startingAt(start);
        boolean placed = known != null && known.entity().type() == NameType.PLACE;
        if (known != null && !placed) {
            return known.length() > LONGEST ? start : known.end();
        }
        String text = reading.text();
        if (Script.isLatinOrDigit(text, start)) {
            int end = withoutTitle(text, start, LatinPhrase.at(text, start).end());
            Found place = type == NameType.ORGANIZATION ? reading.startingAt(end) : null;
            if (place == null || place.entity().type() != NameType.PLACE) {
                return end;
            }
        }
        Tokens tokens = reading.tokens();
        int end = placed ? known.end() : endOfMisreadKana(reading, start);
        int token = tokens.at(end);
        while (token < tokens.size() && tokens.start(token) == end && end < start + 30 && isNamePart(reading, token)) {
            end = tokens.end(token);
            token++;
        }
        return isAside(reading, tokens.at(start)) ? start : end;
    }

    /** Where the name ends before the title of somebody in the firm: 株式会社X CEO. */
    private int withoutTitle(String text, int start, int end) {
        int title = titles.endingAt(text, end);
        int name = title == 0 ? end : end - titles.length(title) - 1;
        return name > start && text.charAt(name) == ' ' ? name : end;
    }

    /** Whether an adverbial noun in kana goes on with the sentence: 株式会社ほか3社. */
    private static boolean isAside(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        return token < tokens.size() && isKana(reading, token) && tokens.partOfSpeech(token).name().endsWith(ASIDE);
    }

    private static boolean isNamePart(Reading reading, int token) {
        char c = reading.text().charAt(reading.tokens().start(token));
        PartOfSpeech part = reading.tokens().partOfSpeech(token);
        return switch (Script.of(c)) {
            case LATIN, DIGIT, KATAKANA -> true;
            case KANJI, HIRAGANA -> part.isNoun() && !part.isCounter() && !part.isBoundNoun() && !part.name().equals(HONORIFIC)
                    && !reading.tokens().surface(token).startsWith("代表");
            case OTHER -> c == '・' || c == '&' || c == '-' || c == '.';
        };
    }
}
