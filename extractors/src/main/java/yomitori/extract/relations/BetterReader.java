package yomitori.extract.relations;

import yomitori.facts.Mention;
import yomitori.facts.ValueType;

/** Reads by how much something is faster, where nothing but that word ends the clause: NGINX で最大 60% 高速、処理が 4 倍高速. */
final class BetterReader extends FigureSentence {
    /** @param sentence the sentence that is read */
    BetterReader(FigureSentence sentence) {
        super(sentence);
    }

    /** Whether the figure says so, which is written down where it is told of what. */
    boolean reads(ToldFigure figure) {
        boolean rate = figure.is(ValueType.PERCENT) || figure.is(ValueType.MULTIPLE);
        Bunsetsu b = clauses.get(figure.at());
        int end = b.content().end();
        boolean ends = b.kase() == Case.NONE && !b.adnominal() && (b.comma() || figure.at() == clauses.size() - 1)
                && (end >= text.length() || text.charAt(end) != '」');
        if (!rate || !ends || !figure.before().isEmpty() || !figures.isBetter(figure.behind())) {
            return false;
        }
        int told = told(figure.at());
        if (told < 0) {
            return false;
        }
        String thing = phrases.words(told);
        boolean aspect = phrases.name(told) == null && (words.isAspect(thing) || words.isMeasured(thing));
        String measured = aspect ? thing : thing + " " + figure.behind();
        Mention owner = Machines.told(discourse);
        boolean owned = owner != null && !figure.amount().basis().contains(owner.surface())
                && !measured.contains(owner.surface());
        if (owner == null && clauses.get(told).kase() == Case.GA && nouns.isCompound(told)) { // 検索クエリが最大4倍高速
            drafts.add("faster", thing + " " + figure.behind(), phrases.name(told), null, figure.amount(), figure.at(), phrases.first(told));
            return true;
        }
        if (owned) {
            drafts.add("better", measured, null, owner, figure.amount(), figure.at(), phrases.first(told));
        }
        return owned;
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
