package yomitori.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** All commands as one function from arguments to an exit code, with the streams given; no state of its own. */
@Command(
        name = "yomitori",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads Japanese news about the AI industry: names, figures and facts, each with its place in the text.",
        footer = {
            "",
            "Begin with:",
            "  yomitori ingest FOLDER        reads articles into the index",
            "  yomitori search \"中国 シェア\"  finds facts in it",
            "",
            "Exit codes: 0 done, 1 done with some inputs left out or faults found, 2 wrong usage, 3 index in use,",
            "4 no index, 5 index damaged, 6 no space or no right."
        })
public final class CommandLineTool {
    // Lucene recommends JVM options to whoever listens; the user of a command does not.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private CommandLineTool() {}

    /** Runs one command; never throws, and flushes both streams. */
    public static int run(Terminal terminal, String... arguments) {
        return run(terminal, Time.OF_THE_SYSTEM, arguments);
    }

    static int run(Terminal terminal, Time time, String... arguments) {
        int code = commandLine(terminal, time).execute(arguments);
        try {
            terminal.out().flush();
        } catch (IOException e) {
            code = code == ExitCode.DONE ? Failures.report(e, terminal) : code;
        }
        terminal.err().flush();
        return code;
    }

    private static CommandLine commandLine(Terminal terminal, Time time) {
        CommandLine all = new CommandLine(new CommandLineTool())
                .addSubcommand(new IngestCommand(terminal))
                .addSubcommand(new FollowCommand(terminal, time))
                .addSubcommand(new ExtractCommand(terminal))
                .addSubcommand(new SearchCommand(terminal))
                .addSubcommand(new CompleteCommand(terminal))
                .addSubcommand(new EntityCommand(terminal))
                .addSubcommand(new TimelineCommand(terminal))
                .addSubcommand(new CompareCommand(terminal))
                .addSubcommand(new ConflictsCommand(terminal))
                .addSubcommand(new AlertCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new StatsCommand(terminal))
                .addSubcommand(new CopiesCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new TrainCommand(terminal))
                .addSubcommand(new DictionaryCommand(terminal))
                .addSubcommand(new UnknownCommand(terminal))
                .addSubcommand(new WarmUpCommand());
        all.getSubcommands().values().forEach(command -> LimitFlags.complete(command.getCommandSpec()));
        return all.setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(110)
                .setParameterExceptionHandler(new UsageMessage())
                .setExecutionExceptionHandler((e, command, parsed) -> Failures.report(e, terminal));
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
