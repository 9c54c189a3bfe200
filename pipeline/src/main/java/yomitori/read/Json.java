package yomitori.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import yomitori.source.Limits;

/** Parses JSON within limits, forgiving what people forget. */
final class Json {
    private final JsonMapper mapper;

    Json(Limits limits) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(limits.nestingDepth())
                        .maxStringLength(limits.bytes()).build())
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .build();
        mapper = JsonMapper.builder(factory).build();
    }

    /** The value; empty where the text does not parse. */
    Optional<JsonNode> parse(String text) {
        try {
            JsonNode node = mapper.readTree(text);
            return node == null || node.isMissingNode() ? Optional.empty() : Optional.of(node);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Why a text does not parse. */
    String fault(String text) {
        try {
            mapper.readTree(text);
            return "it holds no value";
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            return e.getOriginalMessage().lines().findFirst().orElse("") + (line > 0 ? " (line " + line + ")" : "");
        }
    }
}
