package yomitori.extract.relations;

import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.ValueType;

/** Reads figures that describe what stands behind their clause, or only say how something is done: 3000億円規模に達する市場. */
final class DescribedReader extends FigureSentence {
    private final SubjectReader told;

    /** @param told reads the same sentence */
    DescribedReader(SubjectReader told) {
        super(told);
        this.told = told;
    }

    /** Whether the figure only says how something is done, or describes or sums up what it stands beside. */
    boolean isBeside(FigureClause clause) {
        int at = clause.at();
        boolean bare = clause.amount().isBare() && clause.whole() >= 0 && phrases.name(clause.whole()) != null; // Geminiの76.5を上回る
        boolean describes = clause.figure().adnominal() && clause.figure().predicate() == null && !clause.is(ValueType.QUANTITY);
        int head = describes ? clauses.head(at) : -1;
        boolean often = head == at + 1 && clause.is(ValueType.PERCENT) && clauses.get(head).kase() == Case.DE
                && figures.isOften(text, clauses.get(head).content()); // 99%の時間で
        return bare || often || head >= 0 && words.isBody(phrases.words(head)) // 資本金が1億円以下の会社
                || isAdverb(clause) || clause.said() != null && qualifiesFigure(clause.predicate()) || countsApposed(at);
    }

    /** Whether the figure says how, or how many times, something is done to the object: 人がレバレッジを10倍まで設定する. */
    private boolean isAdverb(FigureClause clause) {
        boolean ended = clause.object() > clause.at() && told.endsClause(clause); // 総工費は9億円、人件費も高い伸びを示す
        if (clause.object() < 0 || ended || clause.predicate() == clause.at() || clause.changes(words)) {
            return false;
        }
        boolean acts = clause.object() < clause.at() && !clause.is(ValueType.MONEY) && clause.hasVerb() && !clause.levels(words);
        return switch (clause.kase()) {
            case NONE -> true;
            case MADE, NI, DE, TO -> acts;
            default -> false;
        };
    }

    /** 20ドルを切る19.99ドル: the predicate only places one figure against another. */
    private boolean qualifiesFigure(int predicate) {
        int head = clauses.head(predicate);
        return clauses.get(predicate).adnominal() && head >= 0 && clauses.get(head).tellsValue();
    }

    /** 『A』『B』の2機種: the figure sums up names. */
    private boolean countsApposed(int at) {
        int before = at - 1;
        return before >= 0 && clauses.get(before).kase() == Case.NO && clauses.head(before) == at
                && clauses.get(before).mentions().size() > 1;
    }

    /** 3000億円規模に達する市場: the noun behind the clause is so much. */
    boolean describesNext(FigureClause clause) {
        int noun = relative(clause.predicate());
        boolean ofSubject = clause.subject() >= 0 && clauses.head(clause.subject()) == clause.predicate();
        if (noun < 0 || !clause.action().isEmpty() || ofSubject) {
            return false;
        }
        int whole = clause.whole();
        String measured = phrases.words(noun) + (whole >= 0 && clause.shares(words) ? " " + phrases.words(whole) : "");
        drafts.add("relative", measured, phrases.name(noun), null, clause.amount(), clause.trigger(), whole >= 0 ? whole : clause.at());
        return true;
    }

    /** 総額9億円を助成する「X」: what the name behind the clause does by so much. */
    boolean describesName(FigureClause clause) {
        boolean deed = clause.is(ValueType.MONEY) && clause.kase() == Case.WO && clause.hasVerb() && clause.subject() < 0
                && clause.predicate() > clause.at() && clauses.get(clause.predicate()).adnominal() && !clause.action().isEmpty()
                && !words.isTelling(clause.action()) && !clause.said().negated() && clause.said().voice() == Bunsetsu.Voice.ACTIVE
                && nouns.argument(clause.predicate(), Case.GA, clause.at()) < 0 && nouns.argument(clause.predicate(), Case.NI, clause.at()) < 0;
        int noun = deed ? clauses.head(clause.predicate()) : -1;
        Mention name = noun < 0 ? null : clauses.get(noun).lastMention();
        if (name == null || !(name.meaning() instanceof Entity) || name.is(NameType.PERSON) || name.is(NameType.PLACE)
                || !clauses.get(noun).endsWith(name) || clauses.get(noun).kase() == Case.NO) {
            return false;
        }
        drafts.draft("relative", Phrases.subject(name, clause.action(), null), clause.amount(), nouns.governor(noun), clause.at());
        return true;
    }

    /** The noun of which a relative clause says how much it is: 3000億円規模に達する市場, 達すると予測される市場; -1 where none does. */
    private int relative(int predicate) {
        if (predicate < 0 || !words.verbs().reaches(clauses.get(predicate).predicate().lemma())) {
            return -1;
        }
        int clause = predicate;
        if (clauses.get(clause).kase() == Case.TO && !clauses.get(clause).adnominal()) { // 達すると予測される
            clause = clauses.head(clause);
        }
        int noun = clause >= 0 && clauses.get(clause).adnominal() ? clauses.head(clause) : -1;
        if (noun < 0 || !nouns.isCompound(noun) || !nouns.namesThing(noun)) {
            return -1;
        }
        String named = phrases.words(noun);
        return words.isClauseHead(named) || words.isGeneric(named) || words.isVacuous(named) ? -1 : noun;
    }
}
