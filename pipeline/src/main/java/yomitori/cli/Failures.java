package yomitori.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import yomitori.UnreadableException;
import yomitori.extract.TableException;
import yomitori.index.IndexException;
import yomitori.index.QueryException;

/** What ended a command, in plain words, and the exit code that goes with it. */
final class Failures {
    private Failures() {}

    /** Writes the message and gives the exit code. */
    static int report(Throwable e, Terminal terminal) {
        if (e instanceof UncheckedIOException unchecked) {
            return report(unchecked.getCause(), terminal);
        }
        if (e instanceof UnreadableException) {
            terminal.say("yomitori: " + e.getMessage());
            return ExitCode.SOME_LEFT_OUT;
        }
        if (e instanceof QueryException || e instanceof TableException) {
            terminal.say("yomitori: " + e.getMessage());
            return ExitCode.WRONG_USAGE;
        }
        if (e instanceof IndexException index) {
            terminal.say("yomitori: " + e.getMessage());
            return code(index.kind());
        }
        if (e instanceof IOException io) {
            return isClosedPipe(io) ? ExitCode.DONE : noSpaceOrRight(io, terminal);
        }
        terminal.say("yomitori: a fault of this program: " + e);
        if (terminal.environment().containsKey("YOMITORI_TRACE")) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            terminal.say(trace.toString());
        } else {
            terminal.say("Set YOMITORI_TRACE=1 and run it again to see where it happened.");
        }
        return ExitCode.SOME_LEFT_OUT;
    }

    private static int code(IndexException.Kind kind) {
        return switch (kind) {
            case IN_USE -> ExitCode.INDEX_IN_USE;
            case ABSENT, FOREIGN, OLDER_VERSION -> ExitCode.NO_INDEX;
            case DAMAGED -> ExitCode.INDEX_DAMAGED;
            case NO_SPACE, NO_PERMISSION -> ExitCode.NO_SPACE_OR_RIGHT;
        };
    }

    /** Whoever read the output, such as head, has seen enough. */
    private static boolean isClosedPipe(IOException e) {
        return e.getMessage() != null && e.getMessage().contains("Broken pipe");
    }

    private static int noSpaceOrRight(IOException e, Terminal terminal) {
        String reason = switch (e) {
            case AccessDeniedException denied ->
                denied.getFile() + ": the right to write there is missing. Choose another place.";
            case NoSuchFileException missing -> missing.getFile() + ": there is no such folder. Create it first.";
            case FileSystemException file -> file.getFile() + ": " + file.getReason();
            default -> "writing failed: " + e.getMessage();
        };
        terminal.say("yomitori: " + reason);
        return ExitCode.NO_SPACE_OR_RIGHT;
    }
}
