package yomitori.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import yomitori.index.ArticleHead;
import yomitori.index.Facet;
import yomitori.index.FacetCount;
import yomitori.index.Hit;
import yomitori.index.SearchResult;
import yomitori.index.Snippet;
import yomitori.text.Span;

/**
 * A page of hits as one JSON object: total, hits, facets, next page, notes. Offsets of highlights are those of the article's
 * text.
 */
public final class SearchJson {
    private SearchJson() {}

    /**
     * Writes the page and a line break; {@code out} is flushed, not closed.
     *
     * @param hits the hits of {@code result} to write, perhaps not all of them
     */
    public static void write(SearchResult result, List<Hit> hits, OutputStream out) throws IOException {
        try (JsonGenerator json = Generators.onto(out)) {
            json.writeStartObject();
            json.writeNumberField("total", result.total());
            json.writeArrayFieldStart("hits");
            for (Hit hit : hits) {
                hit(hit, json);
            }
            json.writeEndArray();
            if (!result.facets().isEmpty()) {
                facets(result.facets(), json);
            }
            if (result.next().isPresent()) {
                json.writeStringField("next", result.next().get());
            }
            if (result.meant().isPresent()) {
                json.writeStringField("didYouMean", result.meant().get());
            }
            if (!result.notes().isEmpty()) {
                json.writeArrayFieldStart("notes");
                for (String note : result.notes()) {
                    json.writeString(note);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes entities with the number of hits that name them, and a line break; {@code out} is flushed, not closed. */
    public static void writeEntities(long total, List<FacetCount> entities, OutputStream out) throws IOException {
        try (JsonGenerator json = Generators.onto(out)) {
            json.writeStartObject();
            json.writeNumberField("total", total);
            counts("entities", entities, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** A hit as an object: fact, article, snippet, score. */
    static void hit(Hit hit, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (hit.fact().isPresent()) {
            json.writeFieldName("fact");
            FactJson.write(hit.fact().get(), json);
        }
        json.writeFieldName("article");
        article(hit.article(), json);
        json.writeFieldName("snippet");
        snippet(hit.snippet(), json);
        if (hit.score() != 0) {
            json.writeNumberField("score", hit.score());
        }
        if (hit.stated() > 1) {
            json.writeNumberField("stated", hit.stated());
            json.writeArrayFieldStart("also");
            for (ArticleHead other : hit.also()) {
                article(other, json);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    static void article(ArticleHead article, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", article.id());
        json.writeStringField("source", article.source());
        json.writeStringField("title", article.title());
        optional("publishedAt", article.published().map(LocalDate::toString).orElse(""), json);
        optional("author", article.author(), json);
        optional("site", article.site(), json);
        optional("url", article.url(), json);
        json.writeNumberField("facts", article.facts());
        json.writeEndObject();
    }

    private static void optional(String key, String text, JsonGenerator json) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(key, text);
        }
    }

    private static void snippet(Snippet snippet, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", snippet.text());
        json.writeNumberField("start", snippet.start());
        json.writeArrayFieldStart("highlights");
        for (Span span : snippet.highlights()) {
            json.writeStartObject();
            json.writeNumberField("start", snippet.start() + span.start());
            json.writeNumberField("end", snippet.start() + span.end());
            json.writeStringField("text", span.in(snippet.text()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void facets(Map<Facet, List<FacetCount>> facets, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("facets");
        for (Map.Entry<Facet, List<FacetCount>> facet : facets.entrySet()) {
            counts(facet.getKey().name().toLowerCase(Locale.ROOT), facet.getValue(), json);
        }
        json.writeEndObject();
    }

    private static void counts(String name, List<FacetCount> counts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (FacetCount count : counts) {
            json.writeStartObject();
            json.writeStringField("value", count.value());
            json.writeStringField("label", count.label());
            json.writeNumberField("count", count.count());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
