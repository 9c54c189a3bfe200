package yomitori.index;

import java.util.Map;

/**
 * What an index holds.
 *
 * @param sources sources, those without an article among them
 * @param articles articles
 * @param facts facts
 * @param entities different entities that are named
 * @param bytes the size of its files
 * @param predicates facts by predicate, the most frequent first
 * @param types facts by the types of their subject and object, the most frequent first
 * @param months articles by month of publication, in order of time
 */
public record Stats(
        long sources,
        long articles,
        long facts,
        long entities,
        long bytes,
        Map<String, Long> predicates,
        Map<String, Long> types,
        Map<String, Long> months) {}
