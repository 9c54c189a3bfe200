package yomitori.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {
    @ParameterizedTest
    @EnumSource(Problem.Kind.class)
    void everyCodeIsExplainedInTheReadme(Problem.Kind kind) throws IOException {
        assertThat(Files.readString(Path.of("..", "README.md"))).contains("`" + kind.code() + "`");
    }
}
