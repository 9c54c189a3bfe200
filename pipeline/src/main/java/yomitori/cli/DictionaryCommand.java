package yomitori.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yomitori.extract.names.DictionaryCheck;

/** What has to do with the tables of names. */
@Command(
        name = "dictionary",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Looks after the tables of names, those of the program or your own.")
final class DictionaryCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    DictionaryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: dictionary check.");
    }

    /** Whether tables are well kept. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Looks for rows that cannot be meant: doubled ids and forms, forms of two things that nothing tells apart, ids",
                "that nobody has, lost owners, readings that are not kana; says of each where it stands and how to mend it."
            })
    int check(
            @Parameters(arity = "0..1", paramLabel = "DIR", description = "Your own tables; otherwise those of the program.")
            Path folder)
            throws IOException {
        DictionaryCheck check = folder == null ? DictionaryCheck.standard() : DictionaryCheck.of(folder);
        String checked = folder == null ? "the program's dictionary" : folder.toString();
        if (check.isSound()) {
            String line = checked + " is sound: " + Plural.of(check.tables(), "table") + ", " + Plural.of(check.rows(), "row") + "\n";
            terminal.out().write(line.getBytes(StandardCharsets.UTF_8));
            return ExitCode.DONE;
        }
        check.faults().forEach(fault -> terminal.say(fault.toString()));
        terminal.say("yomitori: " + checked + " has "
                + Plural.of(check.faults().size(), "fault") + " in " + Plural.of(check.rows(), "row"));
        return ExitCode.SOME_LEFT_OUT;
    }
}
