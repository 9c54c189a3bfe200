package yomitori.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import yomitori.index.IndexCheck;

/** Whether the index is sound. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads every byte of the index and says whether it is sound, and what to do where it is not.")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private IndexOption index;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        IndexCheck.Verdict verdict = IndexCheck.check(index.folder(terminal));
        if (verdict.isSound()) {
            String line = verdict.folder() + " is sound: " + verdict.sources() + " sources, " + verdict.articles() + " articles, "
                    + verdict.facts() + " facts\n";
            terminal.out().write(line.getBytes(StandardCharsets.UTF_8));
            return ExitCode.DONE;
        }
        terminal.say("yomitori: " + verdict.folder() + " is damaged:");
        verdict.faults().forEach(fault -> terminal.say("    " + fault));
        terminal.say(verdict.remedy());
        return ExitCode.INDEX_DAMAGED;
    }
}
