package yomitori.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold reviewed output. With {@code -Dgolden.update=true} they are written instead of compared. */
final class Golden {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Golden() {}

    /** Demands that {@code file} holds {@code actual}, to the byte. */
    static void matches(Path file, byte[] actual) {
        try {
            if (UPDATE) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.write(file, actual);
            }
            assertThat(file).as("to accept: mvn test -pl corpus -am -Dgolden.update=true, then read the diff of " + file).exists();
            assertThat(new String(actual, UTF_8))
                    .as("to accept: mvn test -pl corpus -am -Dgolden.update=true, then read the diff of " + file)
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
