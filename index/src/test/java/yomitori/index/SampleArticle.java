package yomitori.index;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yomitori.extract.AnnotatedArticle;
import yomitori.extract.Mentions;
import yomitori.facts.Argument;
import yomitori.facts.Bound;
import yomitori.facts.Direction;
import yomitori.facts.Entity;
import yomitori.facts.Evidence;
import yomitori.facts.Fact;
import yomitori.facts.Figure;
import yomitori.facts.Meaning;
import yomitori.facts.Mention;
import yomitori.facts.Modality;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.facts.Provenance;
import yomitori.facts.Qualifier;
import yomitori.facts.ValueType;
import yomitori.text.Analysis;
import yomitori.text.Article;
import yomitori.text.Metadata;
import yomitori.text.Part;
import yomitori.text.Ruby;
import yomitori.text.Span;
import yomitori.text.TextAnalyzer;

/** Builds annotated articles by hand. */
final class SampleArticle {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();
    private static final Provenance BY_HAND = new Provenance("test", "by hand");

    private final String source;
    private final String text;
    private Metadata metadata;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Ruby> rubies = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    private SampleArticle(String source, LocalDate published, String text) {
        this.source = source;
        this.text = text;
        metadata = Metadata.of("", published);
    }

    /** A text, one paragraph a line; {@code published} as in 2025-07-18, null for unknown. */
    static SampleArticle of(String source, String published, String text) {
        return new SampleArticle(source, published == null ? null : LocalDate.parse(published), text);
    }

    SampleArticle about(String title, String site, String author) {
        metadata = new Metadata(title, metadata.published(), metadata.modified(), author, site, "ja",
                "https://example.jp/" + source, false);
        return this;
    }

    /** Every place where {@code surface} stands means this. */
    SampleArticle names(String surface, Meaning meaning) {
        for (int at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
            mentions.add(new Mention(new Span(at, at + surface.length()), surface, meaning, BY_HAND));
        }
        return this;
    }

    /** The first place where {@code surface} stands has this reading over it. */
    SampleArticle reads(String surface, String reading) {
        int at = text.indexOf(surface);
        rubies.add(new Ruby(new Span(at, at + surface.length()), reading));
        return this;
    }

    SampleArticle says(String evidence, Predicate predicate, Argument subject, Argument object) {
        return says(evidence, predicate, subject, object, Modality.ASSERTED, Map.of(), Part.BODY);
    }

    SampleArticle says(String evidence, Predicate predicate, Argument subject, Argument object, Modality modality) {
        return says(evidence, predicate, subject, object, modality, Map.of(), Part.BODY);
    }

    SampleArticle says(
            String evidence,
            Predicate predicate,
            Argument subject,
            Argument object,
            Modality modality,
            Map<Qualifier, String> qualifiers,
            Part part) {
        int at = text.indexOf(evidence);
        if (at < 0) {
            throw new IllegalArgumentException(evidence + " is not in the text");
        }
        Evidence place = new Evidence(new Span(at, at + evidence.length()), evidence);
        facts.add(new Fact(predicate, subject, object, modality, qualifiers, List.of(place), part,
                new Provenance("test", source + "." + (facts.size() + 1))));
        return this;
    }

    IndexedArticle build() {
        Article plain = Article.ofText(source, metadata.published().orElse(null), text);
        Article article = new Article(plain.id(), source, metadata, text, plain.blocks(), rubies, List.of());
        Analysis analysis = ANALYZER.analyze(article);
        AnnotatedArticle annotated = new AnnotatedArticle(analysis, Mentions.resolve(mentions), facts);
        return new IndexedArticle(annotated, ("{\"source\":\"" + source + "\",\"text\":\"" + text.replace("\n", "\\n") + "\"}")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** The source of the hit's article, and for a fact its number in it. */
    static String label(Hit hit) {
        return hit.fact().map(fact -> fact.provenance().rule()).orElse(hit.article().source());
    }

    static Fingerprint print(int number) {
        return new Fingerprint(number, number, "hash" + number);
    }

    static Entity company(String id, String name) {
        return new Entity("company:" + id, name, NameType.COMPANY);
    }

    static Entity model(String id, String name) {
        return new Entity("model:" + id, name, NameType.MODEL);
    }

    static Entity place(String id, String name) {
        return new Entity("place:" + id, name, NameType.PLACE);
    }

    static Figure figure(ValueType type, String number, String unit) {
        return Figure.of(type, new BigDecimal(number), unit);
    }

    static Figure figure(ValueType type, String number, String unit, Bound bound) {
        return new Figure(type, new BigDecimal(number), null, unit, bound, false, Direction.NONE);
    }

    static Figure about(ValueType type, String number, String unit) {
        return new Figure(type, new BigDecimal(number), null, unit, Bound.NONE, true, Direction.NONE);
    }

    static Figure range(ValueType type, String low, String high, String unit) {
        return new Figure(type, new BigDecimal(low), new BigDecimal(high), unit, Bound.NONE, false, Direction.NONE);
    }

    static Optional<LocalDate> day(String iso) {
        return Optional.of(LocalDate.parse(iso));
    }
}
