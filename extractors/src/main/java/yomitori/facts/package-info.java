/**
 * What was found, as records that hold their invariants and nothing else: a {@link yomitori.facts.Mention} is a span that means an
 * {@link yomitori.facts.Entity} or a {@link yomitori.facts.Value}; a {@link yomitori.facts.Fact} ties a subject to an object under a
 * {@link yomitori.facts.Predicate}, with its {@link yomitori.facts.Modality} and its evidence. Start at {@link yomitori.facts.Fact}.
 *
 * <p>Not here: how any of it is found (see {@code yomitori.extract}) or written down as JSON (see {@code yomitori.export}).
 */
package yomitori.facts;
