package yomitori.extract.relations;

import java.util.List;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.text.Span;

/**
 * A sentence with its mentions, as one reads what stands between them.
 *
 * @param text the article's text
 * @param folded the same with all signs of one width
 * @param span where the sentence stands
 * @param mentions its mentions in order
 */
record PairSentence(String text, String folded, Span span, List<Mention> mentions) {
    /** Signs that only set off a name. */
    private static final String MARKS = "「」『』“”\"* ｢｣〈〉《》®™";

    Mention mention(int i) {
        return mentions.get(i);
    }

    int size() {
        return mentions.size();
    }

    /** What stands between a mention and the next one. */
    String joint(int i) {
        return folded.substring(mentions.get(i).span().end(), mentions.get(i + 1).span().start());
    }

    /** The characters of {@code [from, to)} without the signs that only set off a name. */
    String between(int from, int to) {
        StringBuilder between = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = folded.charAt(i);
            if (MARKS.indexOf(c) < 0) {
                between.append(c);
            }
        }
        return between.toString();
    }

    /** The name at {@code i}, or where it is a place in the bracket behind another and 以下 follows, that one: X（東京都、以下Y）. */
    Mention held(int i) {
        Mention name = mentions.get(i);
        boolean place = i > 0 && name.is(NameType.PLACE) && folded.startsWith("、以下", name.span().end());
        int open = place ? name.span().start() - 1 : -1;
        return open >= 0 && folded.charAt(open) == '(' && mentions.get(i - 1).span().end() == open ? mentions.get(i - 1) : name;
    }

    /** Whether a firm is what the sentence is about: X社は, X社のような, or at its beginning X社、. */
    boolean isSubject(Mention firm) {
        int end = firm.span().end();
        if (end >= folded.length()) {
            return false;
        }
        boolean opens = firm.span().start() <= span.start() + 1;
        return "はがも".indexOf(folded.charAt(end)) >= 0 || folded.startsWith("のような", end)
                || opens && "、 」".indexOf(folded.charAt(end)) >= 0;
    }

    static String nameOf(Mention mention) {
        return ((Entity) mention.meaning()).name();
    }
}
