package yomitori.extract.names;

/**
 * A form and the row that has it.
 *
 * @param next another one with the same key, or null; the stronger stands first
 */
record Candidate(Form form, Entry entry, Candidate next) {
    /** The chain with one more at its end. */
    static Candidate append(Candidate chain, Form form, Entry entry) {
        return chain == null ? new Candidate(form, entry, null)
                : new Candidate(chain.form, chain.entry, append(chain.next, form, entry));
    }
}
