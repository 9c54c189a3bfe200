package yomitori.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the new hits of standing questions are written. */
final class AlertOption {
    @Option(
            names = "--alerts",
            paramLabel = "FILE",
            description = "Add a line of JSON to this file for every new hit of a standing question; see yomitori alert.")
    private Path file;

    /** Tells the new hits, and writes them down where that is wanted. */
    AlertReport report(Terminal terminal) throws IOException {
        return new AlertReport(terminal, file);
    }
}
