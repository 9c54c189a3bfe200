package yomitori.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yomitori.extract.AnnotatedArticle;
import yomitori.extract.Mentions;
import yomitori.facts.Argument;
import yomitori.facts.Bound;
import yomitori.facts.CalendarDate;
import yomitori.facts.Direction;
import yomitori.facts.Entity;
import yomitori.facts.Evidence;
import yomitori.facts.Fact;
import yomitori.facts.Figure;
import yomitori.facts.Meaning;
import yomitori.facts.Mention;
import yomitori.facts.Modality;
import yomitori.facts.NameType;
import yomitori.facts.Phrase;
import yomitori.facts.Predicate;
import yomitori.facts.Provenance;
import yomitori.facts.Qualifier;
import yomitori.facts.TimeLength;
import yomitori.facts.ValueType;
import yomitori.text.Article;
import yomitori.text.Block;
import yomitori.text.Metadata;
import yomitori.text.Part;
import yomitori.text.Ruby;
import yomitori.text.Span;
import yomitori.text.TextAnalyzer;

class ArticleJsonTest {
    private static final Provenance RULE = new Provenance("names", "company.tsv:midori");
    private static final Entity MIDORI = new Entity("company:midori", "ミドリAI", NameType.COMPANY);

    @Test
    void writesTheKeysInTheirOrder() {
        Article article = new Article("a1", "news/a.html",
                new Metadata("見出し", Optional.of(LocalDate.of(2025, 4, 1)), Optional.of(LocalDate.of(2025, 4, 2)), "山田", "例新聞", "ja",
                        "https://news.example.jp/a", true),
                "ミドリAIは3億円", List.of());
        Fact fact = new Fact(Predicate.RAISED, MIDORI, Figure.of(ValueType.MONEY, new BigDecimal("3E+8"), "JPY"), Modality.CLAIMED,
                Map.of(Qualifier.ROUND, "シリーズB", Qualifier.DATE, "2025-04"),
                List.of(new Evidence(new Span(0, 10), "ミドリAIは3億円")), Part.SUMMARY, new Provenance("relations", "frames.tsv:raise"));
        assertThat(json(new AnnotatedArticle(new TextAnalyzer().analyze(article),
                        Mentions.resolve(List.of(new Mention(new Span(0, 5), "ミドリAI", MIDORI, RULE))), List.of(fact))))
                .isEqualTo("""
                        {"id":"a1","source":"news/a.html","title":"見出し","publishedAt":"2025-04-01","modifiedAt":"2025-04-02","author":"山田","site":"例新聞",\
                        "language":"ja","url":"https://news.example.jp/a","paywalled":true,"text":"ミドリAIは3億円",\
                        "mentions":[{"type":"COMPANY","start":0,"end":5,"surface":"ミドリAI","entity":"ミドリAI","id":"company:midori",\
                        "provenance":{"extractor":"names","rule":"company.tsv:midori"}}],\
                        "facts":[{"predicate":"RAISED","subject":{"entity":"ミドリAI","type":"COMPANY","id":"company:midori"},\
                        "value":{"type":"MONEY","number":300000000,"unit":"JPY"},"modality":"CLAIMED",\
                        "qualifiers":{"date":"2025-04","round":"シリーズB"},\
                        "evidence":[{"start":0,"end":10,"text":"ミドリAIは3億円"}],"part":"SUMMARY",\
                        "provenance":{"extractor":"relations","rule":"frames.tsv:raise"}}]}""");
    }

    @Test
    void writesTheReadingsThatThePageGives() {
        Article article = new Article("a", "a", Metadata.of("", null), "塙氏の話", List.of(),
                List.of(new Ruby(new Span(0, 1), "はなわ")), List.of());
        assertThat(json(new AnnotatedArticle(new TextAnalyzer().analyze(article), Mentions.NONE, List.of())))
                .contains("\"text\":\"塙氏の話\",\"readings\":[{\"start\":0,\"end\":1,\"surface\":\"塙\",\"reading\":\"はなわ\"}],");
    }

    @Test
    void writesAPhraseOrAnEntityAsObject() {
        assertThat(json(fact(new Phrase("国内の利用者数"), MIDORI)))
                .contains("\"subject\":{\"phrase\":\"国内の利用者数\"},\"object\":{\"entity\":\"ミドリAI\",\"type\":\"COMPANY\",");
    }

