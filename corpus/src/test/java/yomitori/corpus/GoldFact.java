package yomitori.corpus;

/**
 * A fact as annotated by hand.
 *
 * @param object an entity, or a value in the notation of {@link Notation}
 * @param modality the name of its modality, or {@code ?} where the fact counts neither way
 * @param evidence words of the text that say so
 */
record GoldFact(String predicate, String subject, String object, String modality, String qualifiers, String evidence) {
    boolean counts() {
        return !modality.equals(GoldMention.NEUTRAL);
    }
}
