package yomitori.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import yomitori.export.StoredArticle.StoredMention;
import yomitori.text.Span;

/**
 * One JSON-LD document, a node a line: articles and what they mention in the words of schema.org, then every mention and fact as
 * a
 * web annotation with a text position and a text quote selector. The context stands in the document, so that reading it asks no
 * server. Positions count characters (code points), as the W3C's selectors do.
 */
final class JsonLdExport implements Export<StoredArticle> {
    private static final String CONTEXT = """
            {"@context":{"@vocab":"https://schema.org/","oa":"http://www.w3.org/ns/oa#",\
            "xsd":"http://www.w3.org/2001/XMLSchema#","yomitori":"urn:yomitori:term:",\
            "motivation":{"@id":"oa:motivatedBy","@type":"@id"},"body":"oa:hasBody",\
            "target":"oa:hasTarget","source":{"@id":"oa:hasSource","@type":"@id"},"selector":"oa:hasSelector",\
            "start":{"@id":"oa:start","@type":"xsd:nonNegativeInteger"},"end":{"@id":"oa:end","@type":"xsd:nonNegativeInteger"},\
            "exact":"oa:exact","prefix":"oa:prefix","suffix":"oa:suffix","url":{"@type":"@id"},"datePublished":{"@type":"Date"},\
            "predicate":{"@id":"yomitori:predicate","@type":"@id"},"modality":{"@id":"yomitori:modality","@type":"@id"},\
            "bound":{"@id":"yomitori:bound","@type":"@id"},"object":"yomitori:object"},
            "@graph":[""";
    /** The words of schema.org for types of names; what it has none for is a thing. */
    private static final Map<String, String> TYPES = Map.of("COMPANY", "Corporation", "ORGANIZATION", "Organization", "PERSON",
            "Person", "PLACE", "Place", "MODEL", "SoftwareApplication", "PRODUCT", "Product", "EVENT", "Event", "POLICY",
            "Legislation");
    private static final String TERM = "yomitori:";
    /** How much of the text a quote selector shows on either side. */
    private static final int CONTEXT_LENGTH = 32;

    private final JsonGenerator json;
    private boolean begun;

    JsonLdExport(OutputStream out) throws IOException {
        json = Generators.onto(out);
        json.writeRaw(CONTEXT);
    }

    @Override
    public void add(StoredArticle article) throws IOException {
        String id = "urn:yomitori:article:" + article.about("id");
        CodePoints points = new CodePoints(article.text());
        article(id, article);
        int number = 0;
        for (StoredMention mention : article.mentions()) {
            annotation(id + "#mention-" + ++number, "oa:identifying");
            json.writeFieldName("body");
            if (mention.entity().isEmpty()) {
                value(mention.json().path("value"));
            } else {
                reference(mention.entity());
            }
            json.writeFieldName("target");
            target(id, article.text(), mention.span(), points);
            json.writeEndObject();
        }
        number = 0;
        for (JsonNode fact : article.facts()) {
            fact(id, id + "#fact-" + ++number, fact, article.text(), points);
        }
    }

    private void begin(String id) throws IOException {
        json.writeRaw(begun ? ",\n" : "\n");
        begun = true;
        json.writeStartObject();
        json.writeStringField("@id", id);
    }

    private void annotation(String id, String motivation) throws IOException {
        begin(id);
        json.writeStringField("@type", "oa:Annotation");
        json.writeStringField("motivation", motivation);
    }

