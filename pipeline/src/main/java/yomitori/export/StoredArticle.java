package yomitori.export;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import yomitori.text.Span;

/**
 * An article read back from the JSON that {@link ArticleJson} wrote.
 *
 * @param json the whole of it
 * @param text what offsets refer to
 * @param mentions in the order of the text, none overlapping
 */
record StoredArticle(JsonNode json, String text, List<StoredMention> mentions) {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    /**
     * A name or a value in the text.
     *
     * @param span its place
     * @param type such as COMPANY or MONEY
     * @param entity the id of what it names, empty for a value
     * @param json the whole of it
     */
    record StoredMention(Span span, String type, String entity, JsonNode json) {}

    static StoredArticle parse(byte[] bytes) {
        try {
            JsonNode json = MAPPER.readTree(bytes);
            List<StoredMention> mentions = new ArrayList<>();
            for (JsonNode mention : json.path("mentions")) {
                mentions.add(new StoredMention(
                        span(mention), mention.path("type").asText(), mention.path("id").asText(), mention));
            }
            return new StoredArticle(json, json.path("text").asText(), mentions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The place that an object with start and end names. */
    static Span span(JsonNode placed) {
        return new Span(placed.path("start").asInt(), placed.path("end").asInt());
    }

    /** A piece of text such as the title; empty where the article has none. */
    String about(String key) {
        return json.path(key).asText();
    }

    Iterable<JsonNode> facts() {
        return json.path("facts");
    }
}
