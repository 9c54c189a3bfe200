package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yomitori.facts.Evidence;
import yomitori.facts.Fact;
import yomitori.facts.Modality;
import yomitori.facts.Predicate;
import yomitori.facts.Provenance;
import yomitori.facts.Qualifier;
import yomitori.text.Part;
import yomitori.text.Span;

/** Keeps each fact of an article once: what another sentence says again adds evidence and what it knows more exactly. */
final class FactCollector {
    /** The extractor's name in a fact's provenance. */
    static final String NAME = "relations";

    private final String text;
    private final Map<String, Gathered> facts = new LinkedHashMap<>();

    FactCollector(String text) {
        this.text = text;
    }

    /** Adds what a draft states. */
    void add(Draft draft, Modality modality, Part part) {
        Gathered known = facts.computeIfAbsent(key(draft), key -> new Gathered(draft, modality, part));
        known.modality = firmer(known.modality, modality);
        draft.qualifiers().forEach(known.qualifiers::putIfAbsent);
        if (known.evidence.stream().noneMatch(span -> span.overlaps(draft.evidence()))) {
            known.evidence.add(draft.evidence());
        }
    }

    /** The facts in the order of their first evidence. */
    List<Fact> facts() {
        List<Fact> all = new ArrayList<>(facts.size());
        for (Gathered gathered : facts.values()) {
            all.add(gathered.toFact(text));
        }
        all.sort(Comparator.comparing(fact -> fact.evidence().get(0).span()));
        return all;
    }

    private static String key(Draft draft) {
        String subject = Arguments.key(draft.subject());
        String object = Arguments.key(draft.object());
        if (draft.predicate() == Predicate.PARTNERED_WITH && subject.compareTo(object) > 0) { // in either order once
            return draft.predicate() + "\t" + object + "\t" + subject;
        }
        return draft.predicate() + "\t" + subject + "\t" + object;
    }

    /** A statement outweighs a report, a report a plan; but a denial stays what it is. */
    private static Modality firmer(Modality a, Modality b) {
        return a.ordinal() <= b.ordinal() ? a : b;
    }

    private static final class Gathered {
        private final Draft draft;
        private final Part part;
        private final Map<Qualifier, String> qualifiers = new EnumMap<>(Qualifier.class);
        private final List<Span> evidence = new ArrayList<>(1);
        private Modality modality;

        Gathered(Draft draft, Modality modality, Part part) {
            this.draft = draft;
            this.modality = modality;
            this.part = part;
        }

        Fact toFact(String text) {
            evidence.sort(null);
            return new Fact(
                    draft.predicate(),
                    draft.subject(),
                    draft.object(),
                    modality,
                    qualifiers,
                    evidence.stream().map(span -> new Evidence(span, span.in(text))).toList(),
                    part,
                    new Provenance(NAME, draft.rule()));
        }
    }
}
