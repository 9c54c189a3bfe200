package yomitori.views;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import yomitori.index.ArticleIndex;
import yomitori.index.KnownEntity;

/** Counts the forms in which articles write an entity. */
final class WrittenForms {
    private static final JsonFactory FACTORY = new JsonFactory();

    private WrittenForms() {}

    /** The forms with the number of mentions, the most frequent first, equals by form. */
    static Map<String, Integer> of(KnownEntity entity, ArticleIndex index) {
        Map<String, Integer> forms = new TreeMap<>();
        try (Stream<byte[]> articles = index.articles("entity:" + Points.quoted(entity))) {
            articles.forEach(article -> count(article, entity.id(), forms));
        }
        Map<String, Integer> sorted = new LinkedHashMap<>();
        forms.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(form -> sorted.put(form.getKey(), form.getValue()));
        return sorted;
    }

    /** Reads the objects that have a surface and this id: mentions. */
    private static void count(byte[] article, String id, Map<String, Integer> forms) {
        try (JsonParser json = FACTORY.createParser(article)) {
            String surface = null;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    surface = null;
                } else if (token == JsonToken.FIELD_NAME && json.currentName().equals("surface")) {
                    surface = json.nextTextValue();
                } else if (token == JsonToken.FIELD_NAME && surface != null && json.currentName().equals("id")
                        && id.equals(json.nextTextValue())) {
                    forms.merge(surface, 1, Integer::sum);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
