package yomitori.extract.names;

import yomitori.facts.Entity;

/**
 * A name found in the text.
 *
 * @param start its first offset
 * @param end the offset behind it
 * @param entity what it names; null for words that a user has hidden
 * @param rule why: a table row or the id of a shape
 */
record Found(int start, int end, Entity entity, String rule) {
    static Found hidden(int start, int end) {
        return new Found(start, end, null, "hidden");
    }

    boolean isHidden() {
        return entity == null;
    }

    Found as(Entity other, String otherRule) {
        return new Found(start, end, other, otherRule);
    }

    int length() {
        return end - start;
    }
}
