package yomitori.extract.relations;

import java.util.List;
import java.util.Map;
import yomitori.facts.Modality;
import yomitori.facts.Provenance;
import yomitori.text.Span;

/**
 * One place that states a fact, and how it was understood.
 *
 * @param evidence the words that say so
 * @param provenance the rule that read it
 * @param row what the table says in the rule's row, by column, empty cells left out; empty for a rule that stands in no table
 * @param bunsetsu the sentence taken apart; empty for a table cell
 * @param trigger the number of the bunsetsu that carries the statement, -1 where none does
 * @param modality how firmly this place says it
 * @param cue the words that decided the modality; empty for a plain statement
 * @param cueProvenance the rule that read the cue; null where there is none
 * @param cueAt the number of the bunsetsu that holds the cue, -1 where none does
 */
public record Statement(
        Span evidence,
        Provenance provenance,
        Map<String, String> row,
        List<Segment> bunsetsu,
        int trigger,
        Modality modality,
        String cue,
        Provenance cueProvenance,
        int cueAt) {
    /**
     * A bunsetsu of the sentence as a statement sees it.
     *
     * @param span its place in the text, particles and endings included
     * @param kase the case that its particle marks, such as {@code GA}; empty where it marks none
     * @param role what it does in the event of the statement, such as {@code AGENT}, passives undone; empty where it has no part in it
     * @param predicate what it predicates, in dictionary form; empty where it predicates nothing
     * @param head the number of the bunsetsu that it depends on, -1 for none
     */
    public record Segment(Span span, String kase, String role, String predicate, int head) {}
}
