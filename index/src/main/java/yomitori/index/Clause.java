package yomitori.index;

import java.util.List;

/** What a query asks for, as it was written: the outcome of {@link QueryParser}. */
sealed interface Clause {
    /** All of them. */
    record And(List<Clause> parts) implements Clause {}

    /** At least one of them. */
    record Or(List<Clause> parts) implements Clause {}

    /** Everything else. */
    record Not(Clause part) implements Clause {}

    /**
     * A word, or several in quotes.
     *
     * @param phrase whether the words stand together, in this order
     * @param near how many letters of a word may differ, or how many words may stand between those of a phrase
     */
    record Words(String text, boolean phrase, int near, Place place) implements Clause {}

    /**
     * A field that has a value.
     *
     * @param near how many letters of a name may differ
     */
    record Is(QueryField field, String value, int near, Place place) implements Clause {}

    /** A part that counts more or less than the others for the order of the hits. */
    record Weighted(Clause part, float weight) implements Clause {}

    /** A value that compares. */
    record Compares(QueryField field, Comparison comparison, String value, Place place) implements Clause {}

    /** A value between two others, both among them; an empty end is open. */
    record Between(QueryField field, String low, String high, boolean possible, Place place) implements Clause {}

    /** Everything. */
    record All() implements Clause {}

    /**
     * Where something stands in the query, for messages.
     *
     * @param start the first character
     * @param end behind the last
     */
    record Place(int start, int end) {}

    /** How a value is compared. */
    enum Comparison {
        EQUAL(""),
        AT_LEAST(">="),
        AT_MOST("<="),
        MORE(">"),
        LESS("<"),
        /** Not excluded by what the text says. */
        POSSIBLE("~");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }
}
