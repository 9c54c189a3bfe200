package yomitori.extract.names;

/**
 * A form and the row that has it.
 *
 * @param next the number of another form with the same key, or 0; the stronger stands first
 */
record Candidate(Form form, Entry entry, int next) {}
