package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import yomitori.facts.Argument;
import yomitori.facts.Evidence;
import yomitori.facts.Fact;
import yomitori.facts.Modality;
import yomitori.facts.Predicate;
import yomitori.facts.Provenance;
import yomitori.facts.Qualifier;
import yomitori.text.Part;
import yomitori.text.Span;

/** One fact of an article while its sentences are read, with all that stated it so far. */
final class GatheredFact {
    private final Draft draft;
    private Argument subject;
    private String letters;
    private final Map<Qualifier, String> qualifiers = new EnumMap<>(Qualifier.class);
    private final List<Span> evidence = new ArrayList<>(1);
    private final List<Stated> statements = new ArrayList<>(1);
    private Part part;
    private Modality modality;

    /** @param letters the letters and digits of a measure's subject; empty for other facts */
    GatheredFact(Draft draft, String letters) {
        this.draft = draft;
        this.subject = draft.subject();
        this.letters = letters;
    }

    /** The letters and digits of a measure's subject; empty for other facts. */
    String letters() {
        return letters;
    }

    /** Tells the fact of the same thing under its fuller name. */
    void rename(Argument fuller, String itsLetters) {
        subject = fuller;
        letters = itsLetters;
    }

    /** What narrows the fact; may be added to. */
    Map<Qualifier, String> qualifiers() {
        return qualifiers;
    }

    /** What stated it. */
    List<Stated> statements() {
        return statements;
    }

    /** Whether all that stated it so far take it for a plan. */
    boolean isPlanned() {
        return modality == Modality.PLANNED;
    }

    /**
     * Adds what states the fact. A statement outweighs a report, a report a plan; but a figure that is once called a plan is one
     * wherever it is told again.
     */
    void state(Stated stated, Part statedIn) {
        Modality heard = stated.said().modality();
        part = part == null ? statedIn : part;
        boolean plan = draft.predicate() == Predicate.MEASURE && (heard == Modality.PLANNED || modality == Modality.PLANNED);
        modality = plan ? Modality.PLANNED : modality == null || heard.ordinal() < modality.ordinal() ? heard : modality;
        statements.add(stated);
    }

    /** Adds a place that says so, unless it overlaps one that is known. */
    void adduce(Span span) {
        for (Span known : evidence) {
            if (known.overlaps(span)) {
                return;
            }
        }
        evidence.add(span);
    }

    /** The fact as it stands at the end of the article. */
    Fact toFact(String text) {
        evidence.sort(null);
        if (modality == Modality.ASSERTED) {
            qualifiers.remove(Qualifier.SPEAKER); // another sentence says it on its own account
        }
        Evidence[] places = new Evidence[evidence.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = new Evidence(evidence.get(i), evidence.get(i).in(text));
        }
        return new Fact(
                draft.predicate(),
                subject,
                draft.object(),
                modality,
                qualifiers,
                List.of(places),
                part,
                new Provenance(FactCollector.NAME, draft.rule()));
    }
}
