package yomitori.extract.values;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the public test sets of numbers and dates: a case a line. Only their core cases. */
final class SetReader {
    /** What is expected of a stretch of the text; {@code value} is empty where the set names none. */
    record Expected(int start, int end, String text, String kind, String value, String unit) {}

    /** One text with what is expected of it. */
    record Case(String id, String text, String layer, Set<String> flags, List<String> scope, LocalDate reference,
            List<Expected> expected) {
        boolean only(String... kinds) {
            return expected.stream().allMatch(one -> List.of(kinds).contains(one.kind()));
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private SetReader() {}

    static List<Case> core(Path file) {
        try {
            List<Case> cases = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                JsonNode node = JSON.readTree(line);
                if (node.path("use").asText().equals("core")) {
                    cases.add(read(node));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(JsonNode node) {
        List<Expected> expected = new ArrayList<>();
        for (JsonNode one : node.path("expected")) {
            expected.add(new Expected(
                    one.path("start").asInt(),
                    one.path("end").asInt(),
                    one.path("text").asText(),
                    one.path("kind").asText(),
                    one.path("value").isNull() ? "" : one.path("value").asText(),
                    one.path("unit").isNull() ? "" : one.path("unit").asText()));
        }
        List<String> scope = new ArrayList<>();
        node.path("scope").forEach(kind -> scope.add(kind.asText()));
        List<String> flags = new ArrayList<>();
        node.path("flags").forEach(flag -> flags.add(flag.asText()));
        String reference = node.path("reference").asText("");
        return new Case(
                node.path("id").asText(),
                node.path("text").asText(),
                node.path("layer").asText(""),
                Set.copyOf(flags),
                scope,
                reference.length() < 10 ? null : LocalDate.parse(reference.substring(0, 10)),
                expected);
    }

    /** A number of the sets, which write some in scientific notation. */
    static BigDecimal number(String value) {
        return new BigDecimal(value.replace(",", ""));
    }
}
