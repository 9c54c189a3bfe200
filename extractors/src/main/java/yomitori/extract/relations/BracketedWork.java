package yomitori.extract.relations;

import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;

/** The family or code name in brackets behind a work, which is its maker's too: NVIDIAのB200（Blackwell）, IntelのXeonプロセッサ（コード名X1）. */
final class BracketedWork {
    private static final int LONGEST_KIND = 10;

    private BracketedWork() {}

    /** Whether the mention behind {@code work} is such a name. */
    static boolean follows(PairSentence sentence, PairWords words, int work) {
        if (work + 1 >= sentence.size()) {
            return false;
        }
        Mention named = sentence.mention(work);
        Mention inside = sentence.mention(work + 1);
        if (!(named.meaning() instanceof Entity a) || !(inside.meaning() instanceof Entity b) || !NameTypes.isWork(inside)) {
            return false;
        }
        String between = sentence.between(named.span().end(), inside.span().start());
        int open = between.indexOf('(');
        if (open < 0 || open > LONGEST_KIND || !isKind(between, open)) {
            return false;
        }
        String lead = between.substring(open + 1);
        boolean code = words.leadCode(lead);
        boolean plain = lead.isEmpty() && a.type() == b.type() && b.type() == NameType.PRODUCT;
        return (code || plain) && words.leaveListed(sentence.text(), inside.span().end());
    }

    /** Whether the words before the bracket are a noun without particles. */
    private static boolean isKind(String between, int open) {
        for (int i = 0; i < open; i++) {
            char c = between.charAt(i);
            if (!Character.isLetterOrDigit(c) || Signs.isHiragana(c)) {
                return false;
            }
        }
        return true;
    }
}
