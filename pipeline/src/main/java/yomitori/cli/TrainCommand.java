package yomitori.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yomitori.export.WholeFile;
import yomitori.extract.names.LabelledText;
import yomitori.extract.names.VoiceTrainer;
import yomitori.train.LabelledSets;

/** Teaches the voice for names anew. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Learns from labelled texts what names look like that no table holds, and writes the model. "
                + "The same texts and tables give the same bytes.")
final class TrainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Folder of labelled texts: stockmark_ner, gsd_ne and wac_ne with their train.jsonl, gold with *.gold.txt; "
                    + "those that are not there are left out.")
    private Path data;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "voice.bin",
            description = "Where to write the model. Default: ${DEFAULT-VALUE}.")
    private Path output;

    TrainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<LabelledText> texts = LabelledSets.toLearnFrom(data);
        if (texts.isEmpty()) {
            terminal.say("yomitori: " + data + ": no labelled texts there. Name a folder that holds SET/train.jsonl or gold/*.gold.txt.");
            return ExitCode.WRONG_USAGE;
        }
        terminal.say("yomitori: learning from " + texts.size() + " texts");
        byte[] model = new VoiceTrainer().train(texts);
        WholeFile.write(output, out -> out.write(model));
        terminal.say("yomitori: " + output + ": " + model.length + " bytes");
        return ExitCode.DONE;
    }
}
