package yomitori.source;

import java.io.IOException;

/** The bytes of a source cannot be had; {@link #problem()} says why and what to do. */
public final class SourceException extends IOException {
    private final transient Problem problem;

    public SourceException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
