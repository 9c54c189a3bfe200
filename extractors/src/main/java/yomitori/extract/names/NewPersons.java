package yomitori.extract.names;

import yomitori.facts.Entity;
import yomitori.facts.NameType;
import yomitori.text.Tokens;

/** Takes down people whom no table knows, and their family names, by which the article may go on. */
final class NewPersons {
    private final Newcomers newcomers;
    private final CueWords stops;

    NewPersons(Newcomers newcomers, Cues cues) {
        this.newcomers = newcomers;
        stops = cues.of(Cues.Kind.STOP);
    }

    /**
     * Somebody is named in {@code [start, end)}.
     *
     * @param familyEnd where the family name ends; -1 where that is not told
     * @param rule how the name was found
     */
    void found(Reading reading, int start, int end, int familyEnd, String rule) {
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

    /** Whether anything but common words stands there: 報告|資料 is nobody. */
    static boolean isStrange(Tokens tokens, int start, int end) {
        for (int i = tokens.at(start); i < tokens.size() && tokens.start(i) < end; i++) {
            if (tokens.partOfSpeech(i).isProperNoun() || tokens.end(i) - tokens.start(i) == 1) {
                return true;
            }
        }
        return false;
    }
}
