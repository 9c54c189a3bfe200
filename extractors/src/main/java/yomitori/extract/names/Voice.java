package yomitori.extract.names;

import yomitori.facts.NameType;
import yomitori.text.Tokens;

/**
 * The trained voice. It speaks after tables and shapes, about what they have left unread, and only where it is sure.
 *
 * <p>How far it is believed goes by the kind of text. An article introduces its names beside cues, repeats them, and deals with things that
 * the tables know: what is still unread there is a name only in every third case that the voice takes for one, except for titles and
 * products in quotes. A text of few sentences has neither cues nor repetition, and there the voice is heard everywhere. The margins
 * are such that it costs no F1 on texts of the field that it was not trained on.
 */
final class Voice {
    private static final int FEW_SENTENCES = 3;
    private static final int SURE = 250;
    private static final int LIKELY = 200;

    private final VoiceModel model;
    private final Newcomers newcomers;
    private final Edges edges;
    private final CueWords things;

    Voice(VoiceModel model, Newcomers newcomers, Edges edges, Cues cues) {
        this.model = model;
        this.newcomers = newcomers;
        this.edges = edges;
        things = cues.of(Cues.Kind.QUOTE_BEFORE);
    }

    void read(Reading reading) {
        boolean article = reading.analysis().sentences().size() > FEW_SENTENCES;
        Tokens tokens = reading.tokens();
        Stretches stretches = new Stretches(reading, article);
        VoiceFeatures features = new VoiceFeatures(reading);
        VoiceDecoder decoder = new VoiceDecoder(model);
        while (stretches.next()) {
            int first = stretches.first();
            if (article && !isTitle(reading, first, stretches.last())) {
                continue; // no decision of the voice would be believed
            }
            decoder.decode(features, first, stretches.last(), stretches.quote());
            int end;
            for (int i = 0; i < decoder.length(); i = end) {
                end = decoder.endOfName(i);
                if (decoder.tag(i) == VoiceTags.OUTSIDE) {
                    continue;
                }
                NameType type = VoiceTags.type(decoder.tag(i));
                int from = tokens.start(first + i);
                int to = tokens.end(first + end - 1);
                boolean whole = i == 0 && end == decoder.length();
                int margin = decoder.margin(i, end);
                boolean believed = article
                        ? whole && type == NameType.PRODUCT && margin >= SURE
                        : margin >= LIKELY;
                if (believed) {
                    offer(reading, from, to, type);
                }
            }
        }
    }

    /** Adds a name where none is, or where only shorter ones are. */
    private void offer(Reading reading, int start, int end, NameType type) {
        Found inside = reading.firstIn(start, end);
        Found last = reading.lastIn(start, end);
        boolean unread = inside == null ? reading.isFree(start, end)
                : inside.start() >= start && last.end() <= end && (inside != last || inside.length() < end - start)
                        && mayGrow(inside) && mayGrow(last);
        if (unread) {
            newcomers.found(reading, start, end, type, "voice");
        }
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
