package yomitori.export;

import java.util.List;
import java.util.Map;
import yomitori.facts.NameType;

/**
 * A name that articles use and no table holds.
 *
 * @param id as the articles have it, such as {@code company:quovera}
 * @param name its fullest form
 * @param type what most articles take it for
 * @param types in how many articles it is taken for what
 * @param articles how many articles name it
 * @param mentions how often they do
 * @param forms how it is written, with the number of times, sorted
 * @param owner the id of the maker, of the family or as most articles tell, that a table knows; empty where there is none
 * @param rules the shapes and cues that found it, with the number of times, sorted
 * @param examples sentences, each of another article, in the order of the articles
 */
public record UnknownName(
        String id,
        String name,
        NameType type,
        Map<NameType, Integer> types,
        int articles,
        int mentions,
        Map<String, Integer> forms,
        String owner,
        Map<String, Integer> rules,
        List<Example> examples) {
    /**
     * A sentence that uses the name.
     *
     * @param text the sentence, or the part of it around the name
     * @param source where the article comes from
     */
    public record Example(String text, String source) {}
}
