package yomitori.cli;

import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yomitori.discover.Discovery;
import yomitori.read.DocumentReader;
import yomitori.source.Limits;
import yomitori.source.Source;
import yomitori.source.SourceOptions;
import yomitori.source.Sources;
import yomitori.source.Validators;
import yomitori.source.Web;

/** The options of commands that read articles from outside. */
final class InputOptions {
    @Parameters(
            paramLabel = "PATH|URL|-",
            arity = "1..*",
            description = "Files, folders with everything below them, http and https addresses, or - for standard input.")
    List<String> inputs;

    @Option(
            names = "--follow",
            paramLabel = "N",
            description = "Read also what an address links to within its site, up to N links away, and the feeds that it names.")
    private int depth;

    @Mixin
    private WorkFlags work;

    @Mixin
    private WebFlags web;

    @Mixin
    private LimitFlags limits;

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    /** Refuses numbers that make no sense. */
    void check() {
        try {
            if (depth < 0) {
                throw new IllegalArgumentException("--follow must not be negative");
            }
            work.check();
            options(InputStream.nullInputStream());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "Wrong option: " + e.getMessage() + ".");
        }
    }

    int threads() {
        return work.threads();
    }

    Limits limits() {
        return limits.limits();
    }

    /** Reads what the inputs bring. */
    DocumentReader reader() {
        return new DocumentReader(limits(), Discovery.pagesJoined(limits()));
    }

    /** Everything that the inputs bring, found and fetched while the stream is read. */
    Stream<Source> sources(Terminal terminal, Function<Source, Validators> known) {
        SourceOptions options = options(terminal.in());
        Web guest = new Web(options.web(), options.limits());
        Discovery discovery = new Discovery(guest, options.limits(), depth, known);
        return Sources.list(options, guest, inputs).flatMap(discovery::expand);
    }

    /** The same where nothing is known of any source. */
    Stream<Source> sources(Terminal terminal) {
        return sources(terminal, source -> Validators.NONE);
    }

    /** The inputs without what they list: about how many there are, found without a request. */
    Stream<Source> listed(Terminal terminal) {
        return Sources.list(options(terminal.in()), inputs);
    }

    private SourceOptions options(InputStream standardInput) {
        return new SourceOptions(limits.limits(), web.options(), standardInput);
    }
}
