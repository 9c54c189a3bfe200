package yomitori.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An entity a line, sorted by id: what it is called, in how many articles, mentions and facts it stands, how it is written. */
final class EntityExport implements ArticleExport {
    private final ObjectMapper mapper =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private final OutputStream out;
    private final Map<String, Tally> entities = new TreeMap<>();

    EntityExport(OutputStream out) {
        this.out = out;
    }

    /** What is known of one entity so far. */
    private static final class Tally {
        final String name;
        final String type;
        final Map<String, Integer> forms = new TreeMap<>();
        int articles;
        int mentions;
        int facts;

        Tally(String name, String type) {
            this.name = name;
            this.type = type;
        }
    }

    @Override
    public void add(byte[] json) throws IOException {
        JsonNode article = mapper.readTree(json);
        Set<String> here = new HashSet<>();
        for (JsonNode mention : article.path("mentions")) {
            if (mention.has("entity")) {
                Tally tally = tally(mention, here);
                tally.mentions++;
                tally.forms.merge(mention.path("surface").asText(), 1, Integer::sum);
            }
        }
        for (JsonNode fact : article.path("facts")) {
            for (String place : new String[] {"subject", "object"}) {
                if (fact.path(place).has("entity")) {
                    tally(fact.path(place), here).facts++;
                }
            }
        }
    }

    private Tally tally(JsonNode named, Set<String> here) {
        String id = named.path("id").asText();
        Tally tally = entities.computeIfAbsent(
                id, unknown -> new Tally(named.path("entity").asText(), named.path("type").asText()));
        tally.articles += here.add(id) ? 1 : 0;
        return tally;
    }

    @Override
    public void end() throws IOException {
        try (JsonGenerator json = mapper.createGenerator(out)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            for (Map.Entry<String, Tally> entity : entities.entrySet()) {
                write(entity.getKey(), entity.getValue(), json);
            }
        }
        if (!entities.isEmpty()) {
            out.write('\n');
        }
    }

    private static void write(String id, Tally tally, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("entity", tally.name);
        json.writeStringField("type", tally.type);
        json.writeNumberField("articles", tally.articles);
        json.writeNumberField("mentions", tally.mentions);
        json.writeNumberField("facts", tally.facts);
        json.writeObjectFieldStart("forms");
        for (Map.Entry<String, Integer> form : tally.forms.entrySet()) {
            json.writeNumberField(form.getKey(), form.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
