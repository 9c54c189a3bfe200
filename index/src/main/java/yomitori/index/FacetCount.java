package yomitori.index;

/**
 * How many hits have a value.
 *
 * @param value what can be searched for: {@code COMPANY}, {@code company:alibaba}, {@code 2025-07}
 * @param label how to show it: the name of the entity, otherwise the value
 * @param count the number of hits, on all pages
 */
public record FacetCount(String value, String label, long count) {}
