package yomitori.extract.relations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yomitori.facts.Argument;
import yomitori.facts.CalendarDate;
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
    private final LocalDate published;
    private final Map<String, Gathered> facts = new LinkedHashMap<>();
    private final Map<String, List<Gathered>> measures = new HashMap<>();

    /** @param published the article's day, null where it is not known */
    FactCollector(String text, LocalDate published) {
        this.text = text;
        this.published = published;
    }

    /** Adds what a draft states. */
    void add(Stated told, Part part) {
        Draft draft = told.draft();
        Stated stated = told.said().modality() == Modality.ASSERTED && isToCome(draft)
                ? new Stated(draft, new ModalityReader.Reading(Modality.PLANNED, "", -1, "modality:to.come"), told.clauses())
                : told;
        Modality modality = stated.said().modality();
        Gathered known = draft.predicate() == Predicate.MEASURE ? sameMeasure(draft) : null;
        if (known == null) {
            known = facts.computeIfAbsent(key(draft), key -> gather(draft, modality, part));
        }
        known.modality = firmer(known.modality, modality);
        draft.qualifiers().forEach(known.qualifiers::putIfAbsent);
        known.adduce(draft.evidence());
        known.statements.add(stated);
    }

    /** The letters and digits of a subject: EPS（予想） and EPS予想 are one. */
    private static String letters(Argument subject) {
        StringBuilder letters = new StringBuilder();
        Arguments.display(subject).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private Gathered gather(Draft draft, Modality modality, Part part) {
        Gathered gathered = new Gathered(draft, modality, part);
        if (draft.predicate() == Predicate.MEASURE) {
            measures.computeIfAbsent(Arguments.key(draft.object()), value -> new ArrayList<>(1)).add(gathered);
        }
        return gathered;
    }

    /** The fact that gives the same figure to the same thing under a longer or shorter name; null where none does. */
    private Gathered sameMeasure(Draft draft) {
        String subject = letters(draft.subject());
        String object = Arguments.key(draft.object());
        for (Gathered gathered : measures.getOrDefault(object, List.of())) {
            String other = letters(gathered.draft.subject());
            if (other.contains(subject) || subject.contains(other)) {
                return gathered;
            }
        }
        return null;
    }

    /** A fact and all that stated it. */
    record Kept(Fact fact, List<Stated> statements) {}

    /** The facts in the order of their first evidence. */
    List<Fact> facts() {
        return kept().stream().map(Kept::fact).toList();
    }

    /** The facts in the order of their first evidence, each with what stated it. */
    List<Kept> kept() {
        List<Kept> all = new ArrayList<>(facts.size());
        for (Gathered gathered : facts.values()) {
            all.add(new Kept(gathered.toFact(text), gathered.statements));
        }
        all.sort(Comparator.comparing(kept -> kept.fact().evidence().get(0).span()));
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

    /** Whether a release lies behind the article's own day: what is told of the future is a plan. */
    private boolean isToCome(Draft draft) {
        if (published == null || draft.predicate() != Predicate.RELEASED_ON || !(draft.object() instanceof CalendarDate date)) {
            return false;
        }
        String day = published.toString();
        String told = date.iso8601();
        int common = Math.min(day.length(), told.length());
        return told.matches("\\d{4}(-\\d\\d){0,2}") && told.substring(0, common).compareTo(day.substring(0, common)) > 0;
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
        private final List<Stated> statements = new ArrayList<>(1);
        private Modality modality;

        Gathered(Draft draft, Modality modality, Part part) {
            this.draft = draft;
            this.modality = modality;
            this.part = part;
        }

        void adduce(Span span) {
            if (evidence.stream().noneMatch(known -> known.overlaps(span))) {
                evidence.add(span);
            }
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
