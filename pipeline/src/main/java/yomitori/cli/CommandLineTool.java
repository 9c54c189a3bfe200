package yomitori.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
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
        int code = commandLine(terminal, time, arguments).execute(arguments);
        try {
            terminal.out().flush();
        } catch (IOException e) {
            code = code == ExitCode.DONE ? Failures.report(e, terminal) : code;
        }
        terminal.err().flush();
        return code;
    }

    private static CommandLine commandLine(Terminal terminal, Time time, String[] arguments) {
        CommandLine all = new CommandLine(new CommandLineTool());
        Map<String, Supplier<Object>> commands = commands(terminal, time);
        Supplier<Object> asked = arguments.length == 0 ? null : commands.get(arguments[0]);
        if (asked != null) {
            all.addSubcommand(asked.get()); // the options of all others are looked up by reflection, which takes a quarter of a second
        } else {
            commands.values().forEach(command -> all.addSubcommand(command.get()));
        }
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

    private static Map<String, Supplier<Object>> commands(Terminal terminal, Time time) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("ingest", () -> new IngestCommand(terminal));
        commands.put("follow", () -> new FollowCommand(terminal, time));
        commands.put("extract", () -> new ExtractCommand(terminal));
        commands.put("search", () -> new SearchCommand(terminal));
        commands.put("complete", () -> new CompleteCommand(terminal));
        commands.put("entity", () -> new EntityCommand(terminal));
        commands.put("timeline", () -> new TimelineCommand(terminal));
        commands.put("compare", () -> new CompareCommand(terminal));
        commands.put("conflicts", () -> new ConflictsCommand(terminal));
        commands.put("alert", () -> new AlertCommand(terminal));
        commands.put("export", () -> new ExportCommand(terminal));
        commands.put("explain", () -> new ExplainCommand(terminal));
        commands.put("stats", () -> new StatsCommand(terminal));
        commands.put("copies", () -> new CopiesCommand(terminal));
        commands.put("check", () -> new CheckCommand(terminal));
        commands.put("train", () -> new TrainCommand(terminal));
        commands.put("dictionary", () -> new DictionaryCommand(terminal));
        commands.put("unknown", () -> new UnknownCommand(terminal));
        commands.put("warm-up", () -> new WarmUpCommand());
        return commands;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
