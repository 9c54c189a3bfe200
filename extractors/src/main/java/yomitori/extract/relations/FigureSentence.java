package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.relations.Bunsetsu.PredicateWord;
import yomitori.facts.Direction;
import yomitori.facts.ValueType;
import yomitori.text.Analysis;

/** What the readers of the figures of one sentence share: the sentence, what was told before it, and where they write. */
class FigureSentence {
    final String text;
    final Clauses clauses;
    final Discourse discourse;
    final Phrases phrases;
    final MeasuredNouns nouns;
    final FigureSubjects subjects;
    final MeasureWords words;
    final FigureWords figures;
    final PriceReader prices;
    final RecentMeasures recent;
    final MeasureDrafts drafts;

    /** @param drafts to which the facts of the sentence are added */
    FigureSentence(
            Analysis analysis,
            Clauses clauses,
            Discourse discourse,
            MeasureWords words,
            FigureWords figures,
            PriceReader prices,
            List<Draft> drafts) {
        this.text = analysis.text();
        this.clauses = clauses;
        this.discourse = discourse;
        this.phrases = new Phrases(text, clauses);
        this.nouns = new MeasuredNouns(text, analysis.tokens(), clauses, phrases, words);
        this.subjects = new FigureSubjects(text, analysis.tokens(), clauses, phrases, nouns, words, figures);
        this.words = words;
        this.figures = figures;
        this.prices = prices;
        FigureQualifiers qualifiers = new FigureQualifiers(text, clauses, phrases, words, prices);
        this.recent = new RecentMeasures(text, clauses, words, qualifiers, drafts);
        this.drafts = new MeasureDrafts(text, clauses, discourse, subjects, words, prices, qualifiers, recent, drafts);
    }

    /** The sentence that another reader reads. */
    FigureSentence(FigureSentence other) {
        this.text = other.text;
        this.clauses = other.clauses;
        this.discourse = other.discourse;
        this.phrases = other.phrases;
        this.nouns = other.nouns;
        this.subjects = other.subjects;
        this.words = other.words;
        this.figures = other.figures;
        this.prices = other.prices;
        this.recent = other.recent;
        this.drafts = other.drafts;
    }

    /** The amount as that of a change where so much is added or lost: 3万人の従業員が減った, 9億円の費用を削減した, 従業員5人を減らした. */
    final Amount changed(Amount amount, int noun, int governor) {
        Case kase = clauses.get(noun).kase();
        PredicateWord said = clauses.get(governor).predicate();
        boolean sum = (amount.type() == ValueType.MONEY || amount.type() == ValueType.QUANTITY)
                && !nouns.hasFigure(noun + 1, governor); // 4万人の社員を3600人減らす
        Direction direction = !sum || said == null ? null
                : kase == Case.GA ? figures.going(said.lemma()) : kase == Case.WO ? figures.making(said.lemma()) : null;
        return direction == null ? amount : Changes.directed(amount, direction);
    }

    /** What is counted: the noun that the figure modifies, or the next one where that only says of which kind it is. */
    final int noun(int first) {
        Bunsetsu b = clauses.get(first);
        boolean modifies = figures.tellsKind(text, b.content().end()) && b.kase() == Case.NO // 80個の競技関連の記事
                || b.kase() == Case.HE && b.adnominal(); // 40Gbpsのディスクへの帯域幅
        return modifies ? clauses.head(first) : first;
    }
}
