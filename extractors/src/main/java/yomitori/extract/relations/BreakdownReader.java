package yomitori.extract.relations;

import yomitori.facts.Argument;
import yomitori.facts.Phrase;
import yomitori.facts.Qualifier;
import yomitori.facts.ValueType;

/**
 * Reads the shares of groups where the sentences before tell what the share is of, and how it was before: 導入率は5割だった。規模別では大企業が7割、
 * 中小企業が3割だ; 前回の3割から20ポイント上がった.
 */
final class BreakdownReader extends FigureSentence {
    private static final String RULE = "breakdown";
    /** Ends the word that says by what the groups are parted: 規模別. */
    private static final char BY = '別';
    /** In front of that, makes another word of it: 特別. */
    private static final String NO_PART = "特個区差";
    private static final String POINTS = "ポイント";

    private final Argument whole; // what was measured before this sentence, null where that was no share

    /** @param sentence the sentence that is read */
    BreakdownReader(FigureSentence sentence) {
        super(sentence);
        Argument told = discourse.measured();
        boolean share = told instanceof Phrase phrase && discourse.measuredType() == ValueType.PERCENT && words.isRatio(phrase.text());
        this.whole = share ? told : null;
    }

    /** Whether the figure is the share of a group, or how much the share of all was or has changed, which is written down. */
    boolean reads(ToldFigure figure) {
        return whole != null && (isOfGroup(figure) || isOfBefore(figure));
    }

    private boolean isOfGroup(ToldFigure figure) {
        int group = figure.first() - 1;
        boolean told = figure.is(ValueType.PERCENT) && !Changes.isChange(figure.amount().value()) && figure.amount().basis().isEmpty() && figure.before().isEmpty() && group > 0
                && isParted(group) && nouns.namesThing(group) && (clauses.get(group).kase() == Case.GA || clauses.get(group).kase() == Case.TOPIC);
        String who = told ? phrases.words(group) : "";
        if (!told || words.isRatio(who) || words.isPronoun(who)) {
            return false;
        }
        write(who + " ", phrases.name(group) == null ? -1 : group, figure, group);
        return true;
    }

    /** Whether the sentence says before the first group by what the groups are parted, and speaks of nothing else: 規模別では. */
    private boolean isParted(int group) {
        boolean parted = false;
        for (int i = 0; i < group; i++) {
            Bunsetsu b = clauses.get(i);
            int end = b.content().end() - 1;
            boolean by = text.charAt(end) == BY && b.content().length() > 2 && NO_PART.indexOf(text.charAt(end - 1)) < 0
                    && (b.kase() == Case.DE || b.kase() == Case.NI || b.kase() == Case.TOPIC);
            boolean other = !by && !parted && b.kase() != Case.NONE && !b.tellsTime() || b.kase() == Case.WO;
            if (other) {
                return false;
            }
            parted |= by;
        }
        return parted;
    }

    /** Whether a sentence without a subject says how much the share was, 前回の34%から, or by how much it has changed since. */
    private boolean isOfBefore(ToldFigure figure) {
        int verb = nouns.predicate(figure.at());
        if (verb < 0 || nouns.argument(verb, Case.WO, figure.at()) >= 0 || clauses.hasBetween(0, figure.at(), Case.WO)) {
            return false; // 金利を2%から3%に上げた
        }
        boolean was = figure.is(ValueType.PERCENT) && clauses.get(figure.at()).kase() == Case.KARA
                && clauses.get(verb).predicate() != null && words.verbs().levels(clauses.get(verb).predicate().lemma());
        boolean moved = figure.is(ValueType.PERCENT) && figure.amount().mention().surface().contains(POINTS) && nouns.predicate(figure.at()) >= 0
                && words.verbs().levels(nouns.said(nouns.predicate(figure.at())).lemma());
        if (!was && !moved || subjects.of(figure.at()) >= 0 || hasName(figure.at())) {
            return false;
        }
        Draft earlier = recent.last();
        write("", -1, figure, figure.at());
        if (was && recent.last() != earlier && !recent.last().qualifiers().containsKey(Qualifier.DATE)) {
            recent.ofPast(earlier, Arrows.BEFORE);
        }
        return true;
    }

    private boolean hasName(int figure) {
        for (int i = 0; i < figure; i++) {
            if (clauses.get(i).lastMention() != null && clauses.get(i).lastMention().isName()) {
                return true;
            }
        }
        return false;
    }

    /** @param named the bunsetsu of the group's own name, -1 where it has none */
    private void write(String group, int named, ToldFigure figure, int from) {
        drafts.add(RULE, group + Arguments.display(whole), named < 0 ? null : phrases.name(named), null, figure.amount(),
                nouns.governor(figure.at()), from);
        discourse.measured(whole, ValueType.PERCENT); // what the next group is of
    }
}
