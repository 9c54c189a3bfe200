package yomitori.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of hits.
 *
 * @param hits in the order asked for
 * @param total how many there are on all pages
 * @param facets the counts asked for, the most frequent first, equals by value
 * @param next hand it to {@link SearchRequest#after} for the next page; empty on the last
 * @param notes what the searcher should know: a name that this index does not hold, a word that is too common to search for
 * @param meant where nothing was found: the query that was probably meant, which finds something
 */
public record SearchResult(
        List<Hit> hits, long total, Map<Facet, List<FacetCount>> facets, Optional<String> next, List<String> notes,
        Optional<String> meant) {}
