package yomitori.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import yomitori.index.Hit;

/** A fact a line, with its article and its sentence: the hits of a search without an end. */
final class FactLinesExport implements Export<Hit> {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    FactLinesExport(OutputStream out) throws IOException {
        json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
        json.setRootValueSeparator(null);
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
