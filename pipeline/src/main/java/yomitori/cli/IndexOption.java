package yomitori.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the index lies. */
final class IndexOption {
    static final String VARIABLE = "YOMITORI_INDEX";
    private static final String DEFAULT = "yomitori-index";

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = "The folder of the index; otherwise what YOMITORI_INDEX says, otherwise " + DEFAULT + ".")
    private Path folder;

    Path folder(Terminal terminal) {
        if (folder != null) {
            return folder;
        }
        String named = terminal.environment().getOrDefault(VARIABLE, "");
        return Path.of(named.isEmpty() ? DEFAULT : named);
    }
}
