package yomitori.extract.relations;

import java.util.Set;
import yomitori.facts.Phrase;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;

/**
 * Knows words that are too short to say what a figure measures where neither they nor the text name an owner: 約90Mbpsのレート, but not
 * 在庫コスト. Later figures may still be told of them.
 */
final class Terse {
    /** Rules by which one word may be found, and no sentence that tells of it: 成長率9%の. */
    private static final Set<String> RULES = Set.of(MeasureDrafts.COUNTED, "before", MeasureDrafts.ASIDE, "retold", MeasureDrafts.ANSWER);

    private static final int SHORTEST = 4;

    private final MeasureWords words;

    Terse(MeasureWords words) {
        this.words = words;
    }

    /** Whether what a draft measures is told by itself in too few words. */
    boolean saysTooLittle(Draft draft, Discourse discourse) {
        if (draft.predicate() != Predicate.MEASURE || !(draft.subject() instanceof Phrase phrase) || !draft.rule().startsWith(MeasureDrafts.RULES)
                || draft.qualifiers().containsKey(Qualifier.OWNER) || draft.qualifiers().containsKey(Qualifier.BENCHMARK)) {
            return false;
        }
        String measured = phrase.text();
        return measured.length() < SHORTEST && RULES.contains(draft.rule().substring(MeasureDrafts.RULES.length())) && !words.isOfThing(measured) && !words.isOwned(measured)
                && !discourse.sheet().isReport() && discourse.showcase().work() == null;
    }
}
