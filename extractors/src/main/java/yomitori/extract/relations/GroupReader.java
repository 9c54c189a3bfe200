package yomitori.extract.relations;

import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.facts.Bound;
import yomitori.facts.Figure;
import yomitori.facts.ValueType;

/** Reads what so large a part of a group does: 75%の企業がAIを導入している. */
final class GroupReader extends FigureSentence {
    private final DeedReader deeds;

    /** @param deeds reads the same sentence */
    GroupReader(DeedReader deeds) {
        super(deeds);
        this.deeds = deeds;
    }

    /** Whether the figure is a share of those who do something, and no measure of them: 75%の企業が飛びついた. */
    boolean isPart(Count count) {
        return count.own() == null && count.is(ValueType.PERCENT) && (words.isGeneric(count.counted())
                || clauses.get(count.at()).kase() != Case.CALLED && !words.isRatio(count.counted()));
    }

    /** Adds what so large a part of a group does to something, or says: 75%の企業がAIを導入している, 75%の企業が「使う」と答えた. */
    void read(Count count) {
        int noun = count.noun();
        int governor = count.governor();
        boolean told = governor > noun && clauses.get(noun).kase() == Case.GA
                && (!clauses.get(governor).adnominal() || clauses.get(governor).kase() == Case.CALLED || isMovement(governor) || isClause(governor));
        boolean vague = count.amount().value() instanceof Figure figure && figure.bound() != Bound.NONE; // 75%以上の企業が投じて
        boolean answer = told && !vague && nouns.isQuoteBehind(noun) && clauses.get(governor).predicate() != null
                && figures.answers(clauses.get(governor).predicate().lemma());
        if (answer && words.isBody(count.counted())) {
            drafts.add("share", count.counted() + " " + deeds.saying(noun, governor), null, null, count.amount(), governor, noun);
            return;
        }
        int object = told ? nouns.argument(governor, Case.WO, count.at()) : -1;
        object = told && object < 0 && !vague ? complement(noun, governor) : object;
        if (object > noun && clauses.get(governor).predicate().kind() == Kind.VERB && words.isBody(count.counted())) {
            String deed = deeds.ended(noun, governor);
            boolean whole = deed.equals(deeds.deed(noun, governor));
            if (!deed.isEmpty() && (whole || !vague) && !clauses.isDenied(governor)) {
                drafts.add("share", count.counted() + " " + deed, phrases.name(object), null, count.amount(), governor, object);
            }
        }
    }

    /** With or to what the counted do it, where they do it to nothing: 8割の社員が毎週このツールで働く; -1 where that is not told. */
    private int complement(int noun, int governor) {
        for (int dependent : clauses.dependents(governor)) {
            Bunsetsu b = clauses.get(dependent);
            if (dependent > noun && (b.kase() == Case.NI || b.kase() == Case.DE) && b.predicate() == null && !b.tellsTime() && !b.tellsValue()) {
                return dependent;
            }
        }
        return -1;
    }

    /** Whether the clause modifies no thing, but a word that ties it to the next: 答えた一方. */
    private boolean isClause(int governor) {
        int head = clauses.head(governor);
        return head == governor + 1 && clauses.get(head).kase() == Case.NONE && figures.joins(phrases.words(head));
    }

    /** Whether what the clause tells is told to be going on: 導入する動きが. */
    private boolean isMovement(int governor) {
        int head = clauses.head(governor);
        return head == governor + 1 && figures.isMovement(phrases.words(head)) && clauses.get(head).kase() == Case.GA;
    }
}
