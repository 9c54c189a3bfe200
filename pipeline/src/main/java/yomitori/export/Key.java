package yomitori.export;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;

/** The keys of the JSON, quoted and encoded once. */
final class Key {
    static final SerializableString ID = key("id");
    static final SerializableString SOURCE = key("source");
    static final SerializableString TITLE = key("title");
    static final SerializableString PUBLISHED_AT = key("publishedAt");
    static final SerializableString MODIFIED_AT = key("modifiedAt");
    static final SerializableString PAYWALLED = key("paywalled");
    static final SerializableString LOSSES = key("losses");
    static final SerializableString AUTHOR = key("author");
    static final SerializableString SITE = key("site");
    static final SerializableString LANGUAGE = key("language");
    static final SerializableString URL = key("url");
    static final SerializableString TEXT = key("text");
    static final SerializableString READINGS = key("readings");
    static final SerializableString READING = key("reading");
    static final SerializableString MENTIONS = key("mentions");
    static final SerializableString FACTS = key("facts");
    static final SerializableString TYPE = key("type");
    static final SerializableString START = key("start");
    static final SerializableString END = key("end");
    static final SerializableString SURFACE = key("surface");
    static final SerializableString ENTITY = key("entity");
    static final SerializableString VALUE = key("value");
    static final SerializableString PHRASE = key("phrase");
    static final SerializableString PART = key("part");
    static final SerializableString PROVENANCE = key("provenance");
    static final SerializableString EXTRACTOR = key("extractor");
    static final SerializableString RULE = key("rule");
    static final SerializableString NUMBER = key("number");
    static final SerializableString UPPER = key("upper");
    static final SerializableString UNIT = key("unit");
    static final SerializableString BOUND = key("bound");
    static final SerializableString APPROXIMATE = key("approximate");
    static final SerializableString DIRECTION = key("direction");
    static final SerializableString DATE = key("date");
    static final SerializableString PERIOD = key("period");
    static final SerializableString PREDICATE = key("predicate");
    static final SerializableString SUBJECT = key("subject");
    static final SerializableString OBJECT = key("object");
    static final SerializableString MODALITY = key("modality");
    static final SerializableString QUALIFIERS = key("qualifiers");
    static final SerializableString EVIDENCE = key("evidence");

    private Key() {}

    private static SerializableString key(String name) {
        SerializedString key = new SerializedString(name);
        key.asQuotedUTF8();
        return key;
    }
}
