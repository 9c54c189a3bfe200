package yomitori.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import yomitori.index.ArticleIndexWriter;
import yomitori.ingest.InputOutcome.Status;
import yomitori.source.Problem;
import yomitori.source.Source;

/**
 * Reads sources into an index: all cores, bounded memory, a commit every few seconds. What is unchanged is skipped. The
 * outcome does not depend on the number of threads. An ingest is used once, by one thread.
 */
public final class Ingest {
    /** What lies below such a place is not gone, only out of sight; a missing place may be a disk that is not mounted. */
    private static final Set<Problem.Kind> HIDING =
            EnumSet.of(Problem.Kind.UNREADABLE, Problem.Kind.TOO_DEEP, Problem.Kind.NOT_FOUND,
                    Problem.Kind.DAMAGED, Problem.Kind.BOMB, Problem.Kind.TOO_MANY_MEMBERS);

    private final ArticleIndexWriter index;
    private final DocumentExtractor extractor;
    private final IngestOptions options;
    private final Map<Status, Long> counts = new EnumMap<>(Status.class);
    private final KeySet seen = new KeySet();
    private final List<String> unseen = new ArrayList<>();
    private long facts;
    private int uncommitted;
    private long lastCommit = System.nanoTime();

    /** Writes with {@code index}, which stays open. */
    public Ingest(ArticleIndexWriter index, DocumentExtractor extractor, IngestOptions options) {
        this.index = index;
        this.extractor = extractor;
        this.options = options;
        for (Status status : Status.values()) {
            counts.put(status, 0L);
        }
    }

    /**
     * Reads all sources. Returns when everything is committed, also when it was stopped.
     *
     * @param roots what the user named: below these places gone sources are pruned
     * @param stopped asked now and then; once true, what is under way is finished and nothing else begun
     * @param outcomes told of every input, in the order of the sources, in the caller's thread
     * @throws yomitori.index.IndexException where the index cannot be written; the last commit stays
     */
    public IngestSummary run(
            Stream<Source> sources, List<String> roots, BooleanSupplier stopped, Consumer<InputOutcome> outcomes) {
        Consumer<InputOutcome> counted = outcome -> {
            count(outcome);
            outcomes.accept(outcome);
        };
        Stream<Source> once = sources.filter(source -> seen.add(SourceKey.of(source.location())));
        OrderedWork.run(once, options.threads(), options.timeLimit(), stopped, new IngestSteps(index, extractor, options.force()),
                ofSource -> {
                    ofSource.forEach(counted);
                    commitNowAndThen(ofSource);
                });
        boolean isComplete = !stopped.getAsBoolean();
        if (options.prune() && isComplete) {
            prune(roots, counted);
        }
        index.commit();
        return new IngestSummary(Map.copyOf(counts), facts, isComplete);
    }

    private void count(InputOutcome outcome) {
        counts.merge(outcome.status(), 1L, Long::sum);
        facts += outcome.facts();
        outcome.problem().map(Problem::kind).filter(HIDING::contains)
                .ifPresent(kind -> unseen.add(SourceKey.of(outcome.source())));
    }

    private void commitNowAndThen(List<InputOutcome> ofSource) {
        if (ofSource.getFirst().status() != Status.UNCHANGED) {
            uncommitted++;
        }
        long now = System.nanoTime();
        boolean isTime = uncommitted > 0 && now - lastCommit > options.commitTime().toNanos();
        if (isTime || uncommitted >= options.commitArticles()) {
            index.commit();
            uncommitted = 0;
            lastCommit = System.nanoTime();
        }
    }

    /** Forgets what was not listed though it once was. A place that cannot be looked into keeps what is known of it. */
    private void prune(List<String> roots, Consumer<InputOutcome> outcomes) {
        List<String> places = roots.stream().map(SourceKey::of).toList();
        for (String key : index.sourceKeys()) {
            boolean isOurs = places.stream().anyMatch(place -> SourceKey.isBelow(key, place));
            if (isOurs && !seen.contains(key) && unseen.stream().noneMatch(place -> SourceKey.isBelow(key, place))) {
                index.remove(key);
                outcomes.accept(InputOutcome.plain(key, Status.REMOVED));
            }
        }
    }
}
