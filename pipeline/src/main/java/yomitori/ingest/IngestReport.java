package yomitori.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import yomitori.source.Problem;

/** Writes a line of JSON for every input: path, member, status, code, reason, remedy, warnings, mentions, facts. */
public final class IngestReport implements Closeable {
    private final JsonGenerator json;
    private long lines;

    /** Writes to the stream, and closes it at the end. */
    public IngestReport(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    /** Writes one line. */
    public void write(InputOutcome outcome) throws IOException {
        lines++;
        json.writeStartObject();
        json.writeStringField("path", outcome.source());
        if (!outcome.member().isEmpty()) {
            json.writeStringField("member", outcome.member());
        }
        json.writeStringField("status", outcome.status().code());
        if (outcome.problem().isPresent()) {
            fields(outcome.problem().get());
        }
        if (!outcome.warnings().isEmpty()) {
            json.writeArrayFieldStart("warnings");
            for (Problem warning : outcome.warnings()) {
                json.writeStartObject();
                fields(warning);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (outcome.status() == InputOutcome.Status.ADDED || outcome.status() == InputOutcome.Status.UPDATED) {
            json.writeNumberField("mentions", outcome.mentions());
            json.writeNumberField("facts", outcome.facts());
        }
        json.writeEndObject();
    }

    private void fields(Problem problem) throws IOException {
        json.writeStringField("code", problem.kind().code());
        json.writeStringField("reason", problem.reason());
        json.writeStringField("remedy", problem.remedy());
    }

    @Override
    public void close() throws IOException {
        if (lines > 0) {
            json.writeRaw('\n');
        }
        json.close();
    }
}
