package yomitori;

/** No article can be read from what was named; the message says where, why, and what to do. */
public final class UnreadableException extends RuntimeException {
    public UnreadableException(String message) {
        super(message);
    }
}
