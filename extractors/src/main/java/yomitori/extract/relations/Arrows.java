package yomitori.extract.relations;

import java.util.List;
import yomitori.facts.Mention;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** Figures that an arrow ties: 40.3→42.9%, of which the last is what is so now. */
final class Arrows {
    /** The scope of what was so before an arrow, where the text does not say when: 30円→40円. */
    static final String BEFORE = "以前";

    private Arrows() {}

    /**
     * The figures from mention {@code m} of bunsetsu {@code i} to the end of its arrows, as one that means the last; the mention
     * itself where no arrow follows.
     */
    static Mention last(String text, Clauses clauses, int i, int m) {
        Mention first = clauses.get(i).mentions().get(m);
        Mention next = next(clauses, i, m);
        if (next == null || !isArrow(text, first.span().end(), next.span().start()) || !isOfKind(first, next)) {
            return first;
        }
        Span both = first.span().join(next.span());
        return new Mention(both, both.in(text), next.meaning(), next.provenance());
    }

    /** Whether the figure is one that {@link #last} has joined. */
    static boolean isChange(Mention figure) {
        return figure.surface().indexOf('→') >= 0 || figure.surface().indexOf('⇒') >= 0;
    }

    /** Whether an arrow follows, so that what stands before it is left behind or taken in: 45→30分. */
    static boolean follows(String text, int at) {
        int arrow = Signs.behind(text, at, " ");
        return arrow < text.length() && (text.charAt(arrow) == '→' || text.charAt(arrow) == '⇒');
    }

    /** The figure in the brackets of a bunsetsu from which an arrow leads to {@code amount}: 3億円 of （3億円→5億円）; null where none does. */
    static Mention left(String text, Bunsetsu b, Amount amount) {
        Mention before = null;
        for (Mention aside : b.asides()) {
            boolean leads = aside.span().end() <= amount.span().start() && MeasureReader.isMeasure(aside);
            before = leads ? aside : before;
        }
        return before != null && follows(text, before.span().end()) ? before : null;
    }

    private static Mention next(Clauses clauses, int i, int m) {
        List<Mention> here = clauses.get(i).mentions();
        if (m + 1 < here.size()) {
            return here.get(m + 1);
        }
        List<Mention> behind = i + 1 < clauses.size() ? clauses.get(i + 1).mentions() : List.of();
        return behind.isEmpty() ? null : behind.get(0);
    }

    private static boolean isArrow(String text, int from, int to) {
        boolean arrow = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '→' || c == '⇒') {
                arrow = true;
            } else if (c != ' ' && c != '\u3000') {
                return false;
            }
        }
        return arrow;
    }

    private static boolean isOfKind(Mention first, Mention next) {
        return first.meaning() instanceof Value before && next.meaning() instanceof Value now
                && (before.type() == now.type() || before.type() == ValueType.QUANTITY && MeasureReader.isMeasure(next));
    }
}
