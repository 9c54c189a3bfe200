package yomitori.extract.names;

import java.util.ArrayList;
import java.util.List;
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

    // how much likelier than nothing a name has to be, in the scale of the model: a title in an article; a name in a short text of the
    // field; a name in another short text
    private static final int TITLE = 60;
    private static final int SURE = 100;
    private static final int LIKELY = 10;

    private final VoiceModel model;
    private final Newcomers newcomers;
    private final Edges edges;
    private final CueWords things;
    private final CueWords stops;
    private final CueWords sites;
    private final HeardSpans spans;
    private final HeardInContext context;

    Voice(VoiceModel model, Newcomers newcomers, Edges edges, Cues cues) {
        this.model = model;
        this.newcomers = newcomers;
        this.edges = edges;
        things = cues.of(Cues.Kind.QUOTE_BEFORE);
        stops = cues.of(Cues.Kind.STOP);
        sites = cues.of(Cues.Kind.SITE);
        spans = new HeardSpans(edges, cues);
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
                decoder = new VoiceDecoder(model);
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
        VoiceDecoder decoder = new VoiceDecoder(model);
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
                    hear(reading, first + i, first + end - 1, VoiceTags.type(decoder.tag(i)), heard);
                }
            }
        }
        for (Heard name : context.revise(reading, heard)) {
            newcomers.found(reading, name.start(), name.end(), name.type(), RULE);
        }
    }

    /** Whether the stretch is a quote that says something or lists things, and names nothing. */
    private static boolean isSaying(Reading reading, Stretches stretch) {
        int start = reading.tokens().start(stretch.first());
        int end = reading.tokens().end(stretch.last());
        return stretch.quote() >= 0 && (Wording.isPlain(reading, start, end) || Wording.isList(reading.text(), start, end));
    }

    /** Hears what stands among the tokens {@code first} to {@code last}. */
    private void hear(Reading reading, int first, int last, NameType type, List<Heard> heard) {
        for (Heard name : spans.names(reading, first, last, type)) {
            boolean letter = type == NameType.PERSON && name.end() - name.start() == 1; // A氏 is somebody
            boolean common = !letter && stops.is(reading.text(), name.start(), name.end())
                    || type != NameType.PRODUCT && isFile(reading.text(), name.start(), name.end());
            if (!common && isUnread(reading, name.start(), name.end())) {
                String words = reading.text().substring(name.start(), name.end());
                reading.add(new Found(name.start(), name.end(), newcomers.entity(words, type), RULE));
                heard.add(name);
            }
        }
    }

    /** Whether a point between small letters shows a file or a piece of a program, and no site: zorrow.js, Harbour.openGate, but not zorrow.ai. */
    private boolean isFile(String text, int start, int end) {
        if (sites.endingAt(text, end) != 0) {
            return false;
        }
        for (int at = text.indexOf('.', start, end); at > start; at = text.indexOf('.', at + 1, end)) {
            if (Script.of(text.charAt(at - 1)) == Script.LATIN && at + 1 < end && text.charAt(at + 1) >= 'a' && text.charAt(at + 1) <= 'z') {
                return true;
            }
        }
        return false;
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
        return strange && !stops.is(text, start, end) && things.endingAt(text, end) == 0 && !edges.endsInTail(text, start, end);
    }
}
