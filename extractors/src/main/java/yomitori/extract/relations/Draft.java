package yomitori.extract.relations;

import java.util.EnumMap;
import java.util.Map;
import yomitori.facts.Argument;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.text.Span;

/**
 * A fact as one sentence states it, before its modality is read and it is joined with others of its kind.
 *
 * @param predicate the tie
 * @param subject what it is said of
 * @param object what it is tied to
 * @param evidence the words that say so
 * @param trigger the number of the bunsetsu that carries the statement, from where the modality is read; -1 where there is none
 * @param qualifiers what narrows it; may be added to
 * @param rule the row or rule
 */
record Draft(
        Predicate predicate,
        Argument subject,
        Argument object,
        Span evidence,
        int trigger,
        Map<Qualifier, String> qualifiers,
        String rule) {
    static Draft of(Predicate predicate, Argument subject, Argument object, Span evidence, int trigger, String rule) {
        return new Draft(predicate, subject, object, evidence, trigger, new EnumMap<>(Qualifier.class), rule);
    }
}
