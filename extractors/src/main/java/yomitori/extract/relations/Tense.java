package yomitori.extract.relations;

import java.util.EnumSet;
import java.util.Set;
import yomitori.extract.Words;
import yomitori.facts.Figure;
import yomitori.facts.Predicate;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** Tells the single deeds that are to come by their present form: XはYを買収する. */
final class Tense {
    /** What is done once, and holds from then on. */
    private static final Set<Predicate> DEEDS =
            EnumSet.of(Predicate.ACQUIRED, Predicate.INVESTED_IN, Predicate.RAISED, Predicate.HOLDS_ROLE);

    /** What goes on once it is begun, and is to come where it is announced: 採用すると発表した. */
    private static final Set<Predicate> BEGUN = EnumSet.of(Predicate.USES, Predicate.PARTNERED_WITH, Predicate.SUPPLIES);

    /** The rule of what is spent on something. */
    private static final String SPENT = MeasureDrafts.RULES + MeasureDrafts.SPENT;

    /** So close before what is spent stands how often it is. */
    private static final int NEAR = 12;

    private final String text;
    private final MeasureWords words;
    private final Words states;
    private final Words examples;
    private final Words announcing;
    private final Words pledging;
    private final FactCollector collector;

    Tense(String text, MeasureWords words, FirmnessWords firmness, FactCollector collector) {
        this.text = text;
        this.states = firmness.of(FirmnessWords.Role.STATE);
        this.examples = firmness.of(FirmnessWords.Role.SUCH_AS);
        this.announcing = firmness.of(FirmnessWords.Role.ANNOUNCES);
        this.pledging = firmness.of(FirmnessWords.Role.PLEDGES);
        this.words = words;
        this.collector = collector;
    }

    boolean isToCome(Clauses clauses, Draft draft) {
        if (draft.trigger() < 0) {
            return false;
        }
        if (draft.rule().equals(SPENT)) {
            return !isHabit(draft) && !isExample(clauses.get(draft.trigger())) && isPresent(clauses, purpose(clauses, draft.trigger()));
        }
        if ((isSum(draft) || BEGUN.contains(draft.predicate())) && isAnnounced(clauses, draft.trigger())) {
            return !isHabit(draft) && isPresent(clauses, draft.trigger());
        }
        boolean release = draft.predicate() == Predicate.RELEASED_ON && collector.mayLieAhead(draft);
        return (release || DEEDS.contains(draft.predicate())) && isPresent(clauses, draft.trigger());
    }

    private static boolean isSum(Draft draft) {
        return draft.predicate() == Predicate.MEASURE && draft.object() instanceof Figure figure && figure.type() == ValueType.MONEY;
    }

    /** Whether somebody announces the deed, 資金を拠出すると発表した, or pledges it, 資金を拠出することを約束した. */
    private boolean isAnnounced(Clauses clauses, int deed) {
        boolean said = clauses.get(deed).kase() == Case.TO;
        return isToldBy(clauses, said ? clauses.head(deed) : -1, announcing) || isPledged(clauses, deed);
    }

    private boolean isPledged(Clauses clauses, int deed) {
        int content = content(clauses, deed);
        return isToldBy(clauses, content < 0 ? -1 : clauses.head(content), pledging);
    }

    private static boolean isToldBy(Clauses clauses, int verb, Words words) {
        Bunsetsu.PredicateWord told = verb < 0 ? null : clauses.get(verb).predicate();
        return told != null && words.is(told.lemma(), 0, told.lemma().length()) != 0;
    }

    /** The noun that only wraps the deed as what is said, こと in 拠出することを; -1 where none does. */
    private static int content(Clauses clauses, int deed) {
        int noun = clauses.get(deed).adnominal() ? clauses.head(deed) : -1;
        boolean wraps = noun >= 0 && clauses.get(noun).frame() == Bunsetsu.Frame.CONTENT && clauses.get(noun).kase() == Case.WO;
        return wraps ? noun : -1;
    }

    /** Whether so much is spent again and again: 毎年9億円を投じる. */
    private boolean isHabit(Draft spent) {
        Span told = spent.evidence();
        return words.tellsHabit(text, Math.max(0, told.start() - NEAR), told.end());
    }

    /** The bunsetsu that tells what is spent, or what is done with it: 9億円を投じて工場を建てると発表した. */
    private static int purpose(Clauses clauses, int spent) {
        Bunsetsu b = clauses.get(spent);
        int next = clauses.head(spent);
        boolean purpose = next >= 0 && b.kase() == Case.NONE && !b.adnominal() && clauses.get(next).predicate() != null;
        return purpose ? next : spent;
    }

    private boolean isPresent(Clauses clauses, int at) {
        Bunsetsu deed = clauses.get(at);
        if (deed.predicate() == null || !deed.predicate().toCome() || deed.adnominal() && !isPledged(clauses, at)) {
            return false;
        }
        String verb = deed.predicate().lemma();
        return states.is(verb, 0, verb.length()) == 0 && !isExample(deed);
    }

    /** 9億円を投じるなど. */
    private boolean isExample(Bunsetsu deed) {
        return examples.startingAt(text, deed.content().end()) != 0;
    }
}
