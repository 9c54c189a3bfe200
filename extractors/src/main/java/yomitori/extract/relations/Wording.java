package yomitori.extract.relations;

import yomitori.facts.Mention;

/**
 * How a sentence says what a figure measures.
 *
 * @param rule how the words were found
 * @param measured what is measured, in its words
 * @param own the name in them, or null
 * @param owner the name in front of them, or null
 * @param trigger the bunsetsu that states it
 * @param first the bunsetsu where the evidence begins
 */
record Wording(String rule, String measured, Mention own, Mention owner, int trigger, int first) {
    /** The same place in the sentence, read as other words. */
    Wording as(String words) {
        return new Wording(rule, words, own, owner, trigger, first);
    }

    /** Whether neither the words nor what stands in front of them name anybody. */
    boolean isNameless() {
        return own == null && owner == null;
    }
}
