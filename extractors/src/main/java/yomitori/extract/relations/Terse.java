package yomitori.extract.relations;

import java.util.Set;
import yomitori.facts.Phrase;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;

/**
 * Knows words that are too short to say what a figure measures where neither they nor the text name an owner: 300円の損失, 250MBのボーナス,
 * but not 在庫コスト. Later figures may still be told of them.
 */
final class Terse {
    /** Rules by which one word may be found that says too little by itself. */
    private static final Set<String> RULES = Set.of("subject", "object", "called", "before", "aside", "label", "retold",
            MeasureDrafts.ANSWER);

    private static final int SHORTEST = 4;

    /** What is only counted need not be what is spoken of: 数千万人のユーザー. */
    private static final int SHORTEST_COUNTED = 6;

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
        String rule = draft.rule().substring(MeasureDrafts.RULES.length());
        int shortest = rule.equals(MeasureDrafts.COUNTED) ? SHORTEST_COUNTED : RULES.contains(rule) ? SHORTEST : 0;
        String measured = phrase.text();
        return measured.length() < shortest && !words.isOfThing(measured) && !words.isOwned(measured)
                && !discourse.sheet().isReport() && discourse.showcase().work() == null;
    }
}
