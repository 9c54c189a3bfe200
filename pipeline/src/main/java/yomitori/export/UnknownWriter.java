package yomitori.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import yomitori.extract.names.Dictionary;
import yomitori.facts.NameType;
import yomitori.text.Width;

/** Writes unknown names: as tables that a user may put into a dictionary after review, or as JSON. */
public final class UnknownWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final String HEADER = "id\tname\treading\taliases\towner\tcontext\n";
    private static final List<String> LEGAL_FORMS = List.of("株式会社", "合同会社", "有限会社", "（株）", "(株)");

    private UnknownWriter() {}

    /** Writes a table for each type among the names, their order kept; what is only to be read stands in comments. */
    public static void tables(List<UnknownName> names, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (NameType type : NameType.values()) {
            List<UnknownName> ofType = names.stream().filter(name -> name.type() == type && isWritable(name.name())).toList();
            if (!ofType.isEmpty()) {
                String table = type.name().toLowerCase(Locale.ROOT) + ".tsv";
                text.append(text.isEmpty() ? "" : "\n").append("# ").append(table).append('\n').append(HEADER);
                ofType.forEach(name -> row(name, text));
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void row(UnknownName name, StringBuilder out) {
        out.append("# articles ").append(name.articles()).append(", mentions ").append(name.mentions())
                .append(", by ").append(String.join(" and ", name.rules().keySet()));
        name.types().forEach((type, articles) -> {
            if (type != name.type()) {
                out.append("; as ").append(type).append(" in ").append(articles);
            }
        });
        out.append('\n');
        for (UnknownName.Example example : name.examples()) {
            out.append("#   ").append(example.text().replaceAll("\\s+", " ")).append("  · ").append(example.source()).append('\n');
        }
        String id = name.id().substring(name.id().indexOf(':') + 1);
        out.append(String.join("\t", id, name.name(), "", aliases(name), name.owner(), "")).append('\n');
    }

    /** The other forms; one that is a part of the name, such as a surname, is doubtful. */
    private static String aliases(UnknownName name) {
        String key = Dictionary.key(name.name());
        Map<String, String> aliases = name.forms().keySet().stream().map(Width::fold)
                .filter(form -> isWritable(form) && !Dictionary.key(form).equals(key))
                .filter(form -> LEGAL_FORMS.stream().noneMatch(form::contains))
                .collect(Collectors.toMap(Dictionary::key, form -> form, (first, second) -> first, LinkedHashMap::new));
        return aliases.values().stream().map(form -> key.contains(Dictionary.key(form)) ? form + "?" : form)
                .collect(Collectors.joining("|"));
    }

    /** Whether a table can hold a form: some signs part cells and forms, some are marks at the end. */
    private static boolean isWritable(String form) {
        return form.chars().noneMatch(c -> c < ' ' || c == '|') && !form.endsWith("?") && !form.endsWith("*")
                && !form.endsWith("!!") && !Dictionary.key(form).isEmpty();
    }

    /** Writes a name a line, each a JSON object. */
    public static void json(List<UnknownName> names, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            for (UnknownName name : names) {
                json.writeStartObject();
                json.writeStringField("id", name.id());
                json.writeStringField("entity", name.name());
                json.writeStringField("type", name.type().name());
                json.writeNumberField("articles", name.articles());
                json.writeNumberField("mentions", name.mentions());
                counts("types", name.types(), json);
                counts("forms", name.forms(), json);
                if (!name.owner().isEmpty()) {
                    json.writeStringField("owner", name.owner());
                }
                counts("rules", name.rules(), json);
                json.writeArrayFieldStart("examples");
                for (UnknownName.Example example : name.examples()) {
                    json.writeStartObject();
                    json.writeStringField("text", example.text());
                    json.writeStringField("source", example.source());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
        }
        if (!names.isEmpty()) {
            out.write('\n');
        }
    }

    private static void counts(String key, Map<?, Integer> counts, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(key);
        for (Map.Entry<?, Integer> each : counts.entrySet()) {
            json.writeNumberField(each.getKey().toString(), each.getValue());
        }
        json.writeEndObject();
    }
}