    @Test
    void writesEveryKindOfValueWithWhatNarrowsIt() {
        assertThat(value(new Figure(ValueType.PERCENT, new BigDecimal("20"), new BigDecimal("30.5"), "%", Bound.AT_LEAST, true,
                        Direction.UP)))
                .isEqualTo("{\"type\":\"PERCENT\",\"number\":20,\"upper\":30.5,\"unit\":\"%\",\"bound\":\"AT_LEAST\","
                        + "\"approximate\":true,\"direction\":\"UP\"}");
        assertThat(value(Figure.of(ValueType.RANK, BigDecimal.ONE, ""))).isEqualTo("{\"type\":\"RANK\",\"number\":1}");
        assertThat(value(new CalendarDate("2030", Bound.AT_MOST, false)))
                .isEqualTo("{\"type\":\"DATE\",\"date\":\"2030\",\"bound\":\"AT_MOST\"}");
        assertThat(value(new TimeLength("P1W", "P2W", Bound.NONE, true)))
                .isEqualTo("{\"type\":\"DURATION\",\"period\":\"P1W\",\"upper\":\"P2W\",\"approximate\":true}");
    }

    @Test
    void writesNumbersPlainHoweverLargeOrSmall() {
        assertThat(number("1E+12")).isEqualTo("1000000000000");
        assertThat(number("1E+30")).isEqualTo("1" + "0".repeat(30));
        assertThat(number("-3")).isEqualTo("-3");
        assertThat(number("33.33")).isEqualTo("33.33");
        assertThat(number("1E-10")).isEqualTo("0.0000000001");
        assertThat(number("9".repeat(18))).isEqualTo("9".repeat(18));
        assertThat(number("9".repeat(40))).isEqualTo("9".repeat(40));
        assertThat(number("1E+12000")).hasSize(12001);
    }

    @Test
    void marksWhatStandsOutsideTheBody() {
        Article article = new Article("a", "a", Metadata.of("", null), "ミドリAI\nミドリAI", List.of(
                Block.of(Block.Kind.PARAGRAPH, new Span(0, 5), 0, Part.BODY, 1),
                Block.of(Block.Kind.PARAGRAPH, new Span(6, 11), 0, Part.BIO, 2)));
        String json = json(new AnnotatedArticle(new TextAnalyzer().analyze(article), Mentions.resolve(List.of(
                new Mention(new Span(0, 5), "ミドリAI", MIDORI, RULE), new Mention(new Span(6, 11), "ミドリAI", MIDORI, RULE))),
                List.of()));
        assertThat(json).containsOnlyOnce("\"part\"").contains("\"start\":6,\"end\":11").contains("\"part\":\"BIO\"");
    }

    @Test
    void saysNothingOfWhatThePageDoesNotSay() {
        assertThat(json(annotated("本文", List.of())))
                .isEqualTo("{\"id\":\"t\",\"source\":\"t\",\"title\":\"\",\"language\":\"ja\",\"text\":\"本文\",\"mentions\":[],\"facts\":[]}");
    }

    @Test
    void survivesEveryCharacter() throws IOException {
        String text = "\"引用\\\u0000\u0001\t\u2028 𠮷野家 か\u3099 👩‍💻 \ud800 \udc00 壊れた\ud83d";
        JsonNode read = new ObjectMapper().readTree(ArticleJson.bytes(annotated(text, List.of())));
        assertThat(read.get("text").asText()).hasSameSizeAs(text).contains("𠮷野家 か\u3099 👩‍💻");
    }

    @Test
    void theIndentedFormSaysTheSame() throws IOException {
        AnnotatedArticle article = annotated("ミドリAI", List.of(new Mention(new Span(0, 5), "ミドリAI", MIDORI, RULE)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArticleJson.writePretty(article, out);
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readTree(out.toByteArray())).isEqualTo(mapper.readTree(ArticleJson.bytes(article)));
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\n  \"id\": \"t\",\n");
    }

    private static String number(String number) {
        String json = value(Figure.of(ValueType.QUANTITY, new BigDecimal(number), ""));
        return json.substring(json.indexOf("number\":") + 8, json.length() - 1);
    }

    private static String value(Meaning value) {
        String json = json(annotated("ミドリAI", List.of(new Mention(new Span(0, 5), "ミドリAI", value, RULE))));
        return json.substring(json.indexOf("\"value\":") + 8, json.indexOf(",\"provenance\""));
    }

    private static AnnotatedArticle fact(Argument subject, Argument object) {
        return new AnnotatedArticle(annotated("ミドリAI", List.of()).analysis(), Mentions.NONE, List.of(new Fact(Predicate.USES, subject,
                object, Modality.ASSERTED, Map.of(), List.of(new Evidence(new Span(0, 5), "ミドリAI")), Part.BODY, RULE)));
    }

    private static AnnotatedArticle annotated(String text, List<Mention> mentions) {
        return new AnnotatedArticle(
                new TextAnalyzer().analyze(Article.ofText("t", null, text)), Mentions.resolve(mentions), List.of());
    }

    private static String json(AnnotatedArticle article) {
        return new String(ArticleJson.bytes(article), StandardCharsets.UTF_8);
    }
}
