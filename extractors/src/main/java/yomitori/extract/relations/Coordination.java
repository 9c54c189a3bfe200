package yomitori.extract.relations;

import yomitori.facts.Entity;
import yomitori.facts.Mention;

/** Tells which names of a sentence stand side by side as equals, A、B and A や B, so that what is said of one is said of the other. */
final class Coordination {
    /** So many bunsetsu lie from a name to its equal, at most. */
    private static final int REACH = 3;

    private final Bunsetsu[] bunsetsu;
    private final boolean hasSubject;

    Coordination(Bunsetsu[] bunsetsu) {
        this.bunsetsu = bunsetsu;
        this.hasSubject = hasSubject(bunsetsu);
    }

    private static boolean hasSubject(Bunsetsu[] bunsetsu) {
        for (Bunsetsu b : bunsetsu) {
            if (b.kase() == Case.GA || b.kase() == Case.TOPIC) {
                return true;
            }
        }
        return false;
    }

    /**
     * The noun that {@code index} is coordinated with by や, と or a comma: the next name of its type, past genitives; -1 where
     * there is none.
     */
    int partner(int index) {
        Bunsetsu b = bunsetsu[index];
        boolean joins = b.kase() == Case.YA || b.kase() == Case.TO && !b.adnominal() || b.kase() == Case.NONE && b.comma();
        if (!joins || b.predicate() != null || index == 0 && b.comma() && b.kase() == Case.NONE && opensHeadline()) {
            return -1;
        }
        Mention mention = b.lastMention();
        boolean owned = false;
        for (int i = index + 1; i < bunsetsu.length && i <= index + REACH; i++) {
            Bunsetsu next = bunsetsu[i];
            if (mention != null && next.lastMention() != null && sameKind(mention, next.lastMention())) {
                return b.kase() == Case.NONE || b.comma() ? apart(i, mention) : i;
            }
            owned |= next.lastMention() != null;
            if (i == index + 1 && index > 0 && isPart(bunsetsu[index - 1]) && isPart(next)) {
                continue; // 頭脳にX、目にYを積む
            }
            if (mention != null && !owned && isApposition(next)) {
                continue; // X、次世代機であるY
            }
            if (next.kase() != Case.NO) {
                return b.kase() == Case.YA && next.isNominal() ? i : -1;
            }
        }
        return -1;
    }

    /** The name {@code name}; -1 where it only begins a relative clause that tells of the last of a list: X、Zを載せたY. */
    private int apart(int name, Mention first) {
        Bunsetsu b = bunsetsu[name];
        boolean clause = (b.kase() == Case.WO || b.kase() == Case.NI) && name + 2 < bunsetsu.length && bunsetsu[name + 1].adnominal()
                && bunsetsu[name + 1].is(Bunsetsu.Kind.VERB);
        Mention told = clause ? bunsetsu[name + 2].lastMention() : null;
        return told != null && sameKind(first, told) ? -1 : name;
    }

    /** Whether a noun without a name only tells what the name behind it is: 次世代機である. */
    private static boolean isApposition(Bunsetsu b) {
        return b.adnominal() && b.is(Bunsetsu.Kind.COPULA) && b.mentions().isEmpty();
    }

    /** Whether a bunsetsu tells for which part something serves, and names nothing: 頭脳に. */
    private static boolean isPart(Bunsetsu b) {
        return b.kase() == Case.NI && b.mentions().isEmpty() && b.predicate() == null && !b.comma();
    }

    /** NVIDIA、Groqを買収へ: without は and が the name before the comma is who does it. */
    private boolean opensHeadline() {
        if (hasSubject || bunsetsu.length < 3) {
            return false;
        }
        int at = 1;
        while (at + 1 < bunsetsu.length && at < 4 && bunsetsu[at].kase() == Case.NO && bunsetsu[at].mentions().isEmpty()) { // X、開発会社のYを買収
            at++;
        }
        Case next = bunsetsu[at].kase();
        return at > 1 && bunsetsu[at].is(Bunsetsu.Kind.EVENT_NOUN) || next == Case.WO || next == Case.NI || next == Case.TO;
    }

    private static boolean sameKind(Mention a, Mention b) {
        if (a.meaning() instanceof Entity x && b.meaning() instanceof Entity y) {
            return x.type() == y.type() || NameTypes.isWork(x) && NameTypes.isWork(y) || NameTypes.isBody(x) && NameTypes.isBody(y);
        }
        return false;
    }
}
