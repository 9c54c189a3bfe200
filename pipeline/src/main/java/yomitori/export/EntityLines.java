package yomitori.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** An entity a line: what it is called, in how many articles, mentions and facts it stands, how it is written. */
final class EntityLines implements Export<EntityTally> {
    private final JsonGenerator json;

    EntityLines(OutputStream out) throws IOException {
        json = Generators.onto(out);
    }

    @Override
    public void add(EntityTally entity) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entity.id());
        json.writeStringField("entity", entity.name());
        json.writeStringField("type", entity.type());
        json.writeNumberField("articles", entity.articles());
        json.writeNumberField("mentions", entity.mentions());
        json.writeNumberField("facts", entity.facts());
        json.writeObjectFieldStart("forms");
        for (Map.Entry<String, Integer> form : entity.forms().entrySet()) {
            json.writeNumberField(form.getKey(), form.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void end() throws IOException {
        json.close();
    }
}
