package yomitori.corpus;

import java.util.HashMap;
import java.util.Map;

/** How well mentions of one thing are linked to one entity, over all articles: B-cubed. */
final class Links {
    private record Link(String gold, String found) {}

    private final Map<Link, Integer> both = new HashMap<>();
    private final Map<String, Integer> gold = new HashMap<>();
    private final Map<String, Integer> found = new HashMap<>();
    private int size;

    /** A mention that was found: the label of its entity in the gold, and the entity that it was linked to. */
    void add(String goldEntity, String foundEntity) {
        both.merge(new Link(goldEntity, foundEntity), 1, Integer::sum);
        gold.merge(goldEntity, 1, Integer::sum);
        found.merge(foundEntity, 1, Integer::sum);
        size++;
    }

    double f1() {
        double precision = 0;
        double recall = 0;
        for (Map.Entry<Link, Integer> link : both.entrySet()) {
            double square = (double) link.getValue() * link.getValue();
            precision += square / found.get(link.getKey().found()) / Math.max(1, size);
            recall += square / gold.get(link.getKey().gold()) / Math.max(1, size);
        }
        return size == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
