package yomitori.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A row a fact. Empty cells mean that the fact has no such thing. */
final class FactTableExport implements ArticleExport {
    private static final List<String> COLUMNS = List.of("source", "title", "publishedAt", "site", "predicate", "subject",
            "subjectType", "subjectId", "object", "objectType", "objectId", "number", "upper", "unit", "date", "period", "bound",
            "approximate", "direction", "modality", "qualifiers", "evidence", "start", "end", "part", "rule", "articleId");

    private final ObjectMapper mapper =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private final Csv csv;

    FactTableExport(OutputStream out) throws IOException {
        csv = new Csv(out);
        csv.row(COLUMNS);
    }

    @Override
    public void add(byte[] json) throws IOException {
        JsonNode article = mapper.readTree(json);
        for (JsonNode fact : article.path("facts")) {
            csv.row(row(article, fact));
        }
    }

    private static List<String> row(JsonNode article, JsonNode fact) {
        JsonNode subject = fact.path("subject");
        JsonNode object = fact.path("object");
        JsonNode value = fact.path("value");
        JsonNode evidence = fact.path("evidence").path(0);
        List<String> row = new ArrayList<>(COLUMNS.size());
        for (String column : List.of("source", "title", "publishedAt", "site")) {
            row.add(text(article.path(column)));
        }
        row.add(text(fact.path("predicate")));
        argument(subject, row);
        argument(object, row);
        if (!value.isMissingNode()) {
            row.set(row.size() - 2, text(value.path("type")));
        }
        for (String column : List.of("number", "upper", "unit", "date", "period", "bound", "approximate", "direction")) {
            row.add(text(value.path(column)));
        }
        row.add(text(fact.path("modality")));
        row.add(qualifiers(fact.path("qualifiers")));
        row.add(text(evidence.path("text")));
        row.add(text(evidence.path("start")));
        row.add(text(evidence.path("end")));
        row.add(text(fact.path("part")));
        row.add(text(fact.path("provenance").path("rule")));
        row.add(text(article.path("id")));
        return row;
    }

    private static void argument(JsonNode argument, List<String> row) {
        row.add(argument.has("entity") ? text(argument.path("entity")) : text(argument.path("phrase")));
        row.add(text(argument.path("type")));
        row.add(text(argument.path("id")));
    }

    private static String qualifiers(JsonNode qualifiers) {
        return qualifiers.properties().stream()
                .map(qualifier -> qualifier.getKey() + "=" + text(qualifier.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String text(JsonNode node) {
        return node.isBigDecimal() ? node.decimalValue().toPlainString() : node.asText();
    }
}
