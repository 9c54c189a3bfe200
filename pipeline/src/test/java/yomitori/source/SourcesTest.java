package yomitori.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    @TempDir
    Path folder;

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static Problem.Kind kind(Source source) {
        try {
            source.bytes();
            return null;
        } catch (SourceException e) {
            assertThat(e.problem().reason()).isNotBlank();
            assertThat(e.problem().remedy()).isNotBlank();
            return e.problem().kind();
        }
    }

    @Test
    void listsFoldersSortedWithNamesWithinThem() throws IOException {
        write("b.txt", "二");
        write("a/z.md", "一");
        write("a/c.html", "零");
        List<Source> sources = Sources.list(folder.toString()).toList();
        assertThat(sources).extracting(Source::name).containsExactly("a/c.html", "a/z.md", "b.txt");
        assertThat(sources.getFirst().location()).isEqualTo(folder + "/a/c.html");
        assertThat(sources.getFirst().size()).isEqualTo(3);
        assertThat(sources.getFirst().lastModified()).isPresent();
        assertThat(sources.getFirst().content().mediaType()).isEqualTo("text/html");
        assertThat(sources.getLast().bytes()).isEqualTo("二".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void passesOverWhatIsHiddenUnknownOrLinked() throws IOException {
        write(".git/a.txt", "x");
        write("p.png", "x");
        write("t.txt", "x");
        Files.createSymbolicLink(folder.resolve("up"), folder);
        Files.createSymbolicLink(folder.resolve("v.txt"), folder.resolve("t.txt"));
        List<Source> sources = Sources.list(folder.toString()).toList();
        assertThat(sources).extracting(Source::name).containsExactly(".git", "p.png", "t.txt", "up", "v.txt");
        assertThat(sources).extracting(SourcesTest::kind).containsExactly(Problem.Kind.HIDDEN, Problem.Kind.UNKNOWN_KIND, null,
                Problem.Kind.LINK, Problem.Kind.LINK);
        assertThat(Problem.Kind.HIDDEN.isPassedOver()).isTrue();
        assertThat(Problem.Kind.NOT_FOUND.isPassedOver()).isFalse();
    }

    @Test
    void aFileThatIsNamedIsReadWhateverItsEnding() throws IOException {
        write("notes.log", "本文");
        Source source = Sources.list(folder.resolve("notes.log").toString()).toList().getFirst();
        assertThat(source.name()).isEqualTo("notes.log");
        assertThat(source.bytes()).hasSize(6);
    }

    @Test
    void whatIsMissingOrTooLargeSaysSo() throws IOException {
        write("big.txt", "0123456789");
        SourceOptions small = SourceOptions.defaults()
                .withLimits(Limits.DEFAULT.with(Limit.BYTES, 9).with(Limit.FOLDER_DEPTH, 1));
        write("deep/er/a.txt", "x");
        assertThat(Sources.list(small, List.of(folder.toString())).map(SourcesTest::kind))
                .containsExactly(Problem.Kind.TOO_LARGE, Problem.Kind.TOO_DEEP);
        assertThat(kind(Sources.list(folder.resolve("none").toString()).toList().getFirst())).isEqualTo(Problem.Kind.NOT_FOUND);
        assertThat(kind(Sources.list("a\0b").toList().getFirst())).isEqualTo(Problem.Kind.NOT_FOUND);
    }

    @Test
    void readsStandardInput() throws IOException {
        SourceOptions options = SourceOptions.defaults()
                .withStandardInput(new ByteArrayInputStream("本文".getBytes(StandardCharsets.UTF_8)));
        assertThat(Sources.list(options, List.of("-")).toList().getFirst().bytes()).hasSize(6);
    }

    @Test
    void limitsMustBePositive() {
        assertThatThrownBy(() -> Limits.DEFAULT.with(Limit.BYTES, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
