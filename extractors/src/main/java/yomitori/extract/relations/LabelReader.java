package yomitori.extract.relations;

import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;

/** Reads figures that are all that stands behind a label: 消費電力:約20W. */
final class LabelReader extends FigureSentence {
    /** @param sentence the sentence that is read */
    LabelReader(FigureSentence sentence) {
        super(sentence);
    }

    /** 消費電力:約20W: the figure is all that stands behind its label, and begins no sentence. */
    boolean reads(ToldFigure figure) {
        int at = figure.at();
        if (!isBehindLabel(at) || !isAlone(figure)) {
            return false;
        }
        Draft earlier = recent.last();
        Mention name = phrases.name(at - 1);
        if (NameTypes.isWork(name) && figure.is(ValueType.QUANTITY) && figures.isUser(figure.amount().unit())) {
            return true; // X：3名: who they are is not told
        }
        drafts.add("label", phrases.words(at - 1), name, null, figure.amount(), at, at - 1);
        if (discourse.sheet().test() != null && name != null) {
            recent.reached(earlier, ((Entity) discourse.sheet().test().meaning()).name());
        }
        return true;
    }

    private boolean isBehindLabel(int at) {
        if (at == 0) {
            return false;
        }
        Bunsetsu label = clauses.get(at - 1);
        return label.kase() == Case.NONE && label.comma() && label.isNominal()
                && hasColon(label.content().end(), clauses.get(at).content().start());
    }

    /** Whether a colon follows, perhaps behind closing marks. */
    private boolean hasColon(int from, int to) {
        int i = from;
        while (i < to && ")）」』*".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < to && (text.charAt(i) == ':' || text.charAt(i) == '：');
    }

    private boolean isAlone(ToldFigure figure) {
        int at = figure.at();
        Bunsetsu b = clauses.get(at);
        boolean ends = nouns.predicate(at) < 0 || b.comma() || at == clauses.size() - 1;
        boolean first = figure.lead().isEmpty() == (b.lastMention().span().start() == b.content().start());
        return ends && first && figure.before().isEmpty() && b.kase() == Case.NONE && (figure.behind().isEmpty() || words.isEmpty(figure.behind()));
    }
}
