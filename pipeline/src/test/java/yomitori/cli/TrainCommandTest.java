package yomitori.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
    @TempDir
    Path folder;

    @Test
    void theSameTextsGiveTheSameBytes() throws IOException {
        Path data = data();
        Path first = folder.resolve("first.bin");
        Path second = folder.resolve("second.bin");
        assertThat(Cli.run("train", "--data", data, "--output", first).code()).isZero();
        assertThat(Cli.run("train", "--data", data, "--output", second).code()).isZero();
        assertThat(second).hasSameBinaryContentAs(first).isNotEmptyFile();
    }

    @Test
    void otherTextsGiveAnotherModel() throws IOException {
        Path data = data();
        Path first = folder.resolve("first.bin");
        Path second = folder.resolve("second.bin");
        Cli.run("train", "--data", data, "--output", first);
        Files.writeString(data.resolve("gold").resolve("memo.gold.txt"), "⟦ツルミ港|PLACE|ツルミ港⟧で⟦ツルミ港|PLACE|ツルミ港⟧を見た。\n");
        Cli.run("train", "--data", data, "--output", second);
        assertThat(Files.readAllBytes(second)).isNotEqualTo(Files.readAllBytes(first));
    }

    @Test
    void saysWhereALineIsNoLabelledSentence() throws IOException {
        Path set = Files.createDirectories(folder.resolve("data/stockmark_ner"));
        Files.writeString(set.resolve("train.jsonl"), "{\"text\": \"港\", \"entities\": [{\"start\": 0, \"end\": 5, \"type\": \"地名\"}]}\n");
        Cli.Outcome outcome = Cli.run("train", "--data", folder.resolve("data"), "--output", folder.resolve("out.bin"));
        assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outcome.err()).contains("train.jsonl:1", "[0, 5)", "offsets in the text");
        assertThat(folder.resolve("out.bin")).doesNotExist();
    }

    @Test
    void aFolderWithoutLabelledTextsIsWrongUsage() {
        Cli.Outcome outcome = Cli.run("train", "--data", folder, "--output", folder.resolve("out.bin"));
        assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outcome.err()).contains("no labelled texts there");
    }

    private Path data() throws IOException {
        Path set = Files.createDirectories(folder.resolve("data/stockmark_ner"));
        StringBuilder lines = new StringBuilder();
        String[] towns = {"ミドリ", "アサヒ", "ヒカリ", "カガミ"};
        for (String town : towns) {
            lines.append("{\"text\": \"").append(town).append("市の店に行った。\", \"entities\": [{\"start\": 0, \"end\": ")
                    .append(town.length() + 1).append(", \"type\": \"地名\"}]}\n");
        }
        Files.writeString(set.resolve("train.jsonl"), lines);
        Path gold = Files.createDirectories(folder.resolve("data/gold"));
        Files.writeString(gold.resolve("note.gold.txt"), "⟦ソラマメ電機|COMPANY|ソラマメ電機⟧は新しい店を開いた。\n");
        return folder.resolve("data");
    }
}
