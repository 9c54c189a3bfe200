package yomitori.cli;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yomitori.source.Limits;
import yomitori.source.Source;
import yomitori.source.SourceOptions;
import yomitori.source.Sources;

/** The options of commands that read articles from outside. */
final class InputOptions {
    @Parameters(
            paramLabel = "PATH|URL|-",
            arity = "1..*",
            description = "Files, folders with everything below them, http and https addresses, or - for standard input.")
    List<String> inputs;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at once; by default as many as there are processors.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "The longest time for one document; what takes longer is left out. Default: ${DEFAULT-VALUE}.")
    int seconds;

    @Mixin
    private WebFlags web;

    @Mixin
    private LimitFlags limits;

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    /** Refuses numbers that make no sense. */
    void check() {
        if (threads < 1 || seconds < 1) {
            throw new ParameterException(command.commandLine(), "--threads and --time-limit must be at least 1.");
        }
        try {
            options(InputStream.nullInputStream());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "Wrong option: " + e.getMessage() + ".");
        }
    }

    Duration timeLimit() {
        return Duration.ofSeconds(seconds);
    }

    Limits limits() {
        return limits.limits();
    }

    Stream<Source> sources(Terminal terminal) {
        return Sources.list(options(terminal.in()), inputs);
    }

    private SourceOptions options(InputStream standardInput) {
        return new SourceOptions(limits.limits(), web.options(), standardInput);
    }
}
