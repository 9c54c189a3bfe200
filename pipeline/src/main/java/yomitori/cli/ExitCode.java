package yomitori.cli;

/** What the numbers mean that a command ends with. */
final class ExitCode {
    static final int DONE = 0;
    /** Done, but some inputs were left out, or checked tables have faults; each was named with its reason. */
    static final int SOME_LEFT_OUT = 1;
    static final int WRONG_USAGE = 2;
    static final int INDEX_IN_USE = 3;
    /** There is no index, or something else lies in its place. */
    static final int NO_INDEX = 4;
    static final int INDEX_DAMAGED = 5;
    static final int NO_SPACE_OR_RIGHT = 6;

    private ExitCode() {}
}
