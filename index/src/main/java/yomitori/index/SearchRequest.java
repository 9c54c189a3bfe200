package yomitori.index;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What to look for and how to show it. Immutable; start with {@link #facts} or {@link #articles} and change what should differ.
 *
 * <p>The language of queries:
 *
 * <pre>
 * query      = [ either ]                                nothing at all finds everything
 * either     = all { "OR" all }
 * all        = each { [ "AND" ] each }                   side by side means both
 * each       = ( "NOT" | "-" ) each | "(" either ")" | field ":" value | phrase | word
 * phrase     = '"' … '"'                                 the words together, in this order
 * value      = "(" either ")"                            company:(OpenAI OR Anthropic)
 *            | [ ">=" | "&lt;=" | ">" | "&lt;" | "=" | "~" ] literal
 *            | [ "~" ] [ literal ] ".." [ literal ]      both ends belong to the range; a missing end is open
 * literal    = phrase | word                             a value with a space in it stands in quotes
 * word       = anything up to a space, a quote or a parenthesis
 * </pre>
 *
 * <p>Fields: {@code company organization person place model product benchmark event policy entity} name somebody or something,
 * under any of its written forms, anywhere in the evidence; {@code subject object} name one side of the fact. {@code type
 * predicate modality part} take a constant, {@code unit} a unit or currency. {@code money percent rank quantity multiple
 * duration date published} take values and compare; {@code site author title source} look for a piece of text.
 *
 * <p>A figure answers for what its text says: 40%以上 is 40 and a little more, 約14兆円 is 14兆 and a twentieth to either side,
 * 10〜20% everything between. With {@code ~} it answers for all that the text does not exclude: {@code percent:~60} finds 40%以上
 * too. Amounts compare in one currency alone. A date is found when it lies within the days that are asked for, with {@code ~}
 * when it touches them.
 *
 * <p>Full-width signs count as their half-width forms. Facts of advertisements, biographies, tables of contents, references and
 * disclaimers are found only by a query that has {@code part:} in it ({@code part:any} for all).
 *
 * @param query in this language; empty or blank finds everything
 * @param target what a hit is
 * @param order which hit comes first
 * @param reversed whether the order is turned round: the oldest, the smallest, the least relevant first
 * @param limit the most hits to give, 0 to 10,000
 * @param after the {@link SearchResult#next()} of the page before; empty for the first page
 * @param facets what to count
 * @param facetLimit the most values of one facet
 */
public record SearchRequest(
        String query,
        Target target,
        Order order,
        boolean reversed,
        int limit,
        Optional<String> after,
        Set<Facet> facets,
        int facetLimit) {
    /** What a hit is. */
    public enum Target {
        FACTS,
        ARTICLES
    }

    /** Which hit comes first. */
    public enum Order {
        /** The best match; of equals the asserted before the claimed and planned, then the latest. */
        RELEVANCE,
        /** The latest: by the fact's own date, else by the day of publication. */
        DATE,
        /** The largest number; only facts have one. */
        VALUE
    }

    /** Checks the limits. */
    public SearchRequest {
        Objects.requireNonNull(query);
        facets = facets.isEmpty() ? Set.of() : Set.copyOf(facets);
        if (limit < 0 || limit > 10_000 || facetLimit < 1) {
            throw new IllegalArgumentException("limit " + limit + ", facet limit " + facetLimit + ": 0 to 10000, and at least 1");
        }
    }

    /** The first ten facts by relevance, without facets. */
    public static SearchRequest facts(String query) {
        return new SearchRequest(query, Target.FACTS, Order.RELEVANCE, false, 10, Optional.empty(), Set.of(), 10);
    }

    /** The first ten articles by relevance, without facets. */
    public static SearchRequest articles(String query) {
        return new SearchRequest(query, Target.ARTICLES, Order.RELEVANCE, false, 10, Optional.empty(), Set.of(), 10);
    }

    /** In another order. */
    public SearchRequest sortedBy(Order other) {
        return new SearchRequest(query, target, other, reversed, limit, after, facets, facetLimit);
    }

    /** The other way round. */
    public SearchRequest reverse() {
        return new SearchRequest(query, target, order, !reversed, limit, after, facets, facetLimit);
    }

    /** With another number of hits. */
    public SearchRequest limit(int hits) {
        return new SearchRequest(query, target, order, reversed, hits, after, facets, facetLimit);
    }

    /** The page behind the one that gave this {@link SearchResult#next()}. */
    public SearchRequest after(String cursor) {
        return new SearchRequest(query, target, order, reversed, limit, Optional.of(cursor), facets, facetLimit);
    }

    /** With counts of the {@code most} most frequent values of each facet. */
    public SearchRequest counting(Set<Facet> counted, int most) {
        return new SearchRequest(query, target, order, reversed, limit, after, counted, most);
    }

    /** With counts of every facet. */
    public SearchRequest countingAll() {
        return counting(EnumSet.allOf(Facet.class), facetLimit);
    }
}
