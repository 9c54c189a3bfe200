package yomitori.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import yomitori.index.Hit;

/** A fact a line, with its article and its sentence: the hits of a search without an end. */
final class FactLinesExport implements Export<Hit> {
    private final JsonGenerator json;

    FactLinesExport(OutputStream out) throws IOException {
        json = Generators.onto(out);
    }

    @Override
    public void add(Hit hit) throws IOException {
        SearchJson.hit(hit, json);
        json.writeRaw('\n');
    }

    @Override
    public void end() throws IOException {
        json.close();
    }
}
