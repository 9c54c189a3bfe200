package yomitori.extract.names;

import yomitori.facts.Entity;
import yomitori.facts.NameType;

/** The sizes of a model that are listed behind it in brackets, each a model of its own: Gemini 1.5(ProやFlash). */
final class TierWords {
    private static final int LONGEST = 40;

    private final VersionGrammar grammar;
    private final Versions versions;

    TierWords(VersionGrammar grammar, Versions versions) {
        this.grammar = grammar;
        this.versions = versions;
    }

    void read(Reading reading) {
        String text = reading.text();
        Landmarks.Offsets opens = reading.landmarks().brackets();
        for (int i = 0; i < opens.size(); i++) {
            int open = opens.get(i);
            Found family = reading.endingAt(open > 0 && text.charAt(open - 1) == ' ' ? open - 1 : open);
            if (family != null && family.entity().type() == NameType.MODEL) {
                int close = text.indexOf(')', open, Math.min(text.length(), open + LONGEST));
                if (close > 0 && areTiers(text, open + 1, close) && reading.isFree(open + 1, close)) {
                    read(reading, family, open + 1, close);
                }
            }
        }
    }

    /** Whether nothing but sizes stands there, with 、 or や between them. */
    private boolean areTiers(String text, int start, int end) {
        int words = 0;
        for (int i = start; i < end; i++) {
            if (Script.isUpper(text, i)) {
                int stop = VersionGrammar.runEnd(text, i);
                if (!grammar.isWordOf(text.substring(i, stop), NameType.MODEL)) {
                    return false;
                }
                words++;
                i = stop - 1;
            } else if ("、,や・/と ".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return words > 1; // (Preview) says more of it
    }

    private void read(Reading reading, Found family, int start, int end) {
        String text = reading.text();
        for (int i = start; i < end; i++) {
            if (Script.isUpper(text, i)) {
                int stop = VersionGrammar.runEnd(text, i);
                Entity version = versions.version(family.entity(), " " + text.substring(i, stop), NameType.MODEL);
                reading.add(new Found(i, stop, version, "versions:tier"));
                i = stop;
            }
        }
    }
}
