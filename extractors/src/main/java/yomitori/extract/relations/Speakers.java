package yomitori.extract.relations;

import java.util.EnumSet;
import java.util.Set;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.Modality;
import yomitori.facts.NameType;
import yomitori.facts.Qualifier;

/** Who is said to say so: Xによると, Xは…と主張した. */
final class Speakers {
    private static final Set<NameType> SPEAKING = EnumSet.of(NameType.COMPANY, NameType.ORGANIZATION, NameType.PERSON);

    private Speakers() {}

    /** Adds to a claim whose it is, where the sentence tells. */
    static void name(String text, Clauses clauses, ModalityReader.Reading said, Draft draft) {
        String speaker = said.modality() == Modality.CLAIMED ? of(text, clauses, said.at(), draft) : "";
        if (!speaker.isEmpty()) {
            draft.qualifiers().put(Qualifier.SPEAKER, speaker);
        }
    }

    /** The speaker of the claim whose cue stands at bunsetsu {@code cue}; empty where the sentence does not tell. */
    private static String of(String text, Clauses clauses, int cue, Draft claim) {
        if (cue < 0) {
            return "";
        }
        Bunsetsu b = clauses.get(cue);
        Phrases phrases = new Phrases(text, clauses);
        if (!b.isVerbal()) { // 関係者によると
            return shown(phrases.name(cue), claim);
        }
        boolean by = b.predicate().lemma().equals("よる"); // Xの試算によれば
        boolean passive = b.predicate().voice() == Bunsetsu.Voice.PASSIVE; // Xは…するとされる: X does not say so
        for (int dependent : clauses.dependents(cue)) {
            Bunsetsu d = clauses.get(dependent);
            if (by ? d.kase() == Case.NI : d.kase() == Case.BY || !passive && (d.kase() == Case.GA || d.kase() == Case.TOPIC)) {
                String speaker = shown(by ? phrases.name(dependent) : d.lastMention(), claim);
                if (!speaker.isEmpty()) {
                    return speaker;
                }
            }
        }
        return "";
    }

    private static String shown(Mention name, Draft claim) {
        return isSpeaking(name, claim) ? ((Entity) name.meaning()).name() : "";
    }

    private static boolean isSpeaking(Mention name, Draft claim) {
        return name != null
                && name.meaning() instanceof Entity entity
                && SPEAKING.contains(entity.type())
                && !entity.equals(claim.subject());
    }
}
