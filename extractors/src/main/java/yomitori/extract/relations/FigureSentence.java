package yomitori.extract.relations;

/** What the readers of the figures of one sentence share: the sentence, what was told before it, and where they write. */
abstract class FigureSentence {
    final String text;
    final Clauses clauses;
    final Discourse discourse;
    final Phrases phrases;
    final MeasuredNouns nouns;
    final MeasureWords words;
    final MeasureDrafts drafts;

    FigureSentence(
            String text,
            Clauses clauses,
            Discourse discourse,
            Phrases phrases,
            MeasuredNouns nouns,
            MeasureWords words,
            MeasureDrafts drafts) {
        this.text = text;
        this.clauses = clauses;
        this.discourse = discourse;
        this.phrases = phrases;
        this.nouns = nouns;
        this.words = words;
        this.drafts = drafts;
    }

    /** The sentence that another reader reads. */
    FigureSentence(FigureSentence other) {
        this(other.text, other.clauses, other.discourse, other.phrases, other.nouns, other.words, other.drafts);
    }
}
