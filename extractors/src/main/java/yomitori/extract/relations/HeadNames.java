package yomitori.extract.relations;

import java.util.List;
import java.util.Set;
import yomitori.facts.Mention;

/** The names that the bunsetsu of a sentence speak of: アリババ側 and the Llamaシリーズ, but not X of X版 or of X v2.1. */
final class HeadNames {
    private static final String MARKS = "」』”\"*) 　";
    /** Signs that stand between names of which the same is told. */
    private static final Set<String> JOINTS = Set.of("/", "／", "』『", "」「", "」/「", "」／「");

    /** Longest tail of common nouns behind a name that leaves the name the thing spoken of. */
    private static final int LONGEST_TAIL = 12;

    /** Longest words behind a version that join another: および. */
    private static final int LONGEST_JOINT = 4;

    private final String text;
    private final Clauses clauses;
    private final FillingWords words;
    private boolean cut; // whether a name was met that is part of a longer one

    HeadNames(String text, Clauses clauses, FillingWords words) {
        this.text = text;
        this.clauses = clauses;
        this.words = words;
    }

    /** Whether a name was met that is part of a longer one, so that nothing else is meant. */
    boolean isCut() {
        return cut;
    }

    /**
     * The name or value that the bunsetsu {@code i} speaks of, where the slot takes it; else null.
     *
     * @param compound whether it stands in the compound before an action, where it needs not end the words
     */
    Mention of(Slot slot, int i, boolean compound) {
        Bunsetsu b = clauses.get(i);
        for (int m = b.mentions().size() - 1; m >= 0; m--) {
            Mention mention = b.mentions().get(m);
            if (slot.takes(mention)) {
                if (slot.versioned() && isVersioned(b, mention)) {
                    return mention;
                }
                boolean whole = compound || !mention.isName() || !goesOn(b, mention) && !goesOnBefore(b, m);
                cut |= !whole;
                return whole && (compound || !mention.isName() || isSpokenOf(b, mention)) ? mention : null;
            }
            if (mention.isName() && !compound) {
                return null;
            }
        }
        return null;
    }

    /** Adds what signs join before a name in its bunsetsu: 『A』『B』, A / B. */
    void beside(Slot slot, int at, Mention last, List<Mention> found) {
        List<Mention> all = clauses.get(at).mentions();
        int first = all.indexOf(last);
        while (first > 0 && slot.takes(all.get(first - 1))
                && JOINTS.contains(text.substring(all.get(first - 1).span().end(), all.get(first).span().start()).strip())) {
            first--;
        }
        found.addAll(first < 0 ? List.of() : all.subList(first, all.indexOf(last)));
    }

    /** Whether the bunsetsu is a name that owns the next noun. */
    boolean isOwner(int index) {
        Bunsetsu b = clauses.get(index);
        return b.kase() == Case.NO && b.lastMention() != null && b.lastMention().isName() && clauses.head(index) >= 0;
    }

    /** Whether a work's name goes on behind a blank: X v2.1, X コンソール. */
    private boolean goesOn(Bunsetsu b, Mention mention) {
        int from = Signs.behind(text, mention.span().end(), b.content().end(), MARKS);
        return NameTypes.isWork(mention) && from < b.content().end() && from > mention.span().end() && isBlank(text.charAt(from - 1))
                && Character.isLetterOrDigit(text.charAt(from)) && !words.isOwnTail(text, from);
    }

    /** Whether nothing stands behind a name but its version, and what joins another: X v2.1, X v2.1 および. */
    private boolean isVersioned(Bunsetsu b, Mention mention) {
        int from = Signs.behind(text, mention.span().end(), b.content().end(), MARKS);
        int end = Versions.end(text, from, b.content().end());
        return end > from && b.content().end() - end <= LONGEST_JOINT;
    }

    /** Whether foreign words stand before a work's name that make it part of a longer one: Managed Service for X. */
    private boolean goesOnBefore(Bunsetsu b, int m) {
        Mention mention = b.mentions().get(m);
        int at = mention.span().start() - 1;
        boolean joined = NameTypes.isWork(mention) && at > 0 && text.charAt(at) == ' ' && isLatin(text.charAt(at - 1));
        if (!joined || m > 0 && b.mentions().get(m - 1).span().end() == at) {
            return false;
        }
        int start = at;
        while (start > 0 && isLatin(text.charAt(start - 1))) {
            start--;
            if (Character.isLowerCase(text.charAt(start))) {
                return true;
            }
        }
        return false; // AI X, LLM X
    }

    /** Whether the words behind a name leave it the thing spoken of. */
    private boolean isSpokenOf(Bunsetsu b, Mention mention) {
        int to = b.content().end();
        int from = Signs.behind(text, mention.span().end(), to, MARKS);
        int close = Phrases.closing(text, from, to); // MCP（…）技術
        from = close < 0 ? from : Signs.behind(text, close + 1, to, MARKS);
        return from >= to || to - from <= LONGEST_TAIL && !words.isForeignTail(text, from, to);
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u3000';
    }
}
