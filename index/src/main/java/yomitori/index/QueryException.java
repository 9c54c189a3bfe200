package yomitori.index;

/** A query that cannot be understood: the message marks the place, says what is wrong there, and what would be right. */
public final class QueryException extends IllegalArgumentException {
    private final int position;

    /** @param start where the fault begins in the query; @param end behind its end, not before {@code start} */
    QueryException(String query, int start, int end, String fault, String remedy) {
        super("query, character " + (start + 1) + ": " + fault + "\n    " + query.substring(0, start) + "»"
                + query.substring(start, end) + "«" + query.substring(end) + "\n    " + remedy);
        this.position = start;
    }

    /** Where the fault begins, in UTF-16 units of the query from 0. */
    public int position() {
        return position;
    }
}
