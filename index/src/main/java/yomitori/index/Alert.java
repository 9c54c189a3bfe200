package yomitori.index;

import java.util.Objects;
import yomitori.index.SearchRequest.Target;

/**
 * A standing question: a query that is asked of every article that comes in.
 *
 * @param name by which its owner knows it, 1 to 200 characters
 * @param query in the language of {@link SearchRequest}
 * @param target whether a hit is a fact or an article
 */
public record Alert(String name, String query, Target target) {
    private static final int LONGEST_NAME = 200;

    /** Checks the name. */
    public Alert {
        Objects.requireNonNull(query);
        Objects.requireNonNull(target);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("the name of an alert has 1 to " + LONGEST_NAME + " characters");
        }
    }
}
