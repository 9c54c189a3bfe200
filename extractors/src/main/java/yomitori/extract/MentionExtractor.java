package yomitori.extract;

import java.util.List;
import yomitori.facts.Mention;
import yomitori.text.Analysis;

/** Proposes mentions; built once, shared by all threads, with no state of an article of its own. */
@FunctionalInterface
public interface MentionExtractor {
    /**
     * Reads an article.
     *
     * @param claimed what stronger extractors have found already: their characters are taken (the digits of GPT-4 are no number)
     * @return mentions in any order; they may overlap each other
     */
    List<Mention> extract(Analysis analysis, Mentions claimed);
}
