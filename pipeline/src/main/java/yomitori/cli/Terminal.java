package yomitori.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command talks to.
 *
 * @param in standard input
 * @param out where data goes, in UTF-8; buffered, flushed when the command ends
 * @param err where messages and progress go
 * @param outIsTerminal whether a person looks at {@code out}, who likes colours
 * @param errIsTerminal whether a person looks at {@code err}, who likes a moving bar
 * @param environment the environment variables
 */
public record Terminal(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Map<String, String> environment) {
    private static final int BUFFER = 1 << 16;
    private static final int COLUMNS = 120;

    /** The streams of the process. The launcher knows which of them are terminals and says so in system properties. */
    static Terminal ofProcess() {
        // System.out would swallow what goes wrong in writing
        return new Terminal(System.in, new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("yomitori.terminal.out"), Boolean.getBoolean("yomitori.terminal.err"), System.getenv());
    }

    /** Whether to write colours; {@code NO_COLOR} in the environment forbids them. */
    boolean colours() {
        return outIsTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** How wide tables may be: as COLUMNS in the environment says, which the launcher sets on a terminal. */
    int columns() {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : COLUMNS;
    }

    /** One line to the error stream. */
    void say(String message) {
        err.println(message);
    }
}
