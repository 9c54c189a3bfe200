package yomitori.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import yomitori.facts.Predicate;
import yomitori.index.ArticleIndex;
import yomitori.index.Facet;
import yomitori.index.FacetCount;
import yomitori.index.KnownEntity;
import yomitori.index.SearchRequest;
import yomitori.index.SearchResult;
import yomitori.index.Statement;

/**
 * What an index knows of an entity.
 *
 * @param entity which
 * @param forms how it is written, with the number of mentions, the most frequent first
 * @param facts the facts with it on one side, the predicate with the most facts first
 * @param companions what is named in the same articles, in the most articles first
 * @param months in how many articles it is named by month of publication, as in 2025-07, the earliest first
 */
public record Profile(
        KnownEntity entity,
        Map<String, Integer> forms,
        List<Facts> facts,
        List<FacetCount> companions,
        Map<String, Long> months) {
    private static final int MOST_COMPANIONS = 12;
    private static final int MOST_LATEST = 3;
    private static final int ALL_MONTHS = 10_000;
    private static final Comparator<Statement> LATEST_FIRST = Comparator.<Statement>comparingLong(Profile::day).reversed()
            .thenComparing(statement -> statement.article().source());

    /**
     * The facts of one predicate.
     *
     * @param predicate the tie
     * @param count how many there are
     * @param latest the last ones to be published, the newest first, each once
     */
    public record Facts(Predicate predicate, int count, List<Statement> latest) {}

    /** Reads it from an index; looks into every article that names the entity. */
    public static Profile of(KnownEntity entity, ArticleIndex index) {
        String id = Points.quoted(entity);
        SearchRequest counted = SearchRequest.articles("entity:" + id).limit(0);
        SearchResult companions = index.search(counted.counting(Set.of(Facet.ENTITY), MOST_COMPANIONS + 1));
        SearchResult months = index.search(counted.counting(Set.of(Facet.MONTH), ALL_MONTHS));
        Map<String, Long> byMonth = new TreeMap<>();
        months.facets().get(Facet.MONTH).forEach(month -> byMonth.put(month.value(), month.count()));
        List<FacetCount> others = companions.facets().get(Facet.ENTITY).stream()
                .filter(count -> !count.value().equals(entity.id())).limit(MOST_COMPANIONS).toList();
        return new Profile(entity, WrittenForms.of(entity, index), facts(id, index), others, byMonth);
    }

    private static List<Facts> facts(String id, ArticleIndex index) {
        Map<Predicate, Collected> collected = new EnumMap<>(Predicate.class);
        try (Stream<Statement> statements = index.statements("subject:" + id + " OR object:" + id)) {
            statements.forEach(statement ->
                    collected.computeIfAbsent(statement.fact().predicate(), unknown -> new Collected()).add(statement));
        }
        List<Facts> facts = new ArrayList<>();
        collected.forEach((predicate, each) -> facts.add(new Facts(predicate, each.count, List.copyOf(each.latest))));
        facts.sort(Comparator.comparingInt(each -> -each.count()));
        return facts;
    }

    private static long day(Statement statement) {
        return statement.article().published().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    }

    /** The facts of one predicate so far. */
    private static final class Collected {
        private final List<Statement> latest = new ArrayList<>();
        private int count;

        void add(Statement statement) {
            count++;
            Optional<Statement> same = latest.stream().filter(known -> isSame(known, statement)).findFirst();
            if (same.isPresent() && day(same.get()) >= day(statement)) {
                return;
            }
            same.ifPresent(latest::remove);
            latest.add(statement);
            latest.sort(LATEST_FIRST);
            if (latest.size() > MOST_LATEST) {
                latest.removeLast();
            }
        }

        private static boolean isSame(Statement one, Statement other) {
            return one.fact().subject().equals(other.fact().subject()) && one.fact().object().equals(other.fact().object());
        }
    }
}
