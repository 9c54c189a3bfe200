package yomitori.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import yomitori.facts.Argument;
import yomitori.facts.Entity;
import yomitori.facts.Fact;
import yomitori.facts.Figure;
import yomitori.index.ArticleHead;
import yomitori.index.FacetCount;
import yomitori.index.Hit;

/** Hits as rows for spreadsheets, in the order of the search. */
public final class HitTable {
    private static final List<String> FACT = List.of("predicate", "subject", "object", "number", "unit", "modality", "qualifiers");
    private static final List<String> PLACE =
            List.of("sentence", "title", "publishedAt", "site", "source", "articleId", "stated", "alsoIn");

    private HitTable() {}

    /**
     * Writes a row of names and a row a hit; {@code out} is flushed, not closed.
     *
     * @param facts whether the hits are facts: then their columns come first, also where there is no hit
     */
    public static void write(List<Hit> hits, boolean facts, OutputStream out) throws IOException {
        Csv csv = new Csv(out);
        csv.row(joined(facts ? FACT : List.of(), PLACE));
        for (Hit hit : hits) {
            csv.row(joined(hit.fact().map(HitTable::fact).orElse(List.of()), place(hit)));
        }
        out.flush();
    }

    /** Writes a row an entity; {@code out} is flushed, not closed. */
    public static void entities(List<FacetCount> entities, OutputStream out) throws IOException {
        Csv csv = new Csv(out);
        csv.row(List.of("entity", "id", "hits"));
        for (FacetCount entity : entities) {
            csv.row(List.of(entity.label(), entity.value(), Long.toString(entity.count())));
        }
        out.flush();
    }

    private static List<String> fact(Fact fact) {
        Figure figure = fact.object() instanceof Figure number ? number : null;
        String qualifiers = fact.qualifiers().entrySet().stream()
                .map(qualifier -> qualifier.getKey().key() + "=" + qualifier.getValue())
                .collect(Collectors.joining("; "));
        return List.of(fact.predicate().name(), name(fact.subject()), name(fact.object()),
                figure == null ? "" : figure.number().toPlainString(), figure == null ? "" : figure.unit(),
                fact.modality().name(), qualifiers);
    }

    private static String name(Argument argument) {
        return argument instanceof Entity entity ? entity.name() : ValueText.of(argument);
    }

    private static List<String> place(Hit hit) {
        ArticleHead article = hit.article();
        return List.of(hit.snippet().text(), article.title(), article.published().map(LocalDate::toString).orElse(""),
                article.site(), article.source(), article.id(), Integer.toString(hit.stated()),
                hit.also().stream().map(ArticleHead::source).collect(Collectors.joining(" ")));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }
}
