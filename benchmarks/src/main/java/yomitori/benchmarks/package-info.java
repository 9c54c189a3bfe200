/**
 * What the road of an article costs, step by step, as ratios within one run: against bare Kuromoji (A) and against plain Lucene indexing
 * with its Japanese analyser (B). Start at {@link yomitori.benchmarks.Main}; {@code benchmarks/run} runs it.
 *
 * <p>Times are CPU times of the whole process, so that a busy machine and a second thread do not flatter or blame a step; each comes from
 * at least three JVMs, since one JVM is one draw of the compiler's lottery.
 */
package yomitori.benchmarks;
