package yomitori.extract.names;

import java.util.ArrayList;
import java.util.List;
import yomitori.facts.NameType;
import yomitori.text.Tokens;

/**
 * Where the names begin and end that the voice hears among some tokens: without the words beside a name that it takes for a part of it, and
 * with the signs that the tokenizer has cut off.
 */
final class HeardSpans {
    private static final int SPLINTER = 2;

    private final Edges edges;
    private final CueWords titles;

    HeardSpans(Edges edges, Cues cues) {
        this.edges = edges;
        titles = cues.of(Cues.Kind.TITLE);
    }

    /** The names among the tokens {@code first} to {@code last}: people and places in kanji with ・ between them are several. */
    List<Heard> names(Reading reading, int first, int last, NameType type) {
        List<Heard> names = new ArrayList<>(1);
        int from = first;
        for (int i = first + 1; i < last && (type == NameType.PERSON || type == NameType.PLACE); i++) {
            if (isBetweenKanji(reading, i)) {
                names.add(name(reading, from, i - 1, type));
                from = i + 1;
            }
        }
        names.add(name(reading, from, last, type));
        return names;
    }

    private static boolean isBetweenKanji(Reading reading, int token) {
        int at = reading.tokens().start(token);
        String text = reading.text();
        return text.charAt(at) == '・' && Script.at(text, at - 1) == Script.KANJI && Script.at(text, at + 1) == Script.KANJI;
    }

    private Heard name(Reading reading, int first, int last, NameType type) {
        return switch (type) {
            case PLACE -> place(reading, first, last);
            case PERSON -> person(reading, first, last);
            default -> whole(reading, first, reading.tokens().end(last), type);
        };
    }

    private Heard place(Reading reading, int first, int last) {
        Tokens tokens = reading.tokens();
        int to = last;
        for (int cut = beside(reading, first, to); cut < to; cut = beside(reading, first, to)) {
            to = cut;
        }
        for (int i = first + 1; i <= to; i++) {
            if (countsPlaces(reading, i, to)) {
                to = i - 1;
            }
        }
        boolean joined = to > first && edges.endsPlace(reading, to);
        return whole(reading, first, joined ? tokens.start(to) + 1 : tokens.end(to), NameType.PLACE);
    }

    /** The last token of a place without the words that say where from it something is. */
    private int beside(Reading reading, int first, int last) {
        Tokens tokens = reading.tokens();
        int end = edges.beforeBeside(reading, tokens.start(first), tokens.end(last));
        return end < tokens.end(last) ? tokens.at(end) - 1 : last;
    }

    /** Whether places or things in them are counted from a token on: 大森|両駅, 四国|4県. */
    private static boolean countsPlaces(Reading reading, int token, int last) {
        Tokens tokens = reading.tokens();
        char first = reading.text().charAt(tokens.start(token));
        boolean all = tokens.partOfSpeech(token).isPrefix() && "両各全".indexOf(first) >= 0;
        return all || tokens.partOfSpeech(token).isNumber() && token < last && "県州".indexOf(reading.text().charAt(tokens.start(token + 1))) >= 0;
    }

    private Heard person(Reading reading, int first, int last) {
        int from = first;
        int to = last;
        while (from < to && isOfAnotherScript(reading, from, from + 1)) {
            from++;
        }
        while (from < to && isOfAnotherScript(reading, to, to - 1)) {
            to--;
        }
        while (from < to && isTitle(reading, from, to)) {
            to--;
        }
        return whole(reading, from, reading.tokens().end(to), NameType.PERSON);
    }

    /** Whether a token is in Latin letters and the one beside it in Japanese, as the position and the name of a player in FW山本. */
    private static boolean isOfAnotherScript(Reading reading, int token, int beside) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        Script script = Script.of(text.charAt(tokens.start(beside)));
        return Script.of(text.charAt(tokens.start(token))) == Script.LATIN && (script == Script.KANJI || script == Script.KATAKANA);
    }

    /** Whether the last token says of which country somebody is the head, or what somebody is: オバマ|米|大統領, 広瀬|死刑囚. */
    private boolean isTitle(Reading reading, int first, int last) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        int start = tokens.start(last);
        int end = tokens.end(last);
        boolean country = end - start == 1 && "米英仏独露中韓伊豪加印".indexOf(text.charAt(start)) >= 0 && titles.startingAt(text, end) != 0;
        return country || end - start > 1 && titles.is(text, start, end) && start - tokens.start(first) > 1;
    }

    /** The name with the signs of its katakana that the tokenizer has cut off: オー|クレー, クレイ|ン. */
    private static Heard whole(Reading reading, int first, int end, NameType type) {
        String text = reading.text();
        int start = reading.tokens().start(first);
        int from = start;
        while (Script.of(text.charAt(start)) == Script.KATAKANA && Script.at(text, from - 1) == Script.KATAKANA && start - from <= SPLINTER) {
            from--;
        }
        int to = end;
        while (to > start + 1 && "」』™®".indexOf(text.charAt(to - 1)) >= 0) {
            to--; // one token: ®」
        }
        while (Script.at(text, end - 1) == Script.KATAKANA && Script.at(text, to) == Script.KATAKANA && to - end <= SPLINTER) {
            to++;
        }
        return new Heard(start - from <= SPLINTER ? from : start, to - end <= SPLINTER ? to : end, type);
    }
}
