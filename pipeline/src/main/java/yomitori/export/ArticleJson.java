package yomitori.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import yomitori.extract.AnnotatedArticle;
import yomitori.extract.Mentions;
import yomitori.facts.Entity;
import yomitori.facts.Fact;
import yomitori.facts.Mention;
import yomitori.facts.Value;
import yomitori.text.Article;
import yomitori.text.Block;
import yomitori.text.Metadata;
import yomitori.text.Part;
import yomitori.text.Ruby;
import yomitori.text.Span;

/**
 * An annotated article as a JSON object in UTF-8: where it comes from, its text, its mentions and its facts. Offsets are
 * UTF-16 units of {@code text}. What the page does not say (days, author, site, address) is left out, and so are marks that
 * do not apply (paywalled, losses) and readings where none are given.
 * Written as a stream, without a tree. Safe to share between threads.
 */
public final class ArticleJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build();

    private ArticleJson() {}

    /** The article on one line, without a line break at its end. */
    public static byte[] bytes(AnnotatedArticle article) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4 * article.article().text().length() + 1024);
        try {
            write(article, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return out.toByteArray();
    }

    /** Writes the article on one line, without a line break at its end; {@code out} is flushed, not closed. */
    public static void write(AnnotatedArticle article, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            write(article, json);
        }
    }

    /** Writes the article indented for the eye, without a line break at its end; {@code out} is flushed, not closed. */
    public static void writePretty(AnnotatedArticle article, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(prettyPrinter());
            write(article, json);
        }
    }

    private static DefaultPrettyPrinter prettyPrinter() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withArrayIndenter(indenter)
                .withObjectIndenter(indenter);
    }

    private static void write(AnnotatedArticle annotated, JsonGenerator json) throws IOException {
        Article article = annotated.article();
        json.writeStartObject();
        metadata(article, json);
        text(Key.TEXT, article.text(), json);
        readings(article, json);
        json.writeFieldName(Key.MENTIONS);
        mentions(annotated.mentions(), article.blocks(), json);
        json.writeFieldName(Key.FACTS);
        json.writeStartArray();
        for (Fact fact : annotated.facts()) {
            FactJson.write(fact, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void metadata(Article article, JsonGenerator json) throws IOException {
        Metadata metadata = article.metadata();
        text(Key.ID, article.id(), json);
        text(Key.SOURCE, article.source(), json);
        text(Key.TITLE, metadata.title(), json);
        optional(Key.PUBLISHED_AT, metadata.published().map(LocalDate::toString).orElse(""), json);
        optional(Key.MODIFIED_AT, metadata.modified().map(LocalDate::toString).orElse(""), json);
        optional(Key.AUTHOR, metadata.author(), json);
        optional(Key.SITE, metadata.site(), json);
        optional(Key.LANGUAGE, metadata.language(), json);
        optional(Key.URL, metadata.url(), json);
        if (metadata.paywalled()) {
            json.writeFieldName(Key.PAYWALLED);
            json.writeBoolean(true);
        }
        if (!article.losses().isEmpty()) {
            json.writeFieldName(Key.LOSSES);
            json.writeStartArray();
            for (String loss : article.losses()) {
                json.writeString(loss);
            }
            json.writeEndArray();
        }
    }

    private static void readings(Article article, JsonGenerator json) throws IOException {
        if (article.rubies().isEmpty()) {
            return;
        }
        json.writeFieldName(Key.READINGS);
        json.writeStartArray();
        for (Ruby ruby : article.rubies()) {
            json.writeStartObject();
            span(ruby.span(), json);
            text(Key.SURFACE, ruby.span().in(article.text()), json);
            text(Key.READING, ruby.reading(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void span(Span span, JsonGenerator json) throws IOException {
        json.writeFieldName(Key.START);
        json.writeNumber(span.start());
        json.writeFieldName(Key.END);
        json.writeNumber(span.end());
    }

    private static void mentions(Mentions mentions, List<Block> blocks, JsonGenerator json) throws IOException {
        json.writeStartArray();
        int block = 0;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            while (block < blocks.size() && blocks.get(block).span().end() <= mention.span().start()) {
                block++;
            }
            mention(mention, block < blocks.size() ? blocks.get(block).part() : Part.BODY, json);
        }
        json.writeEndArray();
    }

    private static void mention(Mention mention, Part part, JsonGenerator json) throws IOException {
        json.writeStartObject();
        text(Key.TYPE, mention.meaning().typeName(), json);
        span(mention.span(), json);
        text(Key.SURFACE, mention.surface(), json);
        switch (mention.meaning()) {
            case Entity entity -> {
                text(Key.ENTITY, entity.name(), json);
                text(Key.ID, entity.id(), json);
            }
            case Value value -> {
                json.writeFieldName(Key.VALUE);
                ValueJson.write(value, json);
            }
        }
        FactJson.part(part, json);
        FactJson.provenance(mention.provenance(), json);
        json.writeEndObject();
    }

    private static void optional(SerializableString key, String text, JsonGenerator json) throws IOException {
        if (!text.isEmpty()) {
            text(key, text, json);
        }
    }

    private static void text(SerializableString key, String text, JsonGenerator json) throws IOException {
        json.writeFieldName(key);
        json.writeString(text);
    }
}
