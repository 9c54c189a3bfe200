package yomitori.extract;

/** A faulty row of a table: says where, what is wrong, and how to mend it. */
public final class TableException extends RuntimeException {
    /** @param where {@code file:line} */
    public TableException(String where, String fault, String remedy) {
        super(where + ": " + fault + "\n    " + remedy);
    }
}
