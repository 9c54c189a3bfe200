package yomitori.extract.names;

import yomitori.facts.NameType;
import yomitori.text.PartOfSpeech;
import yomitori.text.Tokens;

/**
 * Firms with a Japanese name that no table holds, by the words beside them: 調査会社の〇〇, 通販大手の〇〇, 〇〇(東京都港区), 〇〇を買収, and
 * the head of a headline that tells what only firms do. The name must look like one: a word that the tokenizer does not know, a proper
 * noun, or katakana that are no single word.
 */
final class CuedFirms {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;
    private static final String PARTICLES = "がとにのをへ";

    private final Newcomers newcomers;
    private final Edges edges;
    private final CueWords described;
    private final CueWords ranked;
    private final CueWords after;
    private final CueWords deals;
    private final CueWords results;
    private final CueWords suffixes;
    private final CueWords titles;
    private final CueWords stops;
    private final CueWords generic;
    private final CueWords things;
    private final CueWords kinds;

    CuedFirms(Newcomers newcomers, Edges edges, Cues cues) {
        this.edges = edges;
        this.newcomers = newcomers;
        described = cues.of(Cues.Kind.DESCRIBED);
        ranked = cues.of(Cues.Kind.RANKED);
        after = cues.of(Cues.Kind.AFTER);
        deals = cues.of(Cues.Kind.DEAL);
        results = cues.of(Cues.Kind.RESULT);
        suffixes = cues.of(Cues.Kind.SUFFIX);
        titles = cues.of(Cues.Kind.TITLE);
        stops = cues.of(Cues.Kind.STOP);
        generic = cues.of(Cues.Kind.GENERIC_FIRM);
        things = cues.of(Cues.Kind.QUOTE_BEFORE);
        kinds = cues.of(Cues.Kind.FIRM_KIND);
    }

    void read(Reading reading) {
        Tokens tokens = reading.tokens();
        int i = 0;
        while (i < tokens.size()) {
            if (!isPart(reading, i) || isJoint(reading.text().charAt(tokens.start(i)))) {
                i++;
                continue;
            }
            int last = i;
            boolean mayName = isUncommon(reading, i);
            while (last + 1 < tokens.size() && tokens.start(last + 1) == tokens.end(last) && isPart(reading, last + 1)) {
                last++;
                mayName |= isUncommon(reading, last);
            }
            int next = last + 1;
            if (mayName) {
                while (last > i && isJoint(reading.text().charAt(tokens.start(last)))) {
                    last--;
                }
                read(reading, i, last);
            }
            i = next;
        }
    }

    private void read(Reading reading, int first, int last) {
        Tokens tokens = reading.tokens();
        int end = tokens.end(last);
        if (end - tokens.start(first) < SHORTEST || reading.isTaken(end - 1)) {
            return;
        }
        int start = behindCue(reading, first, last);
        boolean cued = start >= 0;
        start = behindCountry(reading, cued ? tokens.at(start) : first, last);
        if (end - start < SHORTEST || end - start > LONGEST) {
            return;
        }
        boolean addressed = isAddressed(reading, end);
        boolean acting = isCuedBehind(reading, end);
        boolean heading = isHeadline(reading, start, end);
        String text = reading.text();
        boolean behindCountry = !cued && isOfCountry(reading, start, end);
        boolean foreign = behindCountry && (text.charAt(end) == 'を' || deals.standInClause(text, end + 1, end + 60));
        if (!cued && !addressed && !acting && !heading && !foreign || !mayBeFirm(reading, start, end)) {
            return;
        }
        boolean strange = isStrange(reading, start, end);
        boolean looksLikeOne = strange || isCompound(reading, start, end);
        String rule = cued && looksLikeOne ? "firm:described"
                : addressed && looksLikeOne ? "firm:address"
                : acting && (strange || foreign && text.charAt(end) == 'を') ? "firm:cue"
                : foreign && looksLikeOne ? "firm:country"
                : heading && looksLikeOne ? "firm:headline" : null;
        if (rule != null) {
            newcomers.found(reading, start, end, NameType.COMPANY, rule);
        }
    }

    /** Where the words begin behind the one sign of a country, with which the tokens may begin. */
    private static int behindCountry(Reading reading, int first, int last) {
        Tokens tokens = reading.tokens();
        Found place = first == last ? null : reading.startingAt(tokens.start(first));
        boolean country = place != null && place.entity().type() == NameType.PLACE && place.length() == 1 && place.end() == tokens.end(first);
        return tokens.start(country ? first + 1 : first);
    }

    /** Whether a country stands directly in front of a name that acts, as news names foreign firms: 米ゾルバンは. */
    private static boolean isOfCountry(Reading reading, int start, int end) {
        String text = reading.text();
        Found place = reading.endingAt(start);
        return place != null && place.entity().type() == NameType.PLACE && place.length() == 1 && end < text.length()
                && Script.of(text.charAt(start)) == Script.KATAKANA && (text.charAt(end) == 'を' || Gazetteer.acts(text, end));
    }

