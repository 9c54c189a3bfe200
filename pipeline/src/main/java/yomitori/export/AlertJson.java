package yomitori.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import yomitori.index.AlertHit;

/** What a standing question has found, as a line of JSON: its name, and the fact, article and snippet. */
public final class AlertJson {
    private AlertJson() {}

    /** Writes one line; {@code out} is flushed, not closed. */
    public static void write(AlertHit found, OutputStream out) throws IOException {
        try (JsonGenerator json = Generators.onto(out)) {
            json.writeStartObject();
            json.writeStringField("alert", found.alert());
            json.writeFieldName("hit");
            SearchJson.hit(found.hit(), json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
