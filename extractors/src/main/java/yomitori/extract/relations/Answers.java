package yomitori.extract.relations;

import java.util.List;
import java.util.Set;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;

/** Finds the answers of a survey that a figure counts: 「使いたい」が25%. */
final class Answers {
    /** What may stand between a quoted answer and how many gave it, the longest first. */
    private static final List<String> TIES =
            List.of("と回答した人が", "と回答した人は", "と答えた人が", "と答えた人は", "との回答が", "との回答は", "という回答が", "が", "は");

    /** What answers are counted with, where they are no share. */
    private static final Set<String> COUNTERS = Set.of("人", "名", "件", "票", "社");
    private static final int SHORTEST = 5;
    private static final int LONGEST = 50;

    private final String text;
    private final Clauses clauses;

    Answers(String text, Clauses clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    /** The answer in quotes right before the figure; empty where there is none, or a name in quotes. */
    String before(Amount amount) {
        if (amount.type() != ValueType.PERCENT && !COUNTERS.contains(amount.unit())) {
            return "";
        }
        int end = amount.span().start() - 1;
        for (String tie : TIES) {
            if (text.startsWith(tie, end - tie.length() + 1)) {
                end -= tie.length();
                break;
            }
        }
        if (end < 0 || text.charAt(end) != '」') {
            return "";
        }
        int open = text.lastIndexOf('「', end);
        int length = end - open - 1;
        boolean answer = open >= 0 && length >= SHORTEST && length <= LONGEST && !isName(open + 1, end);
        return answer ? Phrases.clean(text.substring(open + 1, end)) : "";
    }

    private boolean isName(int from, int to) {
        for (int i = 0; i < clauses.size(); i++) {
            for (Mention mention : clauses.get(i).mentions()) {
                if (mention.isName() && mention.span().start() == from && mention.span().end() == to) {
                    return true;
                }
            }
        }
        return false;
    }
}
