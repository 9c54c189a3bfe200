package yomitori.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the report of an ingest. */
final class Reports {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Reports() {}

    static List<JsonNode> lines(Path report) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(report)) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    /** The status of each line, with the code behind it where something was left out. */
    static List<String> statuses(Path report) throws IOException {
        return lines(report).stream()
                .map(line -> line.get("status").asText() + (line.has("code") ? " " + line.get("code").asText() : ""))
                .toList();
    }
}
