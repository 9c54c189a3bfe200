package yomitori.extract.relations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yomitori.facts.Bound;
import yomitori.facts.Direction;
import yomitori.facts.Figure;
import yomitori.facts.ValueType;

/**
 * Reads by how much what is paid on a share is raised or lowered, and from how much to how much, where nothing else says what is measured:
 * 前期比+6円の増配予想（62→68円）.
 */
final class DividendReader extends FigureSentence {
    /** Behind a figure, perhaps behind the same change told otherwise, makes it a change of the dividend. */
    private static final Pattern CHANGES =
            Pattern.compile("(?:[ \u3000]?(?:[（(][^（）()]{1,16}[）)]|[・、/][+＋△▲-]?[\\d.]+(?:円|[%％])))?[ \u3000]?の?(?:大幅|小幅|実質)?([増減])配");
    /** The same right before a bracket: 増配予想（. */
    private static final Pattern RAISED = Pattern.compile("([増減])配(?:予想|計画|見込み|見通し|予定|方針)?[（(]\\z");
    /** Behind a figure, tell its parts: （中間20円・期末38円）. */
    private static final Pattern PARTS = Pattern.compile("[（(]中間\\s?[\\d.]+円");
    private static final int LONGEST_TAIL = 30;
    private static final int LONGEST_LEAD = 7;
    private static final int LONGEST_BRACKET = 60;
    private static final String SIGN = "配";

    /** @param sentence the sentence that is read */
    DividendReader(FigureSentence sentence) {
        super(sentence);
    }

    /** Reads a figure of which nothing else was found. */
    void read(Amount amount) {
        boolean change = (amount.type() == ValueType.MONEY || amount.type() == ValueType.PERCENT)
                && amount.value() instanceof Figure figure && figure.bound() == Bound.NONE; // not 50円以上増配の継続
        int end = amount.span().end();
        boolean apart = amount.type() == ValueType.MONEY && !Changes.isSigned(amount.mention())
                && end < text.length() && " \u3000".indexOf(text.charAt(end)) >= 0; // 純利益35億円 増配も発表
        Matcher behind = change && !apart ? matcher(CHANGES, end, Math.min(text.length(), end + LONGEST_TAIL)) : null;
        if (behind != null && behind.lookingAt()) {
            add(Changes.directed(amount, direction(behind)));
        } else if (amount.type() == ValueType.MONEY && drafts.speaksOfDividend()
                && PARTS.matcher(text).region(end, Math.min(text.length(), end + LONGEST_TAIL)).lookingAt()) {
            add(amount);
        }
    }

    /** Reads a figure in a bracket of which nothing else was found: （+5%）, （62→68円）. */
    void readAside(Amount amount) {
        Draft earlier = drafts.last();
        read(amount);
        int open = drafts.last() == earlier ? bracket(amount.span().start()) : -1;
        Matcher raised = open < 0 ? null : matcher(RAISED, Math.max(0, open - LONGEST_LEAD), open + 1);
        if (raised == null || !raised.find()) {
            return;
        }
        boolean left = Arrows.follows(text, amount.span().end());
        boolean sum = amount.type() == ValueType.MONEY;
        if (Changes.isChange(amount.value()) || amount.type() == ValueType.PERCENT && Changes.isSigned(amount.mention())) {
            add(amount);
        } else if (sum && (left || "→⇒".indexOf(text.charAt(amount.span().start() - 1)) >= 0)) {
            add(amount);
            drafts.ofPast(earlier, left ? Arrows.BEFORE : "");
        }
    }

    private void add(Amount amount) {
        drafts.add("dividend", Dividends.NAME, null, null, amount, nouns.governor(amount.at()), amount.at());
    }

    private static Direction direction(Matcher change) {
        return change.group(1).equals("増") ? Direction.UP : Direction.DOWN;
    }

    /** The pattern over a stretch of the text; null where that does not speak of dividends. */
    private Matcher matcher(Pattern pattern, int from, int to) {
        int sign = text.indexOf(SIGN, from, to);
        return sign < 0 ? null : pattern.matcher(text).region(from, to);
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
