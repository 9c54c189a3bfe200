package yomitori.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import yomitori.export.StoredArticle.StoredMention;
import yomitori.export.TaggedTokens.Piece;
import yomitori.text.Span;

/**
 * A document a line, as spaCy's {@code Doc.from_json} reads it: text, tokens with lemma and part of speech, sentences, and names
 * and
 * values as entities. Offsets count characters (code points), as Python does.
 */
final class SpacyExport implements Export<StoredArticle> {
    private final TaggedTokens tokens = new TaggedTokens();
    private final JsonGenerator json;

    SpacyExport(OutputStream out) throws IOException {
        json = Generators.onto(out);
    }

    @Override
    public void add(StoredArticle article) throws IOException {
        List<List<Piece>> sentences = tokens.of(article);
        json.writeStartObject();
        json.writeStringField("text", article.text());
        json.writeArrayFieldStart("ents");
        CodePoints points = new CodePoints(article.text());
        for (StoredMention mention : article.mentions()) {
            json.writeStartObject();
            place(mention.span(), points);
            json.writeStringField("label", mention.type());
            json.writeStringField("kb_id", mention.entity());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("sents");
        CodePoints ofSentences = new CodePoints(article.text());
        for (List<Piece> sentence : sentences) {
            if (!sentence.isEmpty()) {
                json.writeStartObject();
                place(sentence.getFirst().span().join(sentence.getLast().span()), ofSentences);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        tokens(article.text(), sentences);
        json.writeObjectFieldStart("meta");
        for (String key : List.of("id", "source", "title", "publishedAt", "site", "url")) {
            json.writeStringField(key, article.about(key));
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void end() throws IOException {
        json.close();
    }

    private void place(Span span, CodePoints points) throws IOException {
        json.writeNumberField("start", points.before(span.start()));
        json.writeNumberField("end", points.before(span.end()));
    }

    /** spaCy's tokens cover the whole text; a single space behind a token is no token of its own. */
    private void tokens(String text, List<List<Piece>> sentences) throws IOException {
        json.writeArrayFieldStart("tokens");
        TokenWriter writer = new TokenWriter(text);
        for (List<Piece> sentence : sentences) {
            for (Piece piece : sentence) {
                writer.write(piece.span(), piece.baseForm(), piece.partOfSpeech());
            }
        }
        writer.gap(text.length());
        json.writeEndArray();
    }

    private final class TokenWriter {
        private final String text;
        private final CodePoints points;
        private int written;
        private int number;

        TokenWriter(String text) {
            this.text = text;
            points = new CodePoints(text);
        }

        void write(Span span, String baseForm, String partOfSpeech) throws IOException {
            boolean isBehind = number > 0 && span.start() == written && span.end() < text.length();
            if (isBehind && span.in(text).equals(" ")) {
                return;
            }
            gap(span.start());
            token(span, baseForm, partOfSpeech);
        }

        /** What lies before {@code end} and belongs to no sentence. */
        void gap(int end) throws IOException {
            boolean isSpaceBehind = number > 0 && end - written == 1 && end < text.length() && text.charAt(written) == ' ';
            if (end > written && !isSpaceBehind) {
                Span span = new Span(written, end);
                token(span, span.in(text), "記号-空白");
            }
        }

        private void token(Span span, String baseForm, String partOfSpeech) throws IOException {
            json.writeStartObject();
            json.writeNumberField("id", number++);
            place(span, points);
            json.writeStringField("tag", partOfSpeech);
            json.writeStringField("lemma", baseForm);
            json.writeEndObject();
            written = span.end();
        }
    }
}
