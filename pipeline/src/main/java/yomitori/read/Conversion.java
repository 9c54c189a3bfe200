package yomitori.read;

import yomitori.source.Content;
import yomitori.source.Problem;

/** What became of a document that is turned into another one before it is read. */
sealed interface Conversion {
    /** It was turned into text or HTML. */
    record Done(Content content, Clues clues) implements Conversion {}

    /** It was not, for the reason that the problem tells. */
    record Refused(Problem problem) implements Conversion {
        static Refused because(Problem.Kind kind, String reason, String remedy) {
            return new Refused(new Problem(kind, reason, remedy));
        }
    }
}
