package yomitori.extract.relations;

import java.util.List;
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
        this.drafts = new MeasureDrafts(text, clauses, discourse, subjects, words, prices, drafts);
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
        this.drafts = other.drafts;
    }
}
