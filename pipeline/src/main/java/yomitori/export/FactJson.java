package yomitori.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import yomitori.facts.Argument;
import yomitori.facts.Entity;
import yomitori.facts.Evidence;
import yomitori.facts.Fact;
import yomitori.facts.Phrase;
import yomitori.facts.Provenance;
import yomitori.facts.Qualifier;
import yomitori.facts.Value;
import yomitori.text.Part;

/** Facts as JSON objects. */
final class FactJson {
    private FactJson() {}

    static void write(Fact fact, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName(Key.PREDICATE);
        json.writeString(fact.predicate().name());
        json.writeFieldName(Key.SUBJECT);
        argument(fact.subject(), json);
        json.writeFieldName(fact.object() instanceof Value ? Key.VALUE : Key.OBJECT);
        argument(fact.object(), json);
        json.writeFieldName(Key.MODALITY);
        json.writeString(fact.modality().name());
        qualifiers(fact.qualifiers(), json);
        json.writeFieldName(Key.EVIDENCE);
        json.writeStartArray();
        for (Evidence evidence : fact.evidence()) {
            evidence(evidence, json);
        }
        json.writeEndArray();
        part(fact.part(), json);
        provenance(fact.provenance(), json);
        json.writeEndObject();
    }

    /** Writes nothing for the body of the article: that is where facts are expected. */
    static void part(Part part, JsonGenerator json) throws IOException {
        if (part != Part.BODY) {
            json.writeFieldName(Key.PART);
            json.writeString(part.name());
        }
    }

    static void provenance(Provenance provenance, JsonGenerator json) throws IOException {
        json.writeFieldName(Key.PROVENANCE);
        json.writeStartObject();
        json.writeFieldName(Key.EXTRACTOR);
        json.writeString(provenance.extractor());
        json.writeFieldName(Key.RULE);
        json.writeString(provenance.rule());
        json.writeEndObject();
    }

    private static void argument(Argument argument, JsonGenerator json) throws IOException {
        switch (argument) {
            case Value value -> ValueJson.write(value, json);
            case Entity entity -> {
                json.writeStartObject();
                json.writeFieldName(Key.ENTITY);
                json.writeString(entity.name());
                json.writeFieldName(Key.TYPE);
                json.writeString(entity.typeName());
                json.writeFieldName(Key.ID);
                json.writeString(entity.id());
                json.writeEndObject();
            }
            case Phrase phrase -> {
                json.writeStartObject();
                json.writeFieldName(Key.PHRASE);
                json.writeString(phrase.text());
                json.writeEndObject();
            }
        }
    }

    private static void qualifiers(Map<Qualifier, String> qualifiers, JsonGenerator json) throws IOException {
        if (qualifiers.isEmpty()) {
            return;
        }
        json.writeFieldName(Key.QUALIFIERS);
        json.writeStartObject();
        for (Map.Entry<Qualifier, String> qualifier : qualifiers.entrySet()) {
            json.writeFieldName(qualifier.getKey().key());
            json.writeString(qualifier.getValue());
        }
        json.writeEndObject();
    }

    private static void evidence(Evidence evidence, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName(Key.START);
        json.writeNumber(evidence.span().start());
        json.writeFieldName(Key.END);
        json.writeNumber(evidence.span().end());
        json.writeFieldName(Key.TEXT);
        json.writeString(evidence.text());
        json.writeEndObject();
    }
}
