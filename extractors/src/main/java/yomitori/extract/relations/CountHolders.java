package yomitori.extract.relations;

import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.extract.relations.Bunsetsu.PredicateWord;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;

/** Finds who or what has what is counted, where it is no subject of the clause: X of 9万人の従業員を擁するX, Xに15の言語が追加された. */
final class CountHolders extends FigureSentence {
    /** @param sentence the sentence that is read */
    CountHolders(FigureSentence sentence) {
        super(sentence);
    }

    /** The name that has what is counted: X of Xには9億円の資金が投入された, Xに15の言語が追加された; null where none is told. */
    Mention place(Count count) {
        int place = goal(count);
        Bunsetsu b = place < 0 ? null : clauses.get(place);
        Mention name = b == null ? null : b.lastMention();
        boolean known = name != null && name.meaning() instanceof Entity entity && FigureOwners.ALL.contains(entity.type()) && b.endsWith(name);
        boolean had = known && (clauses.get(count.governor()).predicate().voice() == Bunsetsu.Voice.PASSIVE
                || text.startsWith("には", b.content().end()));
        return had ? name : null;
    }

    /** Where or to what, before the figure, there are so many by the verb that is said of them: 図書館には, Xに; -1 where none tells it. */
    private int goal(Count count) {
        PredicateWord said = clauses.get(count.governor()).predicate();
        boolean there = said != null && said.kind() == Kind.VERB && !said.negated() && clauses.get(count.noun()).kase() == Case.GA;
        int goal = there ? nouns.argument(count.governor(), Case.NI, count.at()) : -1;
        return goal > count.at() ? -1 : goal;
    }

    /** Where there are so many, which has no name: 図書館 of 図書館には632種類の地図が収められている; -1 where that is not told. */
    int spot(Count count) {
        int spot = count.is(ValueType.QUANTITY) && !count.amount().isBare() ? goal(count) : -1;
        Bunsetsu b = spot < 0 ? null : clauses.get(spot);
        boolean thing = b != null && b.mentions().isEmpty() && b.predicate() == null && !b.tellsTime() && text.startsWith("には", b.content().end())
                && nouns.namesThing(spot);
        String told = thing ? phrases.words(spot) : "";
        return told.length() > 1 && !words.isVacuous(told) && !words.isPronoun(told) && !words.isUntold(told) && !words.isUnmeasured(told)
                && !words.isPeriod(told) && !words.isCondition(told) ? spot : -1;
    }

    /** Who does a deed in the clause before, and gets so much by it: Xが基盤を入れ、3割の費用削減を達成した; -1 where none is told. */
    int doer(Count count) {
        PredicateWord said = clauses.get(count.governor()).predicate();
        boolean part = count.is(ValueType.PERCENT) && words.isOwned(count.counted()); // 9%の株式を取得した
        boolean gets = !part && said != null && !said.negated() && said.voice() == Bunsetsu.Voice.ACTIVE && clauses.get(count.noun()).kase() == Case.WO;
        for (int i = count.at() - 1; gets && i >= 0 && i >= count.at() - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            if (b.kase() == Case.GA || b.kase() == Case.TOPIC) {
                int deed = clauses.head(i);
                boolean before = b.kase() == Case.GA && deed > i && deed < count.at() && clauses.head(deed) == count.governor();
                boolean goesOn = before && clauses.get(deed).comma() && clauses.get(deed).kase() == Case.NONE && !clauses.get(deed).adnominal();
                Mention name = b.lastMention();
                return goesOn && name != null && NameTypes.isBody(name) && b.endsWith(name) ? i : -1;
            }
        }
        return -1;
    }

    /** The name behind the clause that has so much of what is counted: X of 9万人の従業員を擁するX; null where none does. */
    Mention bearer(Count count) {
        int verb = count.governor();
        PredicateWord said = clauses.get(verb).predicate();
        boolean has = verb == count.noun() + 1 && clauses.get(count.noun()).kase() == Case.WO && clauses.get(verb).adnominal()
                && said != null && said.kind() == Kind.VERB && said.voice() == Bunsetsu.Voice.ACTIVE && !said.negated()
                && nouns.argument(verb, Case.GA, count.at()) < 0;
        int bearer = has ? clauses.head(verb) : -1;
        Mention name = bearer < 0 ? null : clauses.get(bearer).lastMention();
        boolean owner = name != null && name.meaning() instanceof Entity entity && FigureOwners.ALL.contains(entity.type());
        return owner && clauses.get(bearer).endsWith(name) && clauses.get(bearer).kase() != Case.NO ? name : null;
    }

    /** The thing behind the clause that has so much of what is counted: 棚 of 9kgの重量を持つ棚; -1 where none has. */
    int holder(Count count) {
        int verb = count.governor();
        PredicateWord said = clauses.get(verb).predicate();
        boolean has = verb == count.noun() + 1 && clauses.get(count.noun()).kase() == Case.WO && clauses.get(verb).adnominal() && said != null
                && figures.has(said.lemma()) && (words.isAspect(count.counted()) || words.isOfThing(count.counted()) || isBuiltIn(count));
        int thing = has && clauses.head(verb) >= 0 ? noun(clauses.head(verb)) : -1;
        thing = thing >= 0 && clauses.get(thing).tellsValue() && clauses.get(thing).kase() == Case.NO ? clauses.head(thing) : thing; // 世界一の
        if (thing < 0 || !clauses.get(thing).isNominal() || clauses.get(thing).tellsValue() || !nouns.namesThing(thing)) {
            return -1;
        }
        String told = phrases.words(thing);
        return words.isClauseHead(told) || words.isGeneric(told) || words.isVacuous(told) || told.length() < 2 ? -1 : thing;
    }

    /** Whether so many pieces are told of, and no people or money: 9台のGPU. */
    private boolean isBuiltIn(Count count) {
        return count.is(ValueType.QUANTITY) && count.amount().hasCounter() && !words.isBody(count.counted()) && !words.isOwned(count.counted());
    }

    /** Whether the noun is what the subject is told to be. */
    boolean isToldOf(int noun) {
        int last = noun;
        while (clauses.get(last).kase() == Case.NO && clauses.head(last) > last) {
            last = clauses.head(last);
        }
        return clauses.get(last).is(Kind.COPULA);
    }
}
