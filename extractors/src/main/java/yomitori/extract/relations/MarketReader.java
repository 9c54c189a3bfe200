package yomitori.extract.relations;

import yomitori.facts.Argument;
import yomitori.facts.Phrase;
import yomitori.facts.ValueType;

/** Reads how large a market is that the clause only places: 国内市場においては10億円に達する, 2030年には130億ドルに達する. */
final class MarketReader extends FigureSentence {
    /** @param sentence the sentence that is read */
    MarketReader(FigureSentence sentence) {
        super(sentence);
    }

    /** 国内市場においては10億円に達する: the market is as large. */
    boolean read(FigureClause clause) {
        if (clause.subject() >= 0 || !clause.levels(words) || !clause.is(ValueType.MONEY) || clause.kase() == Case.WO) {
            return false;
        }
        int market = nouns.market(clause.at());
        if (market >= 0) {
            drafts.add("market", phrases.words(market), phrases.name(market), null, clause.amount(), clause.trigger(), market);
        } else if (goesOn(clause)) {
            Argument measured = measuredBefore();
            if (measured != null) {
                drafts.draft("carried", measured, clause.amount(), clause.trigger(), clause.at() - 1);
            }
        }
        return true;
    }

    /** 2030年には130億ドルに達する, 2030年にはなんと130億ドルに: whether the sum of another year of what was told before stands without a subject. */
    private boolean goesOn(FigureClause clause) {
        int date = clause.at() - 1;
        boolean stressed = date > 0 && clauses.get(date).kase() == Case.NONE && clauses.get(date).mentions().isEmpty()
                && clauses.get(date).predicate() == null && !clauses.get(date).comma();
        date -= stressed ? 1 : 0;
        boolean dated = date >= 0 && clauses.get(date).tellsTime() && clauses.get(date).lastMention() != null
                && clauses.get(date).lastMention().is(ValueType.DATE);
        for (int i = 0; dated && i < date; i++) {
            Bunsetsu b = clauses.get(i);
            dated = b.tellsTime() || b.kase() != Case.TOPIC && b.kase() != Case.GA;
        }
        return dated;
    }

    /** What was measured last in money, or the market of which the sentence before speaks; null where neither was. */
    private Argument measuredBefore() {
        if (discourse.sheet().isReport()) {
            return null;
        }
        boolean sum = discourse.measuredSum() instanceof Phrase measured && (words.isMeasured(measured.text()) || words.isOwned(measured.text()));
        boolean last = discourse.measuredType() == ValueType.MONEY
                || sum && Arguments.display(discourse.measured()).startsWith(Arguments.display(discourse.measuredSum())); // its growth
        if (sum && last) {
            return discourse.measuredSum();
        }
        String topic = TopicBefore.of(text, clauses.get(0).content().start());
        return discourse.measured() == null && words.isMarket(topic) ? new Phrase(topic) : null;
    }
}