    /** Where the name begins when words such as 調査会社 or 通販大手の lead up to it; -1 where none do. */
    private int behindCue(Reading reading, int first, int last) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        for (int i = first; i <= last; i++) {
            int start = tokens.start(i);
            if (leadsUp(text, start) && (i == first || text.charAt(start - 1) != 'の')) {
                return start;
            }
        }
        return -1;
    }

    /** Whether the words in front of {@code start} say by themselves that one firm is named: 調査会社の, 子会社, 通販大手の, not 大手の. */
    private boolean leadsUp(String text, int start) {
        if (described.endingAt(text, start) != 0) {
            return true;
        }
        int rank = ranked.endingAt(text, start);
        return rank != 0 && switch (Script.at(text, start - ranked.length(rank) - 1)) {
            case LATIN, DIGIT, KATAKANA, KANJI -> true;
            case HIRAGANA, OTHER -> false;
        };
    }

    /** 〇〇(東京都港区), 〇〇(本社・大阪市): whose seat stands behind in brackets. */
    private static boolean isAddressed(Reading reading, int end) {
        String text = reading.text();
        if (end + 2 >= text.length() || text.charAt(end) != '(') {
            return false;
        }
        if (text.startsWith("本社", end + 1)) {
            return true;
        }
        Found place = reading.startingAt(end + 1);
        return place != null && place.entity().type() == NameType.PLACE && place.length() > 1
                && "市区町都県府".indexOf(text.charAt(place.end() - 1)) >= 0;
    }

    /** 〇〇を買収, 〇〇と提携, 〇〇を9億ドルで買収. */
    private boolean isCuedBehind(Reading reading, int end) {
        String text = reading.text();
        if (end >= text.length() || PARTICLES.indexOf(text.charAt(end)) < 0) {
            return false;
        }
        int sum = text.charAt(end) == 'を' ? Sums.behind(text, end + 1) : end + 1;
        return after.startingAt(text, end) != 0 || sum > end + 1 && deals.startingAt(text, sum) != 0;
    }

    /** A name at the head of a line with 、 behind it, where the line tells what only firms do. */
    private boolean isHeadline(Reading reading, int start, int end) {
        String text = reading.text();
        return Headlines.open(text, start, end)
                && (deals.standInClause(text, end + 1, end + 60) || results.standInClause(text, end + 1, end + 60));
    }

    /** Whether nothing shows that the words name something else: a known name, a person, a body, a thing. */
    private boolean mayBeFirm(Reading reading, int start, int end) {
        String text = reading.text();
        Found inside = reading.firstIn(start, end);
        boolean placed = inside != null && inside.entity().type() == NameType.PLACE && inside.start() == start
                && inside.end() < end && inside.length() > 1 && reading.isFree(inside.end(), end);
        int suffix = suffixes.endingAt(text, end);
        int kind = kinds.endingAt(text, end);
        if (placed && kind != 0 && inside.end() == end - kinds.length(kind)) {
            return false; // 米国企業
        }
        if (text.charAt(end - 1) == '社' || !isStrange(reading, start, end) && edges.endsInTail(text, start, end)) {
            return false;
        }
        return (placed || reading.isFree(start, end)) && (suffix == 0 || suffixes.type(suffix) == NameType.COMPANY)
                && titles.startingAt(text, end) == 0 && titles.endingAt(text, end) == 0 && !generic.is(text, start, end)
                && !stops.is(text, start, end);
    }

    /** Whether a word of it is unknown to the tokenizer or a proper noun, and not all of it is a place. */
    private boolean isStrange(Reading reading, int start, int end) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        for (int i = tokens.at(start); i < tokens.size() && tokens.start(i) < end; i++) {
            PartOfSpeech part = tokens.partOfSpeech(i);
            boolean known = !tokens.isUnknownKatakana(i);
            boolean latin = Script.isUpper(text.charAt(tokens.start(i))) && tokens.end(i) - tokens.start(i) > 2
                    && !stops.is(text, tokens.start(i), tokens.end(i));
            boolean proper = known && part.isProperNoun() && Script.of(text.charAt(tokens.start(i))) != Script.LATIN
                    && (tokens.start(i) > start || tokens.end(i) < end);
            if (!known && tokens.end(i) - tokens.start(i) > 2 || proper || latin) {
                return true;
            }
        }
        return false;
    }

    /** Katakana of several words that do not end in the name of a kind of thing: クラウド|ハーバー, and not クラウド|サービス. */
    private boolean isCompound(Reading reading, int start, int end) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        if (end - start < 5 || tokens.end(tokens.at(start)) >= end || things.endingAt(text, end) != 0 || generic.endingAt(text, end) != 0) {
            return false;
        }
        int katakana = 0;
        for (int i = start; i < end; i++) {
            katakana += Script.of(text.charAt(i)) == Script.KATAKANA ? 1 : 0;
        }
        return katakana >= 3;
    }

    private static boolean isPart(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        char c = reading.text().charAt(tokens.start(token));
        PartOfSpeech part = tokens.partOfSpeech(token);
        return switch (Script.of(c)) {
            case LATIN, KATAKANA -> true;
            case KANJI, HIRAGANA -> part.isNoun() && !part.isNumber() && !part.isCounter() && !part.isPronoun() && !part.isBoundNoun();
            case DIGIT -> false;
            case OTHER -> isJoint(c) && tokens.end(token) - tokens.start(token) == 1;
        };
    }

    /** Whether a token may be what makes the words around it a name: a quick answer, as most words are common ones. */
    private static boolean isUncommon(Reading reading, int token) {
        Script script = Script.of(reading.text().charAt(reading.tokens().start(token)));
        return script == Script.LATIN || script == Script.KATAKANA || reading.tokens().partOfSpeech(token).isProperNoun();
    }

    private static boolean isJoint(char c) {
        return c == '・' || c == '&';
    }
}
