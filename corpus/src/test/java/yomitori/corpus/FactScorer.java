package yomitori.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import yomitori.facts.Fact;
import yomitori.facts.Predicate;

/**
 * Compares the facts found with those of the gold, predicate by predicate: subject and object must be the same, modality is
 * looked at apart.
 */
final class FactScorer {
    /** Two phrases of a measure agree when they share this much of their pairs of characters, or one holds the other. */
    private static final double ENOUGH = 0.6;

    private final Map<String, Tally> tallies = new TreeMap<>();

    void add(GoldArticle gold, List<Fact> facts) {
        List<Fact> left = new ArrayList<>(facts);
        facts.forEach(fact -> of(fact.predicate().name()).found());
        for (GoldFact want : gold.facts().stream().sorted(Comparator.comparing(fact -> !fact.counts())).toList()) {
            Tally tally = of(want.predicate());
            if (want.counts()) {
                tally.gold();
            }
            Fact hit = left.stream().filter(fact -> same(want, fact)).findFirst().orElse(null);
            if (hit == null) {
                continue;
            }
            left.remove(hit);
            if (want.counts()) {
                tally.right(true);
                tally.sameValue(hit.modality().name().equals(want.modality()));
            } else {
                tally.uncounted();
            }
        }
    }

    Tally of(String predicate) {
        return tallies.computeIfAbsent(predicate, key -> new Tally());
    }

    private static boolean same(GoldFact want, Fact fact) {
        return fact.predicate().name().equals(want.predicate())
                && object(Notation.of(fact.object())).equals(object(want.object()))
                && sameSubject(fact.predicate(), Notation.key(want.subject()), Notation.key(Notation.of(fact.subject())));
    }

    private static String object(String notation) {
        return Notation.key(Notation.bare(notation));
    }

    private static boolean sameSubject(Predicate predicate, String want, String found) {
        return want.equals(found)
                || predicate == Predicate.MEASURE && (want.contains(found) || found.contains(want) || shared(want, found) >= ENOUGH);
    }

    private static double shared(String one, String other) {
        List<String> left = new ArrayList<>(pairs(other));
        long common = pairs(one).stream().filter(left::remove).count();
        int all = Math.max(0, one.length() - 1) + Math.max(0, other.length() - 1);
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static List<String> pairs(String text) {
        return IntStream.range(0, Math.max(0, text.length() - 1)).mapToObj(i -> text.substring(i, i + 2)).toList();
    }
}
