package yomitori.extract.relations;

import yomitori.facts.Modality;
import yomitori.text.Tokens;

/**
 * Reads how firmly a sentence states a fact: from the ending of its predicate, from what governs it, and from who is said to
 * say so.
 */
final class ModalityReader {
    private final ModalityCues cues;
    private final FirmnessWords words;

    ModalityReader(ModalityCues cues, FirmnessWords words) {
        this.cues = cues;
        this.words = words;
    }

    /**
     * What was read.
     *
     * @param cue the words that decided it; empty where nothing but the plain statement did
     * @param at the number of the bunsetsu where the cue stands, -1 where there is none
     * @param rule the row or rule that knows the cue; empty where there is none
     */
    record Reading(Modality modality, String cue, int at, String rule) {
        static final Reading PLAIN = new Reading(Modality.ASSERTED, "", -1, "");
        /** A single deed told in the present form. */
        static final Reading TO_COME = new Reading(Modality.PLANNED, "", -1, "modality:to-come");

        /** What something is on the way to: 3割へ. */
        static final Reading TOWARDS = new Reading(Modality.PLANNED, "", -1, "modality:towards");

        /** What is only played through, or hoped for. */
        static final Reading SUPPOSED = new Reading(Modality.POSSIBLE, "", -1, "modality:supposed");

        static Reading of(ModalityCues.Cue cue, int at) {
            return new Reading(cue.modality(), cue.text(), at, "modality.tsv:" + cue.text());
        }

        boolean isAsserted() {
            return modality == Modality.ASSERTED;
        }
    }

    /** The modality of what bunsetsu {@code trigger} states. */
    Reading read(String text, Tokens tokens, Clauses clauses, int trigger) {
        if (trigger < 0 || clauses.size() == 0) {
            return Reading.PLAIN;
        }
        return new ModalityChain(cues, words, text, tokens, clauses, trigger).read();
    }
}
