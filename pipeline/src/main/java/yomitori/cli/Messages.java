package yomitori.cli;

import yomitori.ingest.InputOutcome;
import yomitori.source.Problem;

/** Tells the user what was left out and what was mended, a line each, as long as there are not too many. For one thread. */
final class Messages {
    private static final int MOST = 20;

    private final Terminal terminal;
    private int failures;
    private int told;

    Messages(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How many inputs were left out against the user's will; passing over a picture is no failure. */
    int failures() {
        return failures;
    }

    void of(InputOutcome outcome) {
        if (outcome.status() == InputOutcome.Status.FAILED) {
            failures++;
            outcome.problem().ifPresent(problem -> say(outcome, "left out", problem));
        }
        outcome.warnings().forEach(warning -> say(outcome, "warning", warning));
    }

    private void say(InputOutcome outcome, String what, Problem problem) {
        if (++told <= MOST) {
            String member = outcome.member().isEmpty() ? "" : " (" + outcome.member() + ")";
            terminal.say("yomitori: " + outcome.source() + member + ": " + what + ", " + problem);
        }
    }

    /** Says how many lines were kept back. */
    void end() {
        if (told > MOST) {
            terminal.say("yomitori: … and " + (told - MOST) + " more; ingest --report FILE writes down all of them");
        }
    }
}
