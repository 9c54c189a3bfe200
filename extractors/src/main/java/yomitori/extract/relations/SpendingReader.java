package yomitori.extract.relations;

import yomitori.extract.relations.Bunsetsu.PredicateWord;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.ValueType;

/** Reads on what money is spent, and by whom: インフラに130億ドルを投じる, A社への9億円投資. */
final class SpendingReader extends FigureSentence {
    /** @param sentence the sentence that is read */
    SpendingReader(FigureSentence sentence) {
        super(sentence);
    }

    /** インフラに130億ドルを投じる, 32億ドルを投じて外部展開を進める: on what so much is spent is told. */
    boolean readGoal(FigureClause clause) {
        boolean spends = clause.spends(words) && !(clause.is(ValueType.PERCENT) && clause.kase() == Case.GA); // 企業の半数が9億円を投じる
        int goal = spends ? nouns.goal(clause.predicate(), clause.at()) : -1;
        goal = goal < 0 && spends ? nouns.purpose(clause.predicate()) : nearest(goal, clause);
        if (goal >= 0 && isSpentBySome(clause)) {
            return true;
        }
        if (goal < 0 || text.startsWith("ため", clauses.get(goal).content().start()) || !nouns.namesThing(goal)) { // 建てるために投じる
            return false;
        }
        Mention spender = clause.kase() == Case.GA ? null : clause.owner() == null ? person(clause.at()) : clause.owner();
        String spent = Phrases.clean(text, clauses.get(firstOf(goal)).content().start(), clauses.get(goal).content().end());
        String measured = spent.endsWith(clause.action()) ? spent : spent + " " + clause.action(); // 設備投資に9億円を投資
        drafts.add(MeasureDrafts.SPENT, measured, phrases.name(goal), spender, clause.amount(), clause.trigger(), goal);
        return true;
    }

    /** A社の9億円投資は, A社への9億円投資: the noun behind the sum says that it is spent, and the one before it by whom or on what. */
    boolean readNoun(FigureClause clause) {
        PredicateWord own = clause.figure().predicate();
        boolean noun = clause.is(ValueType.MONEY) && clause.subject() < 0 && own != null && own.kind() == Bunsetsu.Kind.EVENT_NOUN
                && words.verbs().spends(own.lemma());
        int before = clause.at() - 1;
        Mention name = noun ? nouns.nameBefore(clause.at()) : null;
        if (name == null) {
            return false;
        }
        String told = Phrases.clean(text, clause.amount().span().end(), clause.figure().content().end());
        boolean doer = clauses.get(before).kase() == Case.NO;
        drafts.add(MeasureDrafts.SPENT, doer ? told : phrases.words(before) + " " + told, doer ? null : name, doer ? name : null, clause.amount(),
                clause.at(), before);
        return true;
    }

    /** 130億ドルを投じる: who spends it was told before. */
    boolean readSpender(FigureClause clause) {
        boolean spent = clause.spends(words) && discourse.carried(FigureOwners.ALL) != null;
        if (spent) {
            drafts.add(MeasureDrafts.SPENT, clause.action(), null, null, clause.amount(), clause.trigger(), clause.at());
        }
        return spent;
    }

    /** The person of whom the clause of a figure tells what is done: A氏が私財9億円を投じる; null where it tells none. */
    private Mention person(int figure) {
        for (int i = figure - 1; i >= 0 && i >= figure - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            if (b.kase() == Case.TOPIC || b.kase() == Case.GA && !clauses.isInRelative(i)) {
                Mention last = b.lastMention();
                return last != null && last.is(NameType.PERSON) && b.endsWith(last) && clauses.head(i) >= figure ? last : null;
            }
        }
        return null;
    }

    /** Where that begins on which is spent, perhaps together with another thing: クラウド基盤とAIインフラに, not X社とAIインフラに. */
    private int firstOf(int goal) {
        int first = phrases.first(goal);
        Bunsetsu other = first == 0 ? null : clauses.get(first - 1);
        boolean both = other != null && other.kase() == Case.TO && !other.comma() && !other.is(Bunsetsu.Kind.VERB) && other.mentions().isEmpty();
        int from = both ? phrases.first(first - 1) : first;
        return clauses.get(goal).content().end() - clauses.get(from).content().start() <= Phrases.LONGEST ? from : first;
    }

    /** AにM円、BにN円を投じる: each sum is spent on the goal right before it. */
    private int nearest(int goal, FigureClause clause) {
        int before = clause.at() - 1;
        boolean own = goal >= 0 && before > goal && clauses.get(before).kase() == Case.NI && !clauses.get(before).tellsValue()
                && clauses.get(before).predicate() == null && nouns.hasFigure(goal + 1, before);
        return own ? before : goal;
    }

    /** 企業の半数が2億円をAIに投じる: the sum is what each of a part of them spends. */
    private boolean isSpentBySome(FigureClause clause) {
        for (int dependent : clauses.dependents(clause.predicate())) {
            Bunsetsu b = clauses.get(dependent);
            if (b.kase() == Case.GA && b.tellsValue() && b.lastMention() != null && b.lastMention().is(ValueType.PERCENT)) {
                return true;
            }
        }
        return false;
    }
}
