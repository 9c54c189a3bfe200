package yomitori.facts;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import yomitori.text.Part;

/**
 * A fact as its article states it.
 *
 * @param predicate the tie
 * @param subject who or what it is said of
 * @param object the entity, phrase or value that it is tied to
 * @param modality how firmly it is said
 * @param qualifiers what narrows it, in the order of {@link Qualifier}
 * @param evidence where the text says so, at least one place, in the order of the text
 * @param part the part of the article that says so first
 * @param provenance the rule that found it first
 */
public record Fact(
        Predicate predicate,
        Argument subject,
        Argument object,
        Modality modality,
        Map<Qualifier, String> qualifiers,
        List<Evidence> evidence,
        Part part,
        Provenance provenance) {
    /** Copies its collections; evidence is a must. */
    public Fact {
        qualifiers = qualifiers.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(qualifiers));
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException(predicate + " of " + subject + " without evidence");
        }
    }
}
