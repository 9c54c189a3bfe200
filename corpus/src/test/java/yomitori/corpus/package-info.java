/**
 * Holds the whole program to the articles of {@code corpus/}: {@link yomitori.corpus.GoldenTest} compares what it says of each with the
 * reviewed output, {@link yomitori.corpus.InvariantsTest} with what must hold for every article, {@link yomitori.corpus.ReportTest} measures
 * it against the gold annotations.
 *
 * <p>Not here: tests of one step alone; they stand beside the step.
 */
package yomitori.corpus;
