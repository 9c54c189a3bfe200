package yomitori.extract.relations;

import java.util.List;
import yomitori.text.Analysis;

/** What the readers of the figures of one sentence share: the sentence, what was told before it, and where they write. */
abstract class FigureSentence {
    final String text;
    final Clauses clauses;
    final Discourse discourse;
    final Phrases phrases;
    final MeasuredNouns nouns;
    final MeasureWords words;
    final MeasureDrafts drafts;

    /** @param drafts to which the facts of the sentence are added */
    FigureSentence(
            Analysis analysis, Clauses clauses, Discourse discourse, MeasureWords words, PriceReader prices, List<Draft> drafts) {
        this.text = analysis.text();
        this.clauses = clauses;
        this.discourse = discourse;
        this.phrases = new Phrases(text, clauses);
        this.nouns = new MeasuredNouns(text, analysis.tokens(), clauses, phrases, words);
        this.words = words;
        this.drafts = new MeasureDrafts(text, clauses, discourse, words, prices, drafts);
    }

    /** The sentence that another reader reads. */
    FigureSentence(FigureSentence other) {
        this.text = other.text;
        this.clauses = other.clauses;
        this.discourse = other.discourse;
        this.phrases = other.phrases;
        this.nouns = other.nouns;
        this.words = other.words;
        this.drafts = other.drafts;
    }
}
