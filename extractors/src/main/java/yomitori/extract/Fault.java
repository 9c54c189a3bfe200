package yomitori.extract;

/**
 * What is wrong in a table.
 *
 * @param where {@code file:line}, or the file alone
 * @param what what is wrong
 * @param remedy how to mend it, with the valid choices
 */
public record Fault(String where, String what, String remedy) {
    /** For people: two lines. */
    @Override
    public String toString() {
        return where + ": " + what + "\n    " + remedy;
    }
}
