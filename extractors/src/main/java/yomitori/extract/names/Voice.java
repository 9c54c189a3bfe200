package yomitori.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import yomitori.facts.NameType;
import yomitori.text.Span;
import yomitori.text.Tokens;

/**
 * The trained voice. It speaks after tables and shapes, about what they have left unread, and only where it is sure.
 *
 * <p>How far it is believed goes by the kind of text. An article introduces its names beside cues, repeats them, and deals with things that
 * the tables know: what is still unread there is a name only in every third case that the voice takes for one, except for titles and
 * products in quotes. A text of few sentences has neither cues nor repetition, and there the voice is heard everywhere; where the
 * tables know a firm, a model or a product in it, their part is done, and the voice has to be surer: on lines of the field that it was
 * not trained on it then costs less than a point of F1, and two points otherwise.
 */
final class Voice {
    static final String RULE = "voice";
    private static final int FEW_SENTENCES = 3;
    private static final int SPLINTER = 2;

    // how much likelier than nothing a name has to be, in the scale of the model: a title in an article; a name in a short text of the
    // field; a name in another short text
    private static final int TITLE = 60;
    private static final int SURE = 100;
    private static final int LIKELY = 10;

    private final Supplier<VoiceModel> model;
    private final Newcomers newcomers;
    private final Edges edges;
    private final CueWords things;
    private final CueWords titles;
    private final HeardInContext context;

    /** @param model asked for when there is something to decode */
    Voice(Supplier<VoiceModel> model, Newcomers newcomers, Edges edges, Cues cues) {
        this.model = model;
        this.newcomers = newcomers;
        this.edges = edges;
        things = cues.of(Cues.Kind.QUOTE_BEFORE);
        titles = cues.of(Cues.Kind.TITLE);
        context = new HeardInContext(cues);
    }

    void read(Reading reading) {
        if (reading.analysis().sentences().size() > FEW_SENTENCES) {
            readTitles(reading);
        } else {
            readAll(reading, speaksOfTheField(reading) ? SURE : LIKELY);
        }
    }

    /** Whole quotes that read as titles. */
    private void readTitles(Reading reading) {
        Tokens tokens = reading.tokens();
        Stretches quotes = new Stretches(reading, true);
        VoiceFeatures features = null;
        VoiceDecoder decoder = null;
        while (quotes.next()) {
            int first = quotes.first();
            int last = quotes.last();
            if (isSaying(reading, quotes) || !isTitle(reading, first, last)) {
                continue;
            }
            if (decoder == null) {
                features = new VoiceFeatures(reading);
                decoder = new VoiceDecoder(model.get());
            }
            decoder.decode(features, first, last, quotes.quote());
            int end = decoder.endOfName(0);
            if (end == decoder.length() && decoder.tag(0) == VoiceTags.first(NameType.PRODUCT) && decoder.margin(0, end) >= TITLE
                    && isUnread(reading, tokens.start(first), tokens.end(last))) {
                newcomers.found(reading, tokens.start(first), tokens.end(last), NameType.PRODUCT, RULE);
            }
        }
    }

    private void readAll(Reading reading, int margin) {
        Stretches stretches = new Stretches(reading, false);
        VoiceFeatures features = new VoiceFeatures(reading);
        VoiceDecoder decoder = new VoiceDecoder(model.get());
        List<Heard> heard = new ArrayList<>();
        while (stretches.next()) {
            int first = stretches.first();
            if (isSaying(reading, stretches) || isForeign(reading, first, stretches.last())) {
                continue;
            }
            decoder.decode(features, first, stretches.last(), stretches.quote());
            int end;
            for (int i = 0; i < decoder.length(); i = end) {
                end = decoder.endOfName(i);
                if (decoder.tag(i) != VoiceTags.OUTSIDE && decoder.margin(i, end) >= margin) {
                    hearParts(reading, first + i, first + end - 1, VoiceTags.type(decoder.tag(i)), heard);
                }
            }
        }
        for (Heard name : context.revise(reading, heard)) {
            newcomers.found(reading, name.start(), name.end(), name.type(), RULE);
        }
    }

    /** Whether the stretch is a quote that says something and names nothing. */
    private static boolean isSaying(Reading reading, Stretches stretch) {
        return stretch.quote() >= 0
                && Wording.isPlain(reading, reading.tokens().start(stretch.first()), reading.tokens().end(stretch.last()));
    }

    /** Hears the names among the tokens {@code first} to {@code last}: people and places in kanji with ・ between them are several. */
    private void hearParts(Reading reading, int first, int last, NameType type, List<Heard> heard) {
        int from = first;
        for (int i = first + 1; i < last && (type == NameType.PERSON || type == NameType.PLACE); i++) {
            if (isBetweenKanji(reading, i)) {
                hear(reading, from, i - 1, type, heard);
                from = i + 1;
            }
        }
        hear(reading, from, last, type, heard);
    }

    private static boolean isBetweenKanji(Reading reading, int token) {
        int at = reading.tokens().start(token);
        String text = reading.text();
        return text.charAt(at) == '・' && Script.at(text, at - 1) == Script.KANJI && Script.at(text, at + 1) == Script.KANJI;
    }

