package yomitori.extract.relations;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import yomitori.facts.Mention;

/**
 * A sentence's bunsetsu and what each depends on. Japanese is head-final: every bunsetsu depends on a later one, a modifier on the next
 * noun, a case on the next predicate, a topic on the last predicate before the next topic. One pass from the right finds them all.
 */
final class Clauses {
    /** How far to the left anything is looked for, in bunsetsu: so that a sentence without end costs no more than its length. */
    static final int REACH = 40;

    /** How far behind the last figure a line may end with a noun of action: の大幅増配. */
    private static final int LONGEST_MOVE = 5;

    private static final int LONGEST_REMARK = 30;

    private static final int[] NONE = {};

    private final Bunsetsu[] bunsetsu;
    private final Coordination coordination;
    private final int[] heads;
    private final int[][] dependents;

    Clauses(List<Bunsetsu> bunsetsu, ClauseWords words) {
        this.bunsetsu = bunsetsu.toArray(Bunsetsu[]::new);
        this.coordination = new Coordination(this.bunsetsu);
        this.heads = Heads.of(this.bunsetsu, coordination, words);
        this.dependents = dependents(heads);
    }

    int size() {
        return bunsetsu.length;
    }

    Bunsetsu get(int index) {
        return bunsetsu[index];
    }

    /** Whether the bunsetsu is a noun of action: 買収を. */
    boolean isActionNoun(int index) {
        return bunsetsu[index].is(Bunsetsu.Kind.EVENT_NOUN);
    }

    /** Whether the bunsetsu says that something is not so. */
    boolean isDenied(int index) {
        Bunsetsu.PredicateWord said = bunsetsu[index].predicate();
        return said != null && said.negated();
    }

    /** The number of the bunsetsu that {@code index} depends on; -1 for one that depends on none. */
    int head(int index) {
        return heads[index];
    }

    /** The numbers of the bunsetsu that depend on {@code index}, in order. */
    int[] dependents(int index) {
        return dependents[index];
    }

    /** Whether {@code index} belongs to a clause that only describes a noun: X of Xが開発したY. */
    boolean isInRelative(int index) {
        return heads[index] >= 0 && bunsetsu[heads[index]].adnominal();
    }

    /** The topic nearest before {@code index}, within {@link #REACH}; -1 where there is none. */
    int topicBefore(int index) {
        for (int i = index - 1; i >= 0 && i >= index - REACH; i--) {
            if (bunsetsu[i].kase() == Case.TOPIC) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a bunsetsu from {@code from} up to {@code to} stands in the case, whatever it depends on. */
    boolean hasBetween(int from, int to, Case kase) {
        for (int i = from; i < to; i++) {
            if (bunsetsu[i].kase() == kase) {
                return true;
            }
        }
        return false;
    }

    /** Whether something in the case depends on {@code index}. */
    boolean has(int index, Case kase) {
        for (int dependent : dependents[index]) {
            if (bunsetsu[dependent].kase() == kase) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code index} is joined to the noun it depends on as its equal: A、B and A や B. */
    boolean isCoordinated(int index) {
        int head = heads[index];
        if (head < 0 || bunsetsu[index].predicate() != null) {
            return false;
        }
        Bunsetsu b = bunsetsu[index];
        return b.kase() == Case.YA || (b.kase() == Case.TO || b.kase() == Case.NONE && b.comma()) && head == coordination.partner(index);
    }

    /** Whether a noun is the last word of the sentence, which says of its topic that it is one: Xは東京の企業。 */
    boolean endsWithNoun(int index) {
        Bunsetsu b = bunsetsu[index];
        boolean noun = b.predicate() == null || b.is(Bunsetsu.Kind.EVENT_NOUN); // AIスタートアップ
        return index == bunsetsu.length - 1 && noun && b.kase() == Case.NONE && b.mentions().isEmpty();
    }

    /** The bunsetsu and those coordinated with it, in order. */
    int[] withCoordinated(int index) {
        for (int dependent : dependents[index]) {
            if (isCoordinated(dependent)) {
                BitSet all = new BitSet();
                collect(index, all, 0);
                return all.stream().toArray();
            }
        }
        return new int[] {index};
    }

    /** What is coordinated with a bunsetsu stands before it. */
    private void collect(int index, BitSet all, int depth) {
        for (int dependent : dependents[index]) {
            if (isCoordinated(dependent) && depth < 30) {
                collect(dependent, all, depth + 1);
            }
        }
        all.set(index);
    }

    private static int[][] dependents(int[] heads) {
        int[] counts = new int[heads.length];
        for (int head : heads) {
            if (head >= 0) {
                counts[head]++;
            }
        }
        int[][] dependents = new int[heads.length][];
        for (int i = 0; i < heads.length; i++) {
            dependents[i] = counts[i] == 0 ? NONE : new int[counts[i]];
        }
        Arrays.fill(counts, 0);
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                dependents[heads[i]][counts[heads[i]]++] = i;
            }
        }
        return dependents;
    }

    /** The number of the bunsetsu that holds a mention; -1 where none does. */
    int at(Mention mention) {
        for (int i = 0; i < bunsetsu.length; i++) {
            if (bunsetsu[i].mentions().contains(mention)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the sentence is a line of a sheet and not prose: 売上高 342億円 +4.9%. */
    boolean isLine(String text) {
        Bunsetsu last = get(size() - 1);
        return (!last.isVerbal() || tellsMove(text, last)) && !isStop(text, last.content().end());
    }

    /** Whether a sentence of prose without a verb ends with a remark in brackets: 配当は5円（前期4円）。 */
    boolean endsWithRemark(String text) {
        return isStop(text, Phrases.behindRemark(text, get(size() - 1).content().end(), LONGEST_REMARK));
    }

    private static boolean isStop(String text, int at) {
        return at < text.length() && "。！？!?".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether nothing but a noun of action stands behind the figure that ends the line: 30%　増配, +4円増配, +4円の大幅増配（予想）. */
    private boolean tellsMove(String text, Bunsetsu last) {
        boolean before = !last.tellsValue() && size() > 1 && get(size() - 2).kase() == Case.NO;
        Bunsetsu told = before ? get(size() - 2) : last;
        Mention figure = told.lastMention();
        if (figure == null || !MeasureReader.isMeasure(figure)) {
            return false;
        }
        int end = last.content().end();
        boolean near = last.is(Bunsetsu.Kind.EVENT_NOUN) && end - figure.span().end() <= LONGEST_MOVE;
        int behind = Phrases.behindRemark(text, end, LONGEST_REMARK);
        boolean alone = near && (behind >= text.length() || text.charAt(behind) == '\n');
        return alone || told == last && text.startsWith("\u3000", figure.span().end());
    }
}
