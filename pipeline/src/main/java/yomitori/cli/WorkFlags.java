package yomitori.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option of how many articles are read at once. */
final class WorkFlags {
    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at once; by default as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** @throws IllegalArgumentException where a number makes no sense */
    void check() {
        if (threads < 1) {
            throw new IllegalArgumentException("--threads must be at least 1");
        }
    }

    int threads() {
        return threads;
    }

    /** The command that has these options. */
    CommandSpec command() {
        return command;
    }
}
