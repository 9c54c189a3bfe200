package yomitori.extract.relations;

import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;

/**
 * Reads by how much something is faster, where nothing but that word ends the clause, NGINX で最大 60% 高速、処理が 4 倍高速, or gets better in each
 * case of a list: Xで30%、Yで40%の高速化.
 */
final class BetterReader extends FigureSentence {
    /** @param sentence the sentence that is read */
    BetterReader(FigureSentence sentence) {
        super(sentence);
    }

    /** Whether the figure says so, which is written down where it is told of what. */
    boolean reads(ToldFigure figure) {
        boolean rate = figure.is(ValueType.PERCENT) || figure.is(ValueType.MULTIPLE);
        String gain = rate && figure.before().isEmpty() ? gain(figure.at(), figure.behind(), 0) : "";
        int told = gain.isEmpty() ? -1 : told(figure.at());
        if (told < 0) {
            return false;
        }
        String thing = phrases.words(told);
        boolean aspect = phrases.name(told) == null && (words.isAspect(thing) || words.isMeasured(thing));
        String measured = aspect && figures.isBetter(gain) ? thing : thing + " " + gain;
        Mention owner = Machines.told(discourse);
        boolean owned = owner != null && !figure.amount().basis().contains(owner.surface())
                && !measured.contains(owner.surface());
        boolean alone = clauses.get(told).kase() == Case.GA && figures.isBetter(gain) && nouns.isCompound(told); // 検索クエリが最大4倍高速
        if (owner == null && (alone || isListed(figure.at()))) {
            drafts.add("faster", thing + " " + gain, phrases.name(told), null, figure.amount(), figure.at(), phrases.first(told));
            return true;
        }
        if (owned && !startsFrom(owner, figure.at())) {
            drafts.add("better", measured, null, owner, figure.amount(), figure.at(), phrases.first(told));
        }
        return owned;
    }

    /** Whether the sentence sets the figure against a work, from which something else gets better: X1からさらに処理性能で3倍. */
    private boolean startsFrom(Mention work, int figure) {
        for (int i = 0; i < figure; i++) {
            Mention name = clauses.get(i).kase() == Case.KARA ? clauses.get(i).lastMention() : null;
            if (name != null && name.meaning().equals(work.meaning()) && clauses.get(i).endsWith(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The word that says what is better by a figure: behind it, 60% 高速, or where the figures of a list share one, behind the last of them, Xで
     * 30%、Yで40%の高速化; empty where none does.
     *
     * @param before how many figures of the list stand before it
     */
    private String gain(int at, String behind, int before) {
        Bunsetsu b = clauses.get(at);
        int end = b.content().end();
        boolean ends = b.kase() == Case.NONE && !b.adnominal() && (b.comma() || at == clauses.size() - 1)
                && (end >= text.length() || text.charAt(end) != '」');
        if (ends && figures.isBetter(behind)) {
            return behind;
        }
        int noun = b.kase() == Case.NO && b.predicate() == null && clauses.head(at) == at + 1 ? at + 1 : -1;
        String named = noun < 0 || !behind.isEmpty() ? "" : Phrases.clean(clauses.get(noun).content().in(text));
        boolean shared = named.length() > 1 && (before > 0 || isListed(at)) && clauses.get(noun).mentions().isEmpty()
                && (figures.isBetter(named) || words.verbs().endInChange(named)
                        || words.verbs().changes(named + "する"));
        if (shared) {
            return named;
        }
        int next = ends && b.comma() && behind.isEmpty() ? next(at) : -1;
        return next < 0 ? "" : gain(next, Phrases.clean(text, clauses.get(next).lastMention().span().end(), clauses.get(next).content().end()), before + 1);
    }

    /** The next figure of a list, of another case; -1 where none follows. */
    private int next(int at) {
        for (int i = at + 2; i < clauses.size() && i <= at + 3; i++) {
            if (isMember(i) && told(i) > at && clauses.get(i).lastMention().meaning() instanceof Figure next
                    && clauses.get(at).lastMention().meaning() instanceof Figure figure && figure.type() == next.type()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether another figure of the list stands before what is told of this one. */
    private boolean isListed(int at) {
        int before = told(at) - 1;
        boolean first = before < 1 || !isMember(before) || told(before) < 0 || !clauses.get(before).comma();
        return !first && clauses.get(told(at)).kase() == Case.DE || next(at) >= 0;
    }

    private boolean isMember(int at) {
        Bunsetsu b = clauses.get(at);
        return b.mentions().size() == 1 && (b.lastMention().is(ValueType.PERCENT) || b.lastMention().is(ValueType.MULTIPLE));
    }

    /** That which is faster: a subject, a label, or where it is so, right before the figure but for what it is compared with; -1 where none is. */
    private int told(int figure) {
        int at = figure - 1;
        while (at >= 0 && isBasis(at)) {
            at--;
        }
        if (at < 0 || !nouns.namesThing(at) || clauses.get(at).tellsValue() || words.isVacuous(phrases.words(at))) {
            return -1;
        }
        Bunsetsu b = clauses.get(at);
        boolean label = b.kase() == Case.NONE && b.comma() && clauses.get(figure - 1).content().end() >= b.content().end()
                && (text.startsWith(":", b.content().end()) || text.startsWith("：", b.content().end()));
        boolean named = (b.kase() == Case.DE || b.kase() == Case.TOPIC || b.kase() == Case.GA)
                && (b.predicate() == null || b.predicate().kind() == Bunsetsu.Kind.EVENT_NOUN);
        return label || named ? at : -1;
    }

    /** Whether the bunsetsu only says with what is compared: R7i 比で, R7i と|比較して. */
    private boolean isBasis(int index) {
        Bunsetsu b = clauses.get(index);
        boolean ratio = b.kase() == Case.DE && Phrases.clean(b.content().in(text)).endsWith("比");
        return ratio || Baselines.compares(text, b) || index > 0 && Baselines.compares(text, clauses.get(index - 1));
    }
}
