package yomitori.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import yomitori.extract.Mentions;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.Value;
import yomitori.text.Span;

/**
 * Compares the mentions found with those of the gold, type by type. A mention is found when one of its type overlaps it, each serving once;
 * what lies on a span that counts neither way, or outside the gold, is left alone.
 */
final class MentionScorer {
    private record Found(Mention mention, Span span) {}

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Links links = new Links();

    void add(GoldArticle gold, Mentions mentions, Placement placement) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Span span = placement.inGold(mentions.get(i).span());
            if (span != null) {
                found.add(new Found(mentions.get(i), span));
            }
        }
        List<Span> neutral = new ArrayList<>();
        for (GoldMention want : gold.mentions()) {
            if (want.counts()) {
                of(want.type()).gold();
                Found best = best(want, found);
                if (best != null) {
                    found.remove(best);
                    compare(want, best);
                }
            } else {
                neutral.add(want.span());
            }
        }
        for (Found left : found) {
            if (neutral.stream().noneMatch(left.span()::overlaps)) {
                of(left.mention().meaning().typeName()).found();
            }
        }
    }

    Tally of(String type) {
        return tallies.computeIfAbsent(type, key -> new Tally());
    }

    double linking() {
        return links.f1();
    }

    /** The mention with the same span, or else with the longest overlap; null where there is none of the type. */
    private static Found best(GoldMention want, List<Found> found) {
        Found best = null;
        int most = 0;
        for (Found one : found) {
            if (one.mention().meaning().typeName().equals(want.type()) && one.span().overlaps(want.span())) {
                int common = one.span().equals(want.span()) ? Integer.MAX_VALUE
                        : Math.min(one.span().end(), want.span().end()) - Math.max(one.span().start(), want.span().start());
                if (common > most) {
                    best = one;
                    most = common;
                }
            }
        }
        return best;
    }

    private void compare(GoldMention want, Found found) {
        Tally tally = of(want.type());
        tally.found();
        tally.right(found.span().equals(want.span()));
        switch (found.mention().meaning()) {
            case Entity entity -> links.add(Notation.key(want.norm()), Notation.key(entity.name()));
            case Value value -> {
                String notation = Notation.of(value);
                if (Notation.sameValue(want.norm(), notation)) {
                    tally.sameValue(Notation.modifiers(want.norm()).equals(Notation.modifiers(notation)));
                }
            }
        }
    }
}
