package yomitori.index;

/** Is told what standing questions find, after it is safe in the index. Called by the thread that commits. */
public interface AlertListener {
    /** Does not care. */
    AlertListener NONE = new AlertListener() {
        @Override
        public void found(AlertHit hit) {}

        @Override
        public void notUnderstood(Alert alert, QueryException why) {}
    };

    /** A hit that is new to the index. */
    void found(AlertHit hit);

    /** A question that cannot be understood any more, and was therefore not asked. */
    void notUnderstood(Alert alert, QueryException why);
}
