package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.Table;
import yomitori.facts.Modality;
import yomitori.text.Tokens;

/** Reads how firmly a sentence states a fact: from the ending of its predicate, from what governs it, and from who is said to say so. */
final class ModalityReader {
    private static final String[] COLUMNS = {"cue", "modality", "place"};
    /** How many steps towards the end of the sentence a statement is followed: すると|主張し, される|計画が|ある. */
    private static final int STEPS = 4;

    private record Cue(String text, Modality modality, boolean before) {}

    /** What was read, and the words that decided it; empty where nothing but the plain statement did. */
    record Reading(Modality modality, String cue) {
        private static final Reading PLAIN = new Reading(Modality.ASSERTED, "");
    }

    private final List<Cue> cues;

    private ModalityReader(Table table) {
        cues = table.rows().stream()
                .map(row -> new Cue(row.get("cue"), row.constant("modality", Modality.class), row.get("place").equals("before")))
                .toList();
    }

    static ModalityReader standard() {
        return new ModalityReader(Table.beside(ModalityReader.class, "tables/modality.tsv", COLUMNS));
    }

    /** Whether a heading or label announces forecasts: 通期業績予想. */
    boolean tellsOfPlans(String words) {
        for (Cue cue : cues) {
            if (cue.modality == Modality.PLANNED && words.contains(cue.text)) {
                return true;
            }
        }
        return false;
    }

    /** The modality of what bunsetsu {@code trigger} states. */
    Reading read(String text, Tokens tokens, Clauses clauses, int trigger) {
        if (trigger < 0 || clauses.size() == 0) {
            return Reading.PLAIN;
        }
        Bunsetsu stated = clauses.get(trigger);
        if (stated.predicate() != null && stated.predicate().negated()) {
            return new Reading(Modality.NEGATED, text.substring(stated.content().start(), tokens.end(stated.to() - 1)));
        }
        if (stated.kase() == Case.HE && trigger == clauses.size() - 1) {
            return new Reading(Modality.PLANNED, "へ");
        }
        int start = clauses.get(0).content().start();
        for (Cue cue : cues) {
            if (cue.before) {
                int found = text.indexOf(cue.text, start);
                if (found >= 0 && found < stated.content().start()) {
                    return new Reading(cue.modality, cue.text);
                }
            } else if (inChain(cue.text, text, tokens, clauses, trigger)) {
                return new Reading(cue.modality, cue.text);
            }
        }
        return Reading.PLAIN;
    }

    private static boolean inChain(String cue, String text, Tokens tokens, Clauses clauses, int trigger) {
        int at = trigger;
        for (int step = 0; step <= STEPS && at >= 0; step++) {
            Bunsetsu b = clauses.get(at);
            int from = step == 0 ? b.content().start() : tokens.start(clauses.get(at - 1).to() - 1);
            int found = text.indexOf(cue, from);
            if (found >= 0 && found + cue.length() <= tokens.end(b.to() - 1)) {
                return true;
            }
            if (b.comma() && b.isVerbal() && b.kase() == Case.NONE) {
                return false; // the clause ends here
            }
            at = clauses.head(at);
        }
        return false;
    }
}
