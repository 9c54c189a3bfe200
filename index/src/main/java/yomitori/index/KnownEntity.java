package yomitori.index;

import yomitori.facts.NameType;

/**
 * Something that articles of the index name.
 *
 * @param id the same in all articles
 * @param name its canonical name
 * @param type what it is
 * @param articles in how many articles it is named
 */
public record KnownEntity(String id, String name, NameType type, int articles) {}
