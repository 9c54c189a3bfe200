package yomitori.extract.relations;

/**
 * Finds the noun that a modifier is about where that is not the next one: a deed for who has a part in it, 性能 for という途方もない性能, the
 * noun of a relative clause for the examples before the clause. The heads behind the modifier are known when it is asked.
 */
final class Modifiers {
    /** So many modifiers stand between who has a part in a deed and the deed, at most. */
    private static final int MOST_BETWEEN = 3;

    private final Bunsetsu[] bunsetsu;
    private final Coordination coordination;
    private final int[] heads;

    /** @param heads what each bunsetsu depends on, filled from the right while the sentence is read */
    Modifiers(Bunsetsu[] bunsetsu, Coordination coordination, int[] heads) {
        this.bunsetsu = bunsetsu;
        this.coordination = coordination;
        this.heads = heads;
    }

    /**
     * The noun that the modifier {@code index} is about.
     *
     * @param next the next noun behind it
     */
    int head(int index, int next) {
        Bunsetsu b = bunsetsu[index];
        if (isOfDeed(b) && (b.kase() != Case.NO || isDoerOfDeed(index))) {
            return deed(next);
        }
        int dated = b.kase() == Case.CALLED || b.kase() == Case.NO ? dated(next) : -1;
        int summed = dated < 0 && b.kase() == Case.CALLED && b.comma() ? summed(next) : -1;
        return dated >= 0 ? dated : summed >= 0 ? summed : modified(next);
    }

    /** Whether a modifier names who has a part in a deed: Xによる, Xへの, Xからの, Xとの, Xでの, and also Xの. */
    private static boolean isOfDeed(Bunsetsu b) {
        return b.adnominal() && switch (b.kase()) {
            case BY -> true;
            case NO, HE, KARA, DE, TO -> b.predicate() == null;
            default -> false;
        };
    }

    /** Whether の behind a body tells who does a deed to the next one: XのYへの投資. */
    private boolean isDoerOfDeed(int index) {
        Bunsetsu next = index + 1 < bunsetsu.length ? bunsetsu[index + 1] : null;
        return next != null && next.kase() == Case.HE && isOfDeed(next)
                && NameTypes.isBody(bunsetsu[index].lastMention()) && NameTypes.isBody(next.lastMention());
    }

    /** The noun of action that による or への before {@code noun} speaks of, past its other modifiers: XによるYへの3億円の投資. */
    private int deed(int noun) {
        for (int at = noun; at < bunsetsu.length && at <= noun + MOST_BETWEEN; at++) {
            Bunsetsu b = bunsetsu[at];
            if (b.is(Bunsetsu.Kind.EVENT_NOUN)) {
                return at;
            }
            int equal = coordination.partner(at);
            if (equal > at) { // XへのYやZからの投資
                at = equal - 1;
            } else if (!isOfDeed(b) && !(b.adnominal() && b.is(Bunsetsu.Kind.ADJECTIVE))) {
                break;
            }
        }
        return modified(noun);
    }

    /** The noun of the relative clause that begins with a date, which nothing but that clause is about: XといったX年に出たモデル; -1 where none does. */
    private int dated(int date) {
        int verb = date + 1;
        boolean begins = bunsetsu[date].tellsTime() && bunsetsu[date].kase() == Case.NI && verb < bunsetsu.length
                && bunsetsu[verb].isVerbal() && bunsetsu[verb].adnominal();
        return begins ? heads[verb] : -1;
    }

    /** The noun of the relative clause that stands behind examples and a comma: AやBといった、各業界に特化したモデル; -1 where none does. */
    private int summed(int first) {
        Bunsetsu b = bunsetsu[first];
        boolean part = (b.kase() == Case.NI || b.kase() == Case.WO || b.kase() == Case.GA || b.kase() == Case.DE) && b.mentions().isEmpty();
        int verb = part ? heads[first] : -1;
        boolean clause = verb == first + 1 && bunsetsu[verb].adnominal() && bunsetsu[verb].is(Bunsetsu.Kind.VERB);
        return clause ? heads[verb] : -1;
    }

    /** The noun that a modifier before {@code noun} means: という途方もない性能 is about the 性能. */
    private int modified(int noun) {
        int at = noun;
        if (at + 1 < bunsetsu.length && bunsetsu[at].kase() == Case.OTHER && bunsetsu[at].adnominal()) { // AやBといった多岐にわたる企業
            at++;
        }
        while (at + 2 < bunsetsu.length
                && (bunsetsu[at].kase() == Case.TOPIC || bunsetsu[at].kase() == Case.GA)
                && !bunsetsu[at].comma()
                && bunsetsu[at + 1].adnominal()
                && bunsetsu[at + 1].is(Bunsetsu.Kind.ADJECTIVE)
                && bunsetsu[at + 1].predicate().lemma().endsWith(bunsetsu[at].kase() == Case.GA ? "い" : "ない")) { // not 企業が高度な技術を, 投資は新たな訓練を
            at += 2;
        }
        return at;
    }
}
