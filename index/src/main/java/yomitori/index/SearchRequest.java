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
 * each       = part [ "^" number ]                       counts so much more for the order, 0 to 100
 * part       = ( "NOT" | "-" ) each | "(" either ")" | field ":" value | phrase | word
 * phrase     = '"' … '"' [ "~" number ]                  the words together, in this order, or so many words apart
 * word       = letters [ "~" [ number ] ]                one or two letters may differ; up to a space, quote or parenthesis
 * value      = "(" either ")"                            company:(OpenAI OR Anthropic)
 *            | phrase | word                             a value with a space in it stands in quotes
 *            | [ ">=" | "&lt;=" | ">" | "&lt;" | "=" | "~" ] literal
 *            | [ "~" ] [ literal ] ".." [ literal ]      both ends belong to the range; a missing end is open
 * </pre>
 *
 * <p>In words and names {@code *} stands for any letters, {@code ?} for one: {@code オープン* gpt-4* model:qwen*}. A word that is a
 * value finds the facts that answer it, besides the words as written: {@code 1000億円以上}, {@code 40%}, {@code 2025年7月}.
 *
 * <p>Fields: {@code company organization person place model product benchmark event policy entity} name somebody or something,
 * under any of its written forms, anywhere in the evidence; {@code subject object} name one side of the fact. {@code type
 * predicate modality part} take a constant, {@code unit} a unit or currency. {@code money percent rank quantity params multiple
 * duration date published} take values and compare; {@code site author title source} look for a piece of text.
 *
 * <p>Names are found however they are typed: in any case, width and kana, with and without accents, spaces, hyphens and middle
 * dots; a name that is found in no such form, as it sounds, by the dictionary or by its page: in hiragana or rōmaji, with or
 * without long vowels, ヴィ as ビ.
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
 * @param grouped whether a fact that several articles state is one hit with its sources, and the first print of an article one with
 *     its reprints
 */
public record SearchRequest(
        String query,
        Target target,
        Order order,
        boolean reversed,
        int limit,
        Optional<String> after,
        Set<Facet> facets,
        int facetLimit,
        boolean grouped) {
    /** What a hit is. */
    public enum Target {
        FACTS,
        ARTICLES
    }

    /** Which hit comes first. */
    public enum Order {
        /** The best match; the asserted before the claimed and planned, the new and often stated before the old. */
        RELEVANCE,
        /** The latest: by the fact's own date, else by the day of publication. */
        DATE,
        /** The largest number; only facts have one. */
        VALUE,
        /** The first place, then the second; facts without a place come last. */
        RANK
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
        return new SearchRequest(query, Target.FACTS, Order.RELEVANCE, false, 10, Optional.empty(), Set.of(), 10, true);
    }

    /** The first ten articles by relevance, without facets. */
    public static SearchRequest articles(String query) {
        return new SearchRequest(query, Target.ARTICLES, Order.RELEVANCE, false, 10, Optional.empty(), Set.of(), 10, true);
    }

    /** In another order. */
    public SearchRequest sortedBy(Order other) {
        return new SearchRequest(query, target, other, reversed, limit, after, facets, facetLimit, grouped);
    }

    /** Every statement of a fact, every print of an article as a hit of its own. */
    public SearchRequest flat() {
        return new SearchRequest(query, target, order, reversed, limit, after, facets, facetLimit, false);
    }

    /** The other way round. */
    public SearchRequest reverse() {
        return new SearchRequest(query, target, order, !reversed, limit, after, facets, facetLimit, grouped);
    }

    /** With another number of hits. */
    public SearchRequest limit(int hits) {
        return new SearchRequest(query, target, order, reversed, hits, after, facets, facetLimit, grouped);
    }

    /** The page behind the one that gave this {@link SearchResult#next()}. */
    public SearchRequest after(String cursor) {
        return new SearchRequest(query, target, order, reversed, limit, Optional.of(cursor), facets, facetLimit, grouped);
    }

    /** With counts of the {@code most} most frequent values of each facet. */
    public SearchRequest counting(Set<Facet> counted, int most) {
        return new SearchRequest(query, target, order, reversed, limit, after, counted, most, grouped);
    }

    /** With counts of every facet. */
    public SearchRequest countingAll() {
        return counting(EnumSet.allOf(Facet.class), facetLimit);
    }
}
