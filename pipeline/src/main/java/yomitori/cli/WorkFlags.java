package yomitori.cli;

import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of how many articles are read at once and how long one may take. */
final class WorkFlags {
    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at once; by default as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "The longest time for one document; what takes longer is left out. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** @throws IllegalArgumentException where a number makes no sense */
    void check() {
        if (threads < 1 || seconds < 1) {
            throw new IllegalArgumentException("--threads and --time-limit must be at least 1");
        }
    }

    int threads() {
        return threads;
    }

    Duration timeLimit() {
        return Duration.ofSeconds(seconds);
    }

    /** The command that has these options. */
    CommandSpec command() {
        return command;
    }
}