    private void article(String id, StoredArticle article) throws IOException {
        begin(id);
        json.writeStringField("@type", "NewsArticle");
        text("headline", article.about("title"));
        text("datePublished", article.about("publishedAt"));
        text("inLanguage", article.about("language"));
        text("url", article.about("url"));
        text("identifier", article.about("source"));
        named("author", article.about("author"), "");
        named("publisher", article.about("site"), "Organization");
        json.writeStringField("articleBody", article.text());
        json.writeArrayFieldStart("mentions");
        Map<String, StoredMention> entities = new TreeMap<>();
        Map<String, Set<String>> forms = new TreeMap<>();
        for (StoredMention mention : article.mentions()) {
            if (!mention.entity().isEmpty()) {
                entities.putIfAbsent(mention.entity(), mention);
                forms.computeIfAbsent(mention.entity(), unknown -> new TreeSet<>()).add(mention.json().path("surface").asText());
            }
        }
        for (StoredMention entity : entities.values()) {
            entity(entity, forms.get(entity.entity()));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void entity(StoredMention mention, Set<String> forms) throws IOException {
        String name = mention.json().path("entity").asText();
        json.writeStartObject();
        json.writeStringField("@id", iri(mention.entity()));
        types(TYPES.getOrDefault(mention.type(), "Thing"), mention.type());
        json.writeStringField("name", name);
        forms.remove(name);
        if (!forms.isEmpty()) {
            json.writeArrayFieldStart("alternateName");
            for (String form : forms) {
                json.writeString(form);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void fact(String article, String id, JsonNode fact, String text, CodePoints points) throws IOException {
        annotation(id, "oa:describing");
        json.writeObjectFieldStart("body");
        json.writeStringField("@type", "Claim");
        json.writeFieldName("about");
        argument(fact.path("subject"));
        json.writeStringField("predicate", TERM + fact.path("predicate").asText());
        json.writeFieldName("object");
        if (fact.has("value")) {
            value(fact.path("value"));
        } else {
            argument(fact.path("object"));
        }
        json.writeStringField("modality", TERM + fact.path("modality").asText());
        for (Map.Entry<String, JsonNode> qualifier : fact.path("qualifiers").properties()) {
            json.writeStringField(TERM + qualifier.getKey(), qualifier.getValue().asText());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("target");
        for (JsonNode evidence : fact.path("evidence")) {
            target(article, text, StoredArticle.span(evidence), points);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void argument(JsonNode argument) throws IOException {
        if (argument.has("id")) {
            reference(argument.path("id").asText());
        } else {
            json.writeStartObject();
            json.writeStringField("@type", "Thing");
            json.writeStringField("name", argument.path("phrase").asText());
            json.writeEndObject();
        }
    }

    /** A bound leaves no plain value, for whoever does not know bounds would take it for the truth. */
    private void value(JsonNode value) throws IOException {
        String type = value.path("type").asText();
        String bound = value.path("bound").asText();
        String least = bound.endsWith("MOST") || bound.startsWith("LESS") ? "maxValue" : bound.isEmpty() ? "value" : "minValue";
        JsonNode first = value.path(value.has("number") ? "number" : value.has("date") ? "date" : "period");
        json.writeStartObject();
        types(type.equals("MONEY") ? "MonetaryAmount" : type.equals("DATE") ? "StructuredValue" : "QuantitativeValue", type);
        scalar(value.has("upper") ? "minValue" : least, first);
        if (value.has("upper")) {
            scalar("maxValue", value.path("upper"));
        }
        text(type.equals("MONEY") ? "currency" : "unitText", value.path("unit").asText());
        if (!bound.isEmpty()) {
            json.writeStringField("bound", TERM + bound);
        }
        if (value.path("approximate").asBoolean()) {
            json.writeBooleanField(TERM + "approximate", true);
        }
        text(TERM + "direction", value.path("direction").asText());
        json.writeEndObject();
    }

    private void scalar(String key, JsonNode value) throws IOException {
        json.writeFieldName(key);
        if (value.isNumber()) {
            json.writeNumber(value.decimalValue().toPlainString());
        } else {
            json.writeString(value.asText());
        }
    }

    private void types(String common, String ours) throws IOException {
        json.writeArrayFieldStart("@type");
        json.writeString(common);
        json.writeString(TERM + ours);
        json.writeEndArray();
    }

    private void target(String article, String text, Span span, CodePoints points) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", article);
        json.writeArrayFieldStart("selector");
        json.writeStartObject();
        json.writeStringField("@type", "oa:TextPositionSelector");
        json.writeNumberField("start", points.before(span.start()));
        json.writeNumberField("end", points.before(span.end()));
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("@type", "oa:TextQuoteSelector");
        json.writeStringField("exact", span.in(text));
        int before = edge(text, Math.max(0, span.start() - CONTEXT_LENGTH));
        int behind = edge(text, Math.min(text.length(), span.end() + CONTEXT_LENGTH));
        json.writeStringField("prefix", text.substring(before, span.start()));
        json.writeStringField("suffix", text.substring(span.end(), behind));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The offset, or the next one where it would cut a character in two. */
    private static int edge(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset)) ? offset + 1 : offset;
    }

    private void reference(String entity) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", iri(entity));
        json.writeEndObject();
    }

    private static String iri(String entity) {
        return "urn:yomitori:entity:" + URLEncoder.encode(entity, StandardCharsets.UTF_8).replace("+", "%20").replace("%3A", ":");
    }

    private void named(String key, String name, String type) throws IOException {
        if (!name.isEmpty()) {
            json.writeObjectFieldStart(key);
            text("@type", type);
            json.writeStringField("name", name);
            json.writeEndObject();
        }
    }

    private void text(String key, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(key, text);
        }
    }

    @Override
    public void end() throws IOException {
        json.writeRaw("\n]}\n");
        json.close();
    }
}
