package yomitori.facts;

import java.util.Locale;

/** What narrows a fact; written in lower case in the JSON. */
public enum Qualifier {
    AMOUNT,
    BENCHMARK,
    DATE,
    /** Whose figure it is, where the sentence itself does not say so. */
    OWNER,
    PER,
    ROLE,
    ROUND,
    SCOPE,
    SPEAKER;

    /** The key in the JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
