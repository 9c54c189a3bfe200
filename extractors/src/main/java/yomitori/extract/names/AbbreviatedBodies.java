package yomitori.extract.names;

import yomitori.facts.Entity;
import yomitori.facts.NameType;
import yomitori.text.PartOfSpeech;
import yomitori.text.Tokens;

/**
 * Bodies and rules that no table holds and whose names are common words alone, shown by their last word and the abbreviation in brackets
 * behind it: 港湾情報技術省（MPIT）.
 */
final class AbbreviatedBodies {
    private static final String RULE = "organization:abbreviated";
    private static final int LONGEST = 30;
    private static final int LONGEST_ABBREVIATION = 9;
    private static final int FEWEST_WORDS = 2;
    /** The shortest name, in characters: 技術省 is any. */
    private static final int SHORTEST = 5;

    private final Newcomers newcomers;
    private final CueWords endings;
    private final CueWords stops;

    AbbreviatedBodies(Newcomers newcomers, Cues cues) {
        this.newcomers = newcomers;
        endings = cues.of(Cues.Kind.ABBREVIATED);
        stops = cues.of(Cues.Kind.STOP);
    }

    void read(Reading reading) {
        String text = reading.text();
        Landmarks.Offsets opens = reading.landmarks().brackets();
        for (int i = 0; i < opens.size(); i++) {
            int open = opens.get(i);
            int end = open > 0 && text.charAt(open - 1) == ' ' ? open - 1 : open;
            int ending = isAbbreviation(text, open) ? endings.endingAt(text, end) : 0;
            if (ending != 0 && reading.isFree(end - endings.length(ending), end)) {
                read(reading, end, end - endings.length(ending), endings.type(ending), reading.startingAt(open + 1));
            }
        }
    }

    /** Whether the brackets hold one Latin word of two capitals or more, which is no common abbreviation. */
    private boolean isAbbreviation(String text, int open) {
        int at = open + 1;
        int capitals = 0;
        while (at < text.length() && at - open <= LONGEST_ABBREVIATION && Script.of(text.charAt(at)) == Script.LATIN) {
            capitals += Script.isUpper(text, at) ? 1 : 0;
            at++;
        }
        return at < text.length() && text.charAt(at) == ')' && capitals > 1 && at - open > 3 && Script.isUpper(text, open + 1)
                && !stops.is(text, open + 1, at);
    }

    private void read(Reading reading, int end, int suffix, NameType type, Found abbreviation) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        if (!tokens.endsAt(end)) {
            return;
        }
        int start = suffix;
        int words = 0;
        for (int token = tokens.at(end - 1); token >= 0 && tokens.end(token) == (words == 0 ? end : start)
                && end - tokens.start(token) <= LONGEST && isPart(reading, token); token = tokens.at(start) - 1) {
            Found known = reading.endingAt(tokens.end(token));
            if (known != null && known.entity().type() != NameType.PLACE && known.entity().type() != NameType.ORGANIZATION) {
                break;
            }
            start = known != null ? known.start() : tokens.start(token);
            words++;
            if (start == 0) {
                break;
            }
        }
        start = text.charAt(start) == '・' ? start + 1 : start;
        if (words >= FEWEST_WORDS && end - start >= SHORTEST && start < suffix) {
            boolean known = abbreviation != null && reading.text().charAt(abbreviation.end()) == ')'
                    && (isBody(abbreviation.entity().type()) ? isBody(type) : abbreviation.entity().type() == type);
            Entity entity = known ? abbreviation.entity() : newcomers.entity(text.substring(start, end), type);
            newcomers.found(reading, start, end, entity, RULE);
        }
    }

    private static boolean isBody(NameType type) {
        return type == NameType.ORGANIZATION || type == NameType.COMPANY;
    }

    private static boolean isPart(Reading reading, int token) {
        PartOfSpeech part = reading.tokens().partOfSpeech(token);
        String name = part.name();
        char first = reading.text().charAt(reading.tokens().start(token));
        if (Script.of(first) == Script.OTHER) {
            return first == '・';
        }
        return part.isNoun() && !part.isNumber() && !part.isCounter() && !name.startsWith("名詞-代名詞") && !name.startsWith("名詞-非自立")
                && !name.startsWith("名詞-副詞可能") && "同各両当".indexOf(first) < 0;
    }
}
