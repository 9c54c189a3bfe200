package yomitori.facts;

/**
 * A noun phrase that says what is measured, with the names in it: 中国のAIモデルの総数.
 *
 * @param text the phrase, not blank
 */
public record Phrase(String text) implements Argument {
    /** Rejects a blank phrase. */
    public Phrase {
        if (text.isBlank()) {
            throw new IllegalArgumentException("blank phrase");
        }
    }
}
