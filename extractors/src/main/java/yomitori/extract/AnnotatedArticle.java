package yomitori.extract;

import java.util.List;
import yomitori.facts.Fact;
import yomitori.text.Analysis;
import yomitori.text.Article;

/**
 * An article and what it says.
 *
 * @param analysis the article with its sentences and tokens
 * @param mentions names and values, none overlapping
 * @param facts each once, in the order of their first evidence
 */
public record AnnotatedArticle(Analysis analysis, Mentions mentions, List<Fact> facts) {
    /** Copies the facts. */
    public AnnotatedArticle {
        facts = List.copyOf(facts);
    }

    public Article article() {
        return analysis.article();
    }
}
