package yomitori.index;

import java.nio.file.Path;

/** Why an index cannot be used: the message says what is wrong, where, and how to mend it. */
public final class IndexException extends RuntimeException {
    /** What is wrong. */
    public enum Kind {
        /** Another process writes to it. */
        IN_USE,
        /** There is no index. */
        ABSENT,
        /** The folder holds something else, or an index that a newer version of this program made. */
        FOREIGN,
        /** An older version of this program made it. */
        OLDER_VERSION,
        /** Files are missing or do not hold what was written. */
        DAMAGED,
        /** The disk is full. */
        NO_SPACE,
        /** The folder may not be read or written. */
        NO_PERMISSION
    }

    private final Kind kind;

    IndexException(Kind kind, Path folder, String fault, String remedy, Throwable cause) {
        super(folder + ": " + fault + "\n    " + remedy, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
