package yomitori.extract.names;

import yomitori.facts.Entity;
import yomitori.facts.NameType;
import yomitori.text.PartOfSpeech;
import yomitori.text.Tokens;

/** Places that only the tokenizer knows, with their 県, 市, 区; and places in places as one name: 東京都港区. */
final class PlaceNames {
    private static final String AREA = "名詞-固有名詞-地域-一般";
    private static final String COUNTRY = "名詞-固有名詞-地域-国";
    private static final String AREA_END = "名詞-接尾-地域";
    private static final int LONGEST = 30;
    private static final String UPPER = "都道府県州省市郡区";
    private static final String LOWER = "市区町村";

    private final Newcomers newcomers;
    private final Edges edges;

    PlaceNames(Newcomers newcomers, Edges edges) {
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
        open(reading);
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
        boolean katakana = script == Script.KATAKANA;
        if (katakana && end - start < 3 || !ended && (katakana ? !isForeign(text, start, end) : end - start < 3)) {
            return;
        }
        if (!ended && next < tokens.size() && tokens.start(next) == end && isCompound(reading, next)) {
            return;
        }
        reading.add(new Found(start, end, newcomers.entity(text.substring(start, end), NameType.PLACE), "place:token"));
    }

    /** Whether a word in katakana is a place and no common noun as well: リール is a town for the tokenizer wherever it stands. */
    private static boolean isForeign(String text, int start, int end) {
        int kinds = ListedWords.names().kinds(text, start, end);
        return (kinds & ListedWords.PLACE) != 0 && (kinds & ListedWords.COMMON) == 0;
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
                    && tokens.startsAt(end) && edges.endsPlace(reading, tokens.at(end)) && !isForeignOrCountry(reading, end)) {
                Entity place = newcomers.entity(text.substring(name.start(), end + 1), NameType.PLACE);
                reading.add(new Found(name.start(), end + 1, place, name.rule()));
            }
        }
    }

    /** Whether the place that ends there has no 市 and 県 of its own: メキシコ|市場, 北朝鮮|市民. */
    private static boolean isForeignOrCountry(Reading reading, int end) {
        return Script.of(reading.text().charAt(end - 1)) == Script.KATAKANA
                || reading.tokens().partOfSpeech(reading.tokens().at(end) - 1).name().equals(COUNTRY);
    }

    /** The tokenizer takes the kana that the names of some towns begin with for words of grammar: いち|き|串木野|市. */
    private void open(Reading reading) {
        String text = reading.text();
        for (Found name : reading.found()) {
            if (name.entity().type() != NameType.PLACE || Script.at(text, name.start() - 1) != Script.HIRAGANA
                    || LOWER.indexOf(text.charAt(name.end() - 1)) < 0) {
                continue;
            }
            for (int start = Math.max(0, name.end() - ListedWords.LONGEST); start < name.start(); start++) {
                if (Script.of(text.charAt(start)) == Script.HIRAGANA && reading.tokens().startsAt(start)
                        && reading.isFree(start, name.start())
                        && (ListedWords.names().kinds(text, start, name.end()) & ListedWords.PLACE) != 0) {
                    Entity town = newcomers.entity(text.substring(start, name.end()), NameType.PLACE);
                    reading.add(new Found(start, name.end(), town, name.rule()));
                    break;
                }
            }
        }
    }

    /** A place right behind the place that holds it, or in brackets behind it, is one name with it: 東京都港区, 中国 (北京). */
    private static void join(Reading reading) {
        Found last = null;
        for (Found name : reading.found()) {
            Found joined = name;
            if (last != null && name.entity().type() == NameType.PLACE && name.length() > 1 && last.length() < LONGEST) {
                int end = endOfWhole(reading.text(), last, name);
                joined = end < 0 ? name : new Found(last.start(), end, name.entity(), name.rule());
            }
            if (joined != name) {
                reading.add(joined);
            }
            last = joined.entity().type() == NameType.PLACE && joined.length() > 1 ? joined : null;
        }
    }

    /** Where the name of a place and the one that it holds ends; -1 for two names. */
    private static int endOfWhole(String text, Found outer, Found inner) {
        if (outer.end() == inner.start()) {
            return UPPER.indexOf(text.charAt(outer.end() - 1)) >= 0 ? inner.end() : -1;
        }
        int open = outer.end() < text.length() && text.charAt(outer.end()) == ' ' ? outer.end() + 1 : outer.end();
        boolean widens = Script.of(text.charAt(outer.start())) == Script.LATIN; // London (英国)
        return !widens && open + 1 == inner.start() && text.charAt(open) == '('
                && inner.end() < text.length() && text.charAt(inner.end()) == ')'
                && !outer.entity().equals(inner.entity()) ? inner.end() + 1 : -1;
    }
}