    /** Hears the name in the tokens {@code first} to {@code last}, without the words around it that the voice takes for a part of it. */
    private void hear(Reading reading, int first, int last, NameType type, List<Heard> heard) {
        Tokens tokens = reading.tokens();
        int from = first;
        int to = last;
        while (type == NameType.PLACE && to > from
                && edges.beforeBeside(reading, tokens.start(from), tokens.end(to)) < tokens.end(to)) {
            to = tokens.at(edges.beforeBeside(reading, tokens.start(from), tokens.end(to))) - 1;
        }
        for (int i = from + 1; type == NameType.PLACE && i <= to; i++) {
            if (countsPlaces(reading, i, to)) {
                to = i - 1;
            }
        }
        while (type == NameType.PERSON && from < to && isOfAnotherScript(reading, from, from + 1)) {
            from++;
        }
        while (type == NameType.PERSON && from < to && isOfAnotherScript(reading, to, to - 1)) {
            to--;
        }
        while (type == NameType.PERSON && from < to && isNoPartOfPerson(reading, from, to)) {
            to--;
        }
        boolean joined = type == NameType.PLACE && to > from && edges.endsPlace(reading, to);
        int start = wholeStart(reading.text(), tokens.start(from));
        int end = wholeEnd(reading.text(), joined ? tokens.start(to) + 1 : tokens.end(to));
        if (isUnread(reading, start, end)) {
            reading.add(new Found(start, end, newcomers.entity(reading.text().substring(start, end), type), RULE));
            heard.add(new Heard(start, end, type));
        }
    }

    /** Where a run of katakana begins from which the tokenizer has cut a sign or two: オー|クレー. */
    private static int wholeStart(String text, int start) {
        int at = start;
        while (Script.of(text.charAt(start)) == Script.KATAKANA && Script.at(text, at - 1) == Script.KATAKANA && start - at <= SPLINTER) {
            at--;
        }
        return start - at <= SPLINTER ? at : start;
    }

    private static int wholeEnd(String text, int end) {
        int at = end;
        while (Script.at(text, end - 1) == Script.KATAKANA && Script.at(text, at) == Script.KATAKANA && at - end <= SPLINTER) {
            at++;
        }
        return at - end <= SPLINTER ? at : end;
    }

    /** Whether places or things in them are counted from a token on: 大森|両駅, 四国|4県. */
    private static boolean countsPlaces(Reading reading, int token, int last) {
        Tokens tokens = reading.tokens();
        char first = reading.text().charAt(tokens.start(token));
        boolean all = tokens.partOfSpeech(token).isPrefix() && "両各全".indexOf(first) >= 0;
        return all || tokens.partOfSpeech(token).isNumber() && token < last && "県州".indexOf(reading.text().charAt(tokens.start(token + 1))) >= 0;
    }

    /** Whether the last token says of which country somebody is the head, or what somebody is: オバマ|米|大統領, 広瀬|死刑囚. */
    private boolean isNoPartOfPerson(Reading reading, int first, int last) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        int start = tokens.start(last);
        int end = tokens.end(last);
        boolean country = end - start == 1 && "米英仏独露中韓伊豪加印".indexOf(text.charAt(start)) >= 0 && titles.startingAt(text, end) != 0;
        return country || end - start > 1 && titles.is(text, start, end) && start - tokens.start(first) > 1;
    }

    /** Whether a token is in Latin letters and the one beside it in Japanese, as the position and the name of a player in FW山本. */
    private static boolean isOfAnotherScript(Reading reading, int token, int beside) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        Script script = Script.of(text.charAt(tokens.start(beside)));
        return Script.of(text.charAt(tokens.start(token))) == Script.LATIN && (script == Script.KANJI || script == Script.KATAKANA);
    }

    /** Whether the sentence of a stretch is not in Japanese: the voice has learned from no such text. */
    private static boolean isForeign(Reading reading, int first, int last) {
        Tokens tokens = reading.tokens();
        int start = tokens.start(first);
        if (Script.holdsJapanese(reading.text(), start, tokens.end(last))) {
            return false;
        }
        Span sentence = reading.analysis().sentenceAt(start).span();
        return !Script.holdsJapanese(reading.text(), sentence.start(), sentence.end());
    }

    /** Whether the tables know a firm, model, product or benchmark in the text. */
    private static boolean speaksOfTheField(Reading reading) {
        for (Found name : reading.found()) {
            boolean ofTheField = switch (name.entity().type()) {
                case COMPANY, MODEL, PRODUCT, BENCHMARK -> true;
                case ORGANIZATION, PERSON, PLACE, EVENT, POLICY -> false;
            };
            if (ofTheField && name.rule().contains(".tsv")) {
                return true;
            }
        }
        return false;
    }

    /** Whether no name stands there, or only shorter ones. */
    private static boolean isUnread(Reading reading, int start, int end) {
        Found inside = reading.firstIn(start, end);
        Found last = reading.lastIn(start, end);
        return inside == null ? reading.isFree(start, end)
                : inside.start() >= start && last.end() <= end && (inside != last || inside.length() < end - start)
                        && mayGrow(inside) && mayGrow(last);
    }

    /** Whether a longer name may take this one's place: shapes know better how models, products and events go on. */
    private static boolean mayGrow(Found name) {
        return switch (name.entity().type()) {
            case COMPANY, ORGANIZATION, PERSON, PLACE -> true;
            case MODEL, PRODUCT, BENCHMARK, EVENT, POLICY -> false;
        };
    }

    /** Whether the words of a quote read as a title: nouns that do not end in what a kind of thing is called, and no clause. */
    private boolean isTitle(Reading reading, int first, int last) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        int start = tokens.start(first);
        int end = tokens.end(last);
        boolean strange = false;
        for (int i = first; i <= last; i++) {
            if (tokens.partOfSpeech(i).isParticle() || tokens.partOfSpeech(i).isVerb() || tokens.partOfSpeech(i).isAuxiliary()) {
                return false;
            }
            Script script = Script.of(text.charAt(tokens.start(i)));
            strange |= tokens.isUnknownKatakana(i) || script == Script.LATIN || tokens.partOfSpeech(i).isProperNoun();
        }
        return (strange || first == last) && things.endingAt(text, end) == 0 && !edges.endsInTail(text, start, end);
    }
}
