package yomitori.extract.relations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yomitori.facts.Bound;
import yomitori.facts.Figure;
import yomitori.facts.ValueType;

/**
 * Reads by how much what is paid on a share is raised or lowered, and from how much to how much, where nothing else says what is measured:
 * 前期比+6円の増配予想（62→68円）.
 */
final class DividendReader extends FigureSentence {
    private static final int LONGEST_TAIL = 30;
    private static final int LONGEST_LEAD = 7;
    private static final int LONGEST_BRACKET = 60;

    private final DividendWords said;

    /** @param sentence the sentence that is read */
    DividendReader(FigureSentence sentence) {
        super(sentence);
        this.said = figures.dividends();
    }

    /** Reads a figure of which nothing else was found. */
    void read(Amount amount) {
        boolean change = (amount.type() == ValueType.MONEY || amount.type() == ValueType.PERCENT)
                && amount.value() instanceof Figure figure && figure.bound() == Bound.NONE; // not 50円以上増配の継続
        int end = amount.span().end();
        boolean apart = amount.type() == ValueType.MONEY && !Changes.isSigned(amount.mention())
                && end < text.length() && " \u3000".indexOf(text.charAt(end)) >= 0; // 純利益35億円 増配も発表
        Matcher behind = change && !apart ? matcher(said.behind(), end, Math.min(text.length(), end + LONGEST_TAIL)) : null;
        if (behind != null && behind.lookingAt()) {
            boolean since = Changes.isSigned(amount.mention()) && BasisWords.isPast(amount.basis()); // 前期+6円の増配
            Amount move = since ? amount.against(words.bases().comparison(amount.basis())) : amount;
            add(Changes.directed(move, said.direction(behind.group(1))));
        } else if (amount.type() == ValueType.MONEY && drafts.speaksOfDividend()
                && said.parts().matcher(text).region(end, Math.min(text.length(), end + LONGEST_TAIL)).lookingAt()) {
            add(amount);
        }
    }

    /** Reads a figure in a bracket of which nothing else was found: （+5%）, （62→68円）. */
    void readAside(Amount amount) {
        Draft earlier = recent.last();
        read(amount);
        int open = recent.last() == earlier ? bracket(amount.span().start()) : -1;
        Matcher raised = open < 0 ? null : matcher(said.before(), Math.max(0, open - LONGEST_LEAD), open + 1);
        if (raised == null || !raised.find()) {
            return;
        }
        boolean left = Arrows.follows(text, amount.span().end());
        boolean sum = amount.type() == ValueType.MONEY;
        if (Changes.isChange(amount.value()) || amount.type() == ValueType.PERCENT && Changes.isSigned(amount.mention())) {
            add(amount);
        } else if (sum && (left || "→⇒".indexOf(text.charAt(amount.span().start() - 1)) >= 0)) {
            add(amount);
            recent.ofPast(earlier, left ? Arrows.BEFORE : "");
        }
    }

    private void add(Amount amount) {
        drafts.add("dividend", Dividends.NAME, null, null, amount, nouns.governor(amount.at()), amount.at());
    }

    /** The pattern over a stretch of the text; null where that tells of no move. */
    private Matcher matcher(Pattern pattern, int from, int to) {
        return said.speakOfMove(text, from, to) ? pattern.matcher(text).region(from, to) : null;
    }

    /** Where the bracket opens in which a figure stands; -1 where none does. */
    private int bracket(int figure) {
        int at = figure - 1;
        int first = Math.max(0, figure - LONGEST_BRACKET);
        while (at >= first && "（()）。\n".indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at >= first && "（(".indexOf(text.charAt(at)) >= 0 ? at : -1;
    }
}
