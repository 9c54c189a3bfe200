package yomitori.extract;

import java.util.List;
import yomitori.facts.Fact;
import yomitori.text.Analysis;

/** Ties mentions to facts; built once, shared by all threads, with no state of an article of its own. */
@FunctionalInterface
public interface FactExtractor {
    /** The facts of an article, each once, in the order of their first evidence. */
    List<Fact> extract(Analysis analysis, Mentions mentions);
}
