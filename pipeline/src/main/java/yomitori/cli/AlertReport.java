package yomitori.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import yomitori.export.AlertJson;
import yomitori.index.Alert;
import yomitori.index.AlertHit;
import yomitori.index.AlertListener;
import yomitori.index.QueryException;

/** Writes down what standing questions find while articles come in, and tells the user how much it was. For one thread. */
final class AlertReport implements AlertListener, Closeable {
    private final Terminal terminal;
    private final OutputStream lines;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, String> faults = new TreeMap<>();

    /** @param file takes a line of JSON for each hit, behind what it holds already; null for none */
    AlertReport(Terminal terminal, Path file) throws IOException {
        this.terminal = terminal;
        lines = file == null ? OutputStream.nullOutputStream() : new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    @Override
    public void found(AlertHit hit) {
        counts.merge(hit.alert(), 1, Integer::sum);
        try {
            AlertJson.write(hit, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void notUnderstood(Alert alert, QueryException why) {
        faults.put(alert.name(), why.getMessage());
    }

    /** Says what was found. */
    void end() {
        counts.forEach((name, count) -> terminal.say("yomitori: alert »" + name + "«: " + Plural.of(count, "new hit")));
        faults.forEach((name, why) -> terminal.say("yomitori: alert »" + name + "« was not asked: " + why));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
