package yomitori.source;

/** What became of asking for a source's bytes. */
public sealed interface Fetched {
    /**
     * They were had.
     *
     * @param content the bytes and what is known about them
     * @param validators by what the next run may ask whether they have changed
     * @param mayIndex whether their owner lets them into an index
     * @param mayFollow whether their owner lets programs follow their links
     */
    record Page(Content content, Validators validators, boolean mayIndex, boolean mayFollow) implements Fetched {
        /** The page, or that its owner does not want it in an index. */
        public Fetched ifIndexable() {
            return mayIndex ? this : Refused.because(Problem.Kind.NO_INDEX, "The page asks programs not to index it.",
                    "Save it as a file, if its owner agrees.");
        }
    }

    /** They are what the given validators know already. */
    record Unchanged() implements Fetched {}

    /** They were not had, for the reason that the problem tells. */
    record Refused(Problem problem) implements Fetched {
        static Refused because(Problem.Kind kind, String reason, String remedy) {
            return new Refused(new Problem(kind, reason, remedy));
        }
    }
}
