package yomitori.facts;

/**
 * Why something was found.
 *
 * @param extractor the step, such as {@code names} or {@code relations}
 * @param rule the table row or rule, such as {@code company.tsv:alibaba} or {@code frames.tsv:develop.ga}
 */
public record Provenance(String extractor, String rule) {}
