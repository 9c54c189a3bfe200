package yomitori.views;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import yomitori.facts.Argument;
import yomitori.facts.Direction;
import yomitori.facts.Entity;
import yomitori.facts.Fact;
import yomitori.facts.Figure;
import yomitori.facts.Phrase;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.Value;
import yomitori.index.Statement;
import yomitori.text.Span;

/**
 * What a figure measures: アリババの時価総額, Alibabaの時価総額, and 時価総額 in an article about Alibaba are one measure.
 *
 * @param owner the canonical name of what is measured, empty where the text names nothing
 * @param name what of it is measured, as the text says it without the owner; of facts that are no measurements their predicate,
 *     such
 *     as {@code raised}
 * @param scale what makes two numbers comparable: type, unit, and whether they are a change
 */
public record Measure(String owner, String name, String scale) {
    private static final Map<Predicate, String> WORDS = Map.of(
            Predicate.RANKED, "rank", Predicate.PRICED_AT, "price", Predicate.RAISED, "raised", Predicate.VALUED_AT, "valued at",
            Predicate.RELEASED_ON, "released", Predicate.MEASURE, "figure", Predicate.INVESTED_IN, "invested in",
            Predicate.ACQUIRED, "acquired");

    /** What a statement with a value measures. */
    static Measure of(Statement statement) {
        Fact fact = statement.fact();
        Value value = statement.value().orElseThrow();
        return switch (fact.subject()) {
            case Entity entity -> new Measure(entity.name(), said(fact), scale(value));
            case Phrase phrase -> ofPhrase(phrase.text(), statement, scale(value));
            case Value other -> new Measure("", said(fact), scale(value));
        };
    }

    private static Measure ofPhrase(String phrase, Statement statement, String scale) {
        Statement.Name first = statement.names().isEmpty() ? null : statement.names().getFirst();
        String narrowed = narrowed(statement.fact());
        if (first != null && first.span().start() == 0) {
            String rest = withoutParticle(phrase.substring(first.span().end()));
            if (!rest.isEmpty()) {
                return new Measure(first.name(), canonical(rest, first.span().end(), phrase, statement) + narrowed, scale);
            }
        }
        String owner = statement.fact().qualifiers().getOrDefault(Qualifier.OWNER, "");
        return new Measure(owner, canonical(phrase, 0, phrase, statement) + narrowed, scale);
    }

    private static String withoutParticle(String rest) {
        String stripped = rest.strip();
        return stripped.startsWith("の") || stripped.startsWith("・") ? stripped.substring(1).strip() : stripped;
    }

    /** The end of a phrase with the canonical form of each name that stands in it. */
    private static String canonical(String end, int from, String phrase, Statement statement) {
        int offset = phrase.length() - end.length();
        StringBuilder text = new StringBuilder(end);
        for (Statement.Name name : statement.names().reversed()) {
            Span span = name.span();
            if (span.start() >= Math.max(from, offset)) {
                text.replace(span.start() - offset, span.end() - offset, name.name());
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** {@code rank on LM Arena}, {@code price per 月}, {@code invested in Anthropic}. */
    private static String said(Fact fact) {
        String words = WORDS.getOrDefault(fact.predicate(), fact.predicate().name().toLowerCase(Locale.ROOT));
        Argument object = fact.object();
        return words + (object instanceof Entity entity ? " " + entity.name() : "") + narrowed(fact);
    }

    private static String narrowed(Fact fact) {
        StringBuilder out = new StringBuilder();
        fact.qualifiers().forEach((qualifier, text) -> {
            switch (qualifier) {
                case BENCHMARK -> out.append(" on ").append(text);
                case PER -> out.append(" per ").append(text);
                case ROUND, SCOPE -> out.append(" · ").append(text);
                default -> { }
            }
        });
        return out.toString();
    }

    private static String scale(Value value) {
        if (!(value instanceof Figure figure)) {
            return value.typeName();
        }
        String change = figure.direction() == Direction.NONE ? "" : " change";
        return (figure.unit().isEmpty() ? figure.type().name() : figure.type() + " " + figure.unit()) + change;
    }

    /** Whether the measure or its scale has all the words in it, in any case and width; {@code rank}, {@code USD}, 時価総額. */
    boolean mentions(String words) {
        String mine = folded(name + " " + scale);
        for (String word : folded(words).split("\\s+")) {
            if (!mine.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    }
}
