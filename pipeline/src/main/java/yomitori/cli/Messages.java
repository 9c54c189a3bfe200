package yomitori.cli;

import yomitori.ingest.InputOutcome;
import yomitori.source.Problem;

/** Tells the user what was left out and what was mended, a line each, as long as there are not too many. For one thread. */
final class Messages {
    private static final int MOST = 20;
    private static final int MOST_WARNINGS_OF_MANY = 3;

    private final Terminal terminal;
    private final int mostWarnings;
    private int failures;
    private int warnings;

    private Messages(Terminal terminal, int mostWarnings) {
        this.terminal = terminal;
        this.mostWarnings = mostWarnings;
    }

    /** For some inputs, whose warnings are of interest. */
    static Messages ofSome(Terminal terminal) {
        return new Messages(terminal, MOST);
    }

    /** For a great number of inputs: warnings are for the report. */
    static Messages ofMany(Terminal terminal) {
        return new Messages(terminal, MOST_WARNINGS_OF_MANY);
    }

    /** How many inputs were left out against the user's will; passing over a picture is no failure. */
    int failures() {
        return failures;
    }

    void of(InputOutcome outcome) {
        if (outcome.status() == InputOutcome.Status.FAILED && ++failures <= MOST) {
            outcome.problem().ifPresent(problem -> say(outcome, "left out", problem));
        }
        for (Problem warning : outcome.warnings()) {
            if (++warnings <= mostWarnings) {
                say(outcome, "warning", warning);
            }
        }
    }

    private void say(InputOutcome outcome, String what, Problem problem) {
        terminal.say("yomitori: " + outcome.source() + ": " + what + ", " + problem);
    }

    /** Says how many lines were kept back. */
    void end() {
        int failuresKept = Math.max(0, failures - MOST);
        int warningsKept = Math.max(0, warnings - mostWarnings);
        if (failuresKept + warningsKept > 0) {
            terminal.say("yomitori: … " + (failuresKept > 0 ? failuresKept + " more left out" : "")
                    + (failuresKept > 0 && warningsKept > 0 ? " and " : "")
                    + (warningsKept > 0 ? warningsKept + " more warnings" : "")
                    + "; ingest --report FILE writes down all of them");
        }
    }
}
