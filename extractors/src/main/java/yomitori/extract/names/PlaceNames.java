package yomitori.extract.names;

import yomitori.facts.Entity;
import yomitori.facts.NameType;
import yomitori.text.PartOfSpeech;
import yomitori.text.Tokens;

/** Places that only the tokenizer knows, with their 県, 市, 区; and places in places as one name: 東京都港区. */
final class PlaceNames {
    private static final String AREA = "名詞-固有名詞-地域-一般";
    private static final String AREA_END = "名詞-接尾-地域";
    private static final int LONGEST = 30;
    private static final String UPPER = "都道府県州省市郡";

    private final Newcomers newcomers;
    private final Edges edges;
    private final CueWords generic;

    PlaceNames(Newcomers newcomers, Edges edges, Cues cues) {
        generic = cues.of(Cues.Kind.QUOTE_BEFORE);
        this.newcomers = newcomers;
        this.edges = edges;
    }

    void read(Reading reading) {
        Tokens tokens = reading.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            PartOfSpeech part = tokens.partOfSpeech(i);
            if (part.isProperNoun() && part.name().equals(AREA) && !reading.isTaken(tokens.start(i))) {
                read(reading, i);
            }
        }
        close(reading);
        join(reading);
    }

    private void read(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        int start = tokens.start(token);
        int end = tokens.end(token);
        int next = token + 1;
        boolean ended = false;
        while (next < tokens.size() && tokens.start(next) == end && tokens.partOfSpeech(next).name().equals(AREA_END)) {
            end = tokens.end(next++);
            ended = true;
        }
        Script script = Script.of(text.charAt(start));
        if (end - start < 2 || script == Script.LATIN || script == Script.HIRAGANA || !reading.isFree(start, end)
                || Script.at(text, start - 1) == script || !edges.fitsEnd(reading, start, end)
                || !edges.fitsType(reading, end, NameType.PLACE)) {
            return;
        }
        if (script == Script.KATAKANA ? end - start < 3 || generic.is(text, start, end) : !ended && end - start < 3) {
            return;
        }
        if (!ended && next < tokens.size() && tokens.start(next) == end && isCompound(reading, next)) {
            return;
        }
        reading.add(new Found(start, end, newcomers.entity(text.substring(start, end), NameType.PLACE), "place:token"));
    }

    /** Whether the next token makes a longer name of the place, or a person. */
    private static boolean isCompound(Reading reading, int token) {
        PartOfSpeech part = reading.tokens().partOfSpeech(token);
        return part.isProperNoun() || part.isSuffix() || reading.text().charAt(reading.tokens().start(token)) == '・';
    }

    /** The tokenizer leaves the end of some places to the word behind: 愛知|県内, 松戸|市長. */
    private void close(Reading reading) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        for (Found name : reading.found()) {
            int end = name.end();
            if (name.entity().type() == NameType.PLACE && name.length() > 1 && end < text.length() && reading.isFree(end, end + 1)
                    && tokens.startsAt(end) && edges.endsPlace(reading, tokens.at(end))) {
                Entity place = newcomers.entity(text.substring(name.start(), end + 1), NameType.PLACE);
                reading.add(new Found(name.start(), end + 1, place, name.rule()));
            }
        }
    }

    /** A place right behind the place that holds it is one name with it. */
    private static void join(Reading reading) {
        Found last = null;
        for (Found name : reading.found()) {
            Found joined = name;
            if (last != null && last.end() == name.start() && name.entity().type() == NameType.PLACE && name.length() > 1
                    && last.length() < LONGEST && UPPER.indexOf(reading.text().charAt(last.end() - 1)) >= 0) {
                joined = new Found(last.start(), name.end(), name.entity(), name.rule());
                reading.add(joined);
            }
            last = joined.entity().type() == NameType.PLACE && joined.length() > 1 ? joined : null;
        }
    }
}
