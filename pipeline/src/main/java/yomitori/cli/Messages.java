package yomitori.cli;

import yomitori.ingest.Extracted;
import yomitori.source.Problem;

/** Tells the user what was left out and what was mended, a line each, and counts. For one thread. */
final class Messages {
    private final Terminal terminal;
    private int failures;

    Messages(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How many inputs were left out against the user's will; passing over a picture is no failure. */
    int failures() {
        return failures;
    }

    void of(Extracted extracted) {
        switch (extracted) {
            case Extracted.LeftOut left -> {
                if (!left.problem().kind().isPassedOver()) {
                    failures++;
                    say(left, "left out", left.problem());
                }
            }
            case Extracted.Done done -> done.warnings().forEach(warning -> say(done, "warning", warning));
        }
    }

    private void say(Extracted extracted, String what, Problem problem) {
        String member = extracted.member().isEmpty() ? "" : " (" + extracted.member() + ")";
        terminal.say("yomitori: " + extracted.source() + member + ": " + what + ", " + problem);
    }
}
