package yomitori.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import yomitori.export.ValueText;
import yomitori.facts.Fact;
import yomitori.facts.Modality;
import yomitori.index.ArticleHead;
import yomitori.index.Facet;
import yomitori.index.FacetCount;
import yomitori.index.Hit;

/** Hits for the eye: the fact, the sentence that says it, and where that stands. */
final class HitPrinter {
    private static final String INDENT = "     ";
    private static final int MOST_LISTED = 3;
    /** How many other articles a hit holds at most. */
    private static final int HELD = 20;

    private final boolean colours;

    HitPrinter(boolean colours) {
        this.colours = colours;
    }

    /** Some lines, the last one blank. */
    String print(long number, Hit hit) {
        StringBuilder out = new StringBuilder("%3d. ".formatted(number));
        out.append(hit.fact().map(this::headline).orElseGet(() -> Style.BOLD.of(hit.article().title(), colours))).append('\n');
        String sentence = colours
                ? hit.snippet().marked(Style.FOUND.begin(), Style.END)
                : hit.snippet().marked("»", "«");
        if (!sentence.isBlank()) {
            out.append(INDENT).append(sentence.strip().replace('\n', ' ').replace('\t', ' ')).append('\n');
        }
        out.append(INDENT).append(Style.FAINT.of(where(hit), colours)).append('\n');
        if (!hit.also().isEmpty()) {
            out.append(INDENT).append(Style.FAINT.of(also(hit), colours)).append('\n');
        }
        return out.append('\n').toString();
    }

    /** The other articles that state the fact, or print the article: {@code also: 2025-10-02 A, 2025-10-01 B and 3 more}. */
    private static String also(Hit hit) {
        boolean isFact = hit.fact().isPresent();
        int others = Math.max(hit.also().size(), hit.also().size() < HELD ? 0 : hit.stated() - 1);
        String listed = hit.also().stream().limit(MOST_LISTED)
                .map(article -> (article.published().map(day -> day + " ").orElse("") + (isFact ? title(article) : place(article))).strip())
                .collect(Collectors.joining(", "));
        return (isFact ? "also: " : "reprints: ") + listed + (others > MOST_LISTED ? " and " + (others - MOST_LISTED) + " more" : "");
    }

    private static String place(ArticleHead article) {
        return article.site().isBlank() ? article.source() : article.site();
    }

    private static String title(ArticleHead article) {
        return article.title().isBlank() ? article.source() : article.title();
    }

    /** Entities with the number of hits that name them, a line each. */
    static String entities(List<FacetCount> entities) {
        StringBuilder out = new StringBuilder();
        for (FacetCount entity : entities) {
            out.append("%,7d  %s  %s%n".formatted(entity.count(), entity.label(), entity.value()));
        }
        return out.toString();
    }

    /** {@code Kimi K2  RANKED  #1  [benchmark LM Arena]  CLAIMED}. */
    String headline(Fact fact) {
        StringBuilder out = new StringBuilder(Style.BOLD.of(ValueText.of(fact.subject()), colours));
        out.append("  ").append(Style.PREDICATE.of(fact.predicate().name(), colours));
        out.append("  ").append(Style.BOLD.of(ValueText.of(fact.object()), colours));
        if (!fact.qualifiers().isEmpty()) {
            out.append("  [").append(fact.qualifiers().entrySet().stream()
                    .map(qualifier -> qualifier.getKey().key() + " " + qualifier.getValue())
                    .collect(Collectors.joining(", "))).append(']');
        }
        if (fact.modality() != Modality.ASSERTED) {
            out.append("  ").append(Style.PREDICATE.of(fact.modality().name(), colours));
        }
        return out.toString();
    }

    private static String where(Hit hit) {
        ArticleHead article = hit.article();
        List<String> parts = new ArrayList<>();
        if (hit.fact().isPresent()) {
            parts.add(article.title());
        }
        parts.add(article.published().map(LocalDate::toString).orElse(""));
        parts.add(article.site());
        parts.add(article.source());
        if (hit.fact().isEmpty()) {
            parts.add(article.facts() + (article.facts() == 1 ? " fact" : " facts"));
        }
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** The counts of all facets, a line each. */
    String facets(Map<Facet, List<FacetCount>> facets) {
        StringBuilder out = new StringBuilder();
        facets.forEach((facet, counts) -> {
            if (!counts.isEmpty()) {
                out.append("%-10s ".formatted(facet.name().toLowerCase(Locale.ROOT)));
                out.append(counts.stream().map(count -> count.label() + " " + count.count()).collect(Collectors.joining(", ")));
                out.append('\n');
            }
        });
        return out.toString();
    }
}
