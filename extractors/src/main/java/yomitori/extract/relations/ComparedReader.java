package yomitori.extract.relations;

import java.util.EnumSet;
import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.facts.Bound;
import yomitori.facts.Entity;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;

/** Reads figures that set one thing beside another: 推論性能ではXの4倍だ, 最大30%高い性能を, 英国の45億ドルを上回る. */
final class ComparedReader extends FigureSentence {
    /** @param sentence the sentence that is read */
    ComparedReader(FigureSentence sentence) {
        super(sentence);
    }

    /**
     * Whether the figure says how much better something is, which is written down.
     *
     * @param base of what it is a multiple; -1 where it is of nothing named
     */
    boolean read(Amount amount, int base) {
        int aspect = base < 0 || phrases.name(base) == null ? -1 : nouns.aspect(amount.at());
        if (aspect >= 0) {
            beside(amount, aspect, base);
            return true;
        }
        int better = bettered(amount);
        if (better >= 0) {
            drafts.add("better", phrases.words(better), phrases.name(better), null, amount, better, amount.at());
        }
        return better >= 0 || isMoreOfSubject(amount);
    }

    /** Whether the figure is of another than what is spoken of, of which the same was measured: 米国の投資が90億ドルで、英国の45億ドルを上回る. */
    boolean readOther(FigureClause clause) {
        Mention other = clause.is(ValueType.MULTIPLE) ? null : holder(clause.at());
        String shared = other == null ? "" : sharedWith(other, clause.amount());
        if (shared.isEmpty()) {
            return false;
        }
        boolean exact = !(clause.amount().value() instanceof Figure figure) || figure.bound() == Bound.NONE;
        if (exact) { // more than Y's 45 says nothing exact of either
            drafts.add("compared", shared, null, other, clause.amount(), clause.trigger(), clause.at() - 1);
        }
        return true;
    }

    /** 15%優れた性能: in what the subject is so much better or more, behind a blank; empty where nothing is compared. */
    String better(FigureClause clause) {
        int predicate = clause.predicate();
        if (predicate <= clause.at() || !clauses.get(predicate).adnominal() || !words.verbs().compares(clause.said().lemma())) {
            return "";
        }
        int head = clauses.head(predicate);
        return head >= 0 && clauses.get(head).isNominal() ? " " + phrases.words(head) : "";
    }

    /**
     * The noun that an adjective calls so much better, 最大30%高い性能を実現する, or where it is only a means: 最大30%高速なYの性能により、時間を短縮;
     * -1 where there is none.
     */
    private int bettered(Amount amount) {
        int adjective = amount.at();
        if (clauses.get(adjective).predicate() == null && adjective + 1 < clauses.size()) {
            adjective++;
        }
        Bunsetsu b = clauses.get(adjective);
        boolean describes = amount.type() == ValueType.PERCENT && b.adnominal() && b.predicate() != null
                && (b.predicate().kind() == Kind.ADJECTIVE || words.verbs().compares(b.predicate().lemma()));
        int noun = describes ? clauses.head(adjective) : -1;
        if (noun < 0 || !nouns.namesThing(noun)) {
            return -1;
        }
        Case kase = clauses.get(noun).kase();
        boolean means = (kase == Case.BY || kase == Case.DE) && Changes.isChange(amount.value());
        boolean told = (kase == Case.WO || kase == Case.NONE) && noun == adjective + 1 && words.isAspect(phrases.words(noun))
                && subjects.of(amount.at()) < 0;
        return means || told ? noun : -1;
    }

    /**
     * XはYより最大9%高い性能を提供する: whether so much more of an aspect is what the subject has, or the work told before, which is written
     * down.
     */
    private boolean isMoreOfSubject(Amount amount) {
        int at = amount.at();
        Bunsetsu b = clauses.get(at);
        boolean describes = amount.type() == ValueType.PERCENT && b.adnominal() && b.predicate() != null
                && words.verbs().compares(b.predicate().lemma()) && clauses.head(at) == at + 1;
        int noun = describes && clauses.get(at + 1).kase() == Case.WO ? at + 1 : -1;
        String more = noun < 0 ? "" : phrases.words(noun);
        if (noun < 0 || !words.isAspect(more) && !words.isMeasured(more)) {
            return false;
        }
        int subject = subjects.of(at);
        Mention owner = subject >= 0 ? null : Machines.told(discourse);
        boolean topic = subject >= 0 && clauses.get(subject).kase() == Case.TOPIC && !words.isPronoun(phrases.words(subject));
        boolean owned = owner != null && !amount.basis().contains(owner.surface()) && !amount.basis().isEmpty();
        if (topic) {
            drafts.add("better", phrases.words(subject) + " " + more, phrases.name(subject), null, amount, nouns.governor(noun), subject);
        } else if (owned) {
            drafts.add("better", more, null, owner, amount, nouns.governor(noun), at);
        }
        return topic || owned;
    }

    /** 推論性能ではXの4倍だ: the thing spoken of is set beside X. */
    private void beside(Amount amount, int aspect, int base) {
        Mention own = phrases.name(aspect);
        int subject = own != null ? -1 : subjects.of(phrases.first(aspect));
        Mention owner = own != null ? null
                : subject < 0 ? discourse.carried(EnumSet.of(((Entity) phrases.name(base).meaning()).type())) : phrases.name(subject);
        String thing = subject >= 0 && owner == null ? phrases.words(subject) + " " : "";
        int first = subject < 0 ? aspect : subject;
        drafts.add("compared", thing + phrases.words(aspect), own, owner, amount, nouns.governor(amount.at()), first);
    }

    /** The name alone to which the figure belongs: 英国 of 英国の45億ドル; null where none stands before it. */
    private Mention holder(int figure) {
        int before = nouns.base(figure);
        Mention name = before < 0 ? null : clauses.get(before).lastMention();
        return name != null && name.isName() && name.span().equals(clauses.get(before).content()) ? name : null;
    }

    /** What was measured of another of the name's kind; empty where nothing was. */
    private String sharedWith(Mention name, Amount amount) {
        if (discourse.measured() == null || discourse.measuredType() != amount.type()) {
            return "";
        }
        String measured = Arguments.display(discourse.measured());
        for (int i = 0; i < amount.at(); i++) {
            for (Mention other : clauses.get(i).mentions()) {
                if (other.meaning() instanceof Entity entity && name.is(entity.type())) {
                    String rest = behind(measured, other.surface() + "の");
                    rest = rest.isEmpty() ? behind(measured, entity.name() + " ") : rest;
                    if (!rest.isEmpty()) {
                        return rest;
                    }
                }
            }
        }
        return "";
    }

    private static String behind(String words, String first) {
        return words.startsWith(first) ? words.substring(first.length()) : "";
    }
}
