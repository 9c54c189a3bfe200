package yomitori.extract.relations;

/** Finds what each bunsetsu of a sentence depends on, in one pass from the right, so that what stands behind it is settled before it. */
final class Heads {
    private final Bunsetsu[] bunsetsu;
    private final Coordination coordination;
    private final int[] heads;
    private final RelativeClauses relatives;
    private final Modifiers modifiers;
    private int nextNominal = -1;
    private int nextVerbal = -1;
    /** The next predicate that modifies no noun: where a comma points past a relative clause. */
    private int nextFinite = -1;
    /** The last predicate before the next topic. */
    private int scope = -1;
    /** The relative clause whose noun does what it tells, so that a doer before it does something else. */
    private int described = -1;

    private Heads(Bunsetsu[] bunsetsu, Coordination coordination, ClauseWords words) {
        this.bunsetsu = bunsetsu;
        this.coordination = coordination;
        this.heads = new int[bunsetsu.length];
        this.relatives = new RelativeClauses(bunsetsu, words, heads);
        this.modifiers = new Modifiers(bunsetsu, coordination, heads);
    }

    /** The number of the bunsetsu that each depends on; -1 for one that depends on none. */
    static int[] of(Bunsetsu[] bunsetsu, Coordination coordination, ClauseWords words) {
        Heads all = new Heads(bunsetsu, coordination, words);
        for (int i = bunsetsu.length - 1; i >= 0; i--) {
            all.heads[i] = all.head(i);
            all.pass(i);
        }
        return all.heads;
    }

    private int head(int index) {
        Bunsetsu b = bunsetsu[index];
        if (b.adnominal() && nextNominal >= 0) {
            return modifiers.head(index, nextNominal);
        }
        if (b.kase() == Case.TOPIC && !b.isVerbal()) {
            return scope > index ? scope : nextVerbal;
        }
        int partner = coordination.partner(index);
        return partner >= 0 ? partner : predicate(index);
    }

    /** The predicate in which {@code index} has a part, or that follows on it. */
    private int predicate(int index) {
        Bunsetsu b = bunsetsu[index];
        if (b.frame() == Bunsetsu.Frame.THING && b.kase() == Case.GA && nextFinite > nextVerbal && bunsetsu[nextFinite].is(Bunsetsu.Kind.COPULA)) {
            return nextFinite; // 好評なのがXの作ったYだ
        }
        int beyond = beyond(b);
        beyond = beyond < 0 && b.comma() ? shared(index) : beyond;
        beyond = beyond < 0 && nextVerbal >= 0 && isDoer(b) && isManner(nextVerbal) ? heads[nextVerbal] : beyond;
        return beyond >= 0 ? beyond : b.comma() && nextFinite >= 0 && b.predicate() == null ? nextFinite : nextVerbal;
    }

    /** The predicate behind the noun of the next clause, where the doer or the date before that has no part in it; -1 elsewhere. */
    private int beyond(Bunsetsu b) {
        boolean other = described >= 0 && described == nextVerbal && (isDoer(b) || b.tellsTime() && relatives.tellsState(described));
        boolean aim = nextVerbal >= 0 && b.tellsTime() && b.tellsValue() && relatives.isAim(nextVerbal);
        return other || aim ? relatives.governor(nextVerbal) : -1;
    }

    /** Remembers of a bunsetsu whose head is found what those before it may depend on. */
    private void pass(int index) {
        Bunsetsu b = bunsetsu[index];
        if (heads[index] >= 0 && heads[index] == nextVerbal && relatives.hasOwnObject(index, nextVerbal)) {
            described = nextVerbal;
        }
        if (b.kase() == Case.TOPIC) {
            scope = -1;
        }
        if (b.isVerbal()) {
            nextVerbal = index;
            described = relatives.describes(index) ? index : described;
            nextFinite = b.adnominal() && !relatives.isContent(index) ? nextFinite : index;
            scope = scope < 0 && !b.adnominal() ? index : scope;
        }
        if (relatives.isBehind(index)) {
            nextFinite = index;
        }
        if (b.isNominal()) {
            nextNominal = index;
        }
    }

    /** Whether an adjective only tells how the verb behind it is done: 新しく開発した. */
    private boolean isManner(int at) {
        Bunsetsu b = bunsetsu[at];
        boolean adjective = b.is(Bunsetsu.Kind.ADJECTIVE) && !b.comma() && b.kase() == Case.NONE && b.mentions().isEmpty();
        return adjective && at + 1 < bunsetsu.length && bunsetsu[at + 1].is(Bunsetsu.Kind.VERB);
    }

    private static boolean isDoer(Bunsetsu b) {
        return (b.kase() == Case.GA || b.kase() == Case.KARA) && NameTypes.isBody(b.lastMention());
    }

    /** The predicate that a doer behind the comma shares, who does the same to another: AがXを、BがYを開発した; -1 where there is none. */
    private int shared(int index) {
        Case kase = bunsetsu[index].kase();
        int doer = index + 1;
        while (doer < bunsetsu.length && bunsetsu[doer].kase() == Case.NO) {
            doer++;
        }
        if (kase != Case.WO && kase != Case.NI || doer >= bunsetsu.length || bunsetsu[doer].kase() != Case.GA) {
            return -1;
        }
        for (int i = doer + 1; i < Math.min(heads[doer], doer + Clauses.REACH); i++) {
            if (bunsetsu[i].kase() == kase && heads[i] == heads[doer]) {
                return heads[doer];
            }
        }
        return -1;
    }
}
