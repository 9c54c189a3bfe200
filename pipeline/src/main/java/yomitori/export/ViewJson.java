package yomitori.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import yomitori.index.FacetCount;
import yomitori.index.KnownEntity;
import yomitori.index.Statement;
import yomitori.views.Comparison;
import yomitori.views.Conflict;
import yomitori.views.Measure;
import yomitori.views.Point;
import yomitori.views.Profile;
import yomitori.views.Timeline;

/** The views over many articles, each as one JSON object on a line; streams are flushed, not closed. */
public final class ViewJson {
    private final JsonGenerator json;

    private ViewJson(JsonGenerator json) {
        this.json = json;
    }

    /** {@code entity}, {@code figures}: measure, value, time, every fact and article that states it. */
    public static void write(Timeline timeline, OutputStream out) throws IOException {
        object(out, view -> {
            view.entity("entity", timeline.entity());
            view.entries("figures", timeline.entries());
        });
    }

    /** {@code entity}, {@code forms}, {@code facts} by predicate, {@code companions}, {@code months}. */
    public static void write(Profile profile, OutputStream out) throws IOException {
        object(out, view -> view.profile(profile));
    }

    /** {@code first}, {@code second}, {@code measures} with the latest figures of each, {@code ties}. */
    public static void write(Comparison comparison, OutputStream out) throws IOException {
        object(out, view -> {
            view.entity("first", comparison.first());
            view.entity("second", comparison.second());
            view.json.writeArrayFieldStart("measures");
            for (Comparison.Row row : comparison.rows()) {
                view.json.writeStartObject();
                view.json.writeStringField("name", row.name());
                view.figures("first", row.first());
                view.figures("second", row.second());
                view.json.writeEndObject();
            }
            view.json.writeEndArray();
            view.statements("ties", comparison.ties());
        });
    }

    /** {@code conflicts}: measure, time, and the values with every fact and article that states them. */
    public static void write(List<Conflict> conflicts, OutputStream out) throws IOException {
        object(out, view -> {
            view.json.writeArrayFieldStart("conflicts");
            for (Conflict conflict : conflicts) {
                view.json.writeStartObject();
                view.measure(conflict.measure());
                view.json.writeStringField(conflict.isDated() ? "time" : "published", conflict.time());
                view.entries("values", conflict.values());
                view.json.writeEndObject();
            }
            view.json.writeEndArray();
        });
    }

    private interface Fields {
        void write(ViewJson view) throws IOException;
    }

    private static void object(OutputStream out, Fields fields) throws IOException {
        try (JsonGenerator json = Generators.onto(out)) {
            json.writeStartObject();
            fields.write(new ViewJson(json));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void profile(Profile profile) throws IOException {
        entity("entity", profile.entity());
        json.writeObjectFieldStart("forms");
        for (Map.Entry<String, Integer> form : profile.forms().entrySet()) {
            json.writeNumberField(form.getKey(), form.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("facts");
        for (Profile.Facts facts : profile.facts()) {
            json.writeStartObject();
            json.writeStringField("predicate", facts.predicate().name());
            json.writeNumberField("count", facts.count());
            statements("latest", facts.latest());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("companions");
        for (FacetCount companion : profile.companions()) {
            json.writeStartObject();
            json.writeStringField("id", companion.value());
            json.writeStringField("name", companion.label());
            json.writeNumberField("articles", companion.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("months");
        for (Map.Entry<String, Long> month : profile.months().entrySet()) {
            json.writeNumberField(month.getKey(), month.getValue());
        }
        json.writeEndObject();
    }

    private void entity(String key, KnownEntity entity) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("id", entity.id());
        json.writeStringField("name", entity.name());
        json.writeStringField("type", entity.type().name());
        json.writeNumberField("articles", entity.articles());
        json.writeEndObject();
    }

    private void measure(Measure measure) throws IOException {
        json.writeObjectFieldStart("measure");
        json.writeStringField("owner", measure.owner());
        json.writeStringField("name", measure.name());
        json.writeStringField("scale", measure.scale());
        json.writeEndObject();
    }

    private void entries(String key, List<Timeline.Entry> entries) throws IOException {
        json.writeArrayFieldStart(key);
        for (Timeline.Entry entry : entries) {
            json.writeStartObject();
            point(entry.points().getFirst());
            statements("statements", entry.points().stream().map(Point::statement).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void figures(String key, List<Point> points) throws IOException {
        json.writeArrayFieldStart(key);
        for (Point point : points) {
            json.writeStartObject();
            point(point);
            statements("statements", List.of(point.statement()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void point(Point point) throws IOException {
        measure(point.measure());
        json.writeFieldName("value");
        ValueJson.write(point.value(), json);
        if (point.date().isPresent()) {
            json.writeFieldName("time");
            ValueJson.write(point.date().get(), json);
        }
    }

    private void statements(String key, List<Statement> statements) throws IOException {
        json.writeArrayFieldStart(key);
        for (Statement statement : statements) {
            json.writeStartObject();
            json.writeFieldName("fact");
            FactJson.write(statement.fact(), json);
            json.writeFieldName("article");
            SearchJson.article(statement.article(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
