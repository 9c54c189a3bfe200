package yomitori.extract.relations;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;

/** Finds the answers of a survey that a figure counts: 「使いたい」が25%. */
final class Answers {
    /** What may stand between a quoted answer and how many gave it, the longest first. */
    private static final List<String> TIES =
            List.of("と回答した人が", "と回答した人は", "と答えた人が", "と答えた人は", "との回答が", "との回答は", "という回答が", "が", "は");

    /** What answers are counted with, where they are no share. */
    private static final Set<String> COUNTERS = Set.of("人", "名", "件", "票", "社");
    /** A quoted answer with the share of those who gave it. */
    private static final Pattern ANSWERED = Pattern.compile("[」』](?:[がはで]|が約)?[\\d.０-９．]+(?:%|％|割)");
    /** Of what topics are made: は, では, としては. */
    private static final String TOPICS = "はでとして、";
    private static final int SHORTEST = 5;
    private static final int LONGEST = 50;

    private final String text;
    private final Clauses clauses;
    private final Phrases phrases;
    private final MeasureWords words;

    Answers(String text, Clauses clauses, Phrases phrases, MeasureWords words) {
        this.text = text;
        this.clauses = clauses;
        this.phrases = phrases;
        this.words = words;
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
        if (end >= 0 && text.startsWith("で", end) && isList()) {
            end--; // 「肌荒れの薬」で44%、「化粧水」で12%
        }
        if (end < 0 || text.charAt(end) != '」' && text.charAt(end) != '』') {
            return "";
        }
        int open = text.lastIndexOf(text.charAt(end) == '」' ? '「' : '『', end);
        int length = end - open - 1;
        boolean answer = open >= 0 && length >= 2 && (length >= SHORTEST || isList()) && length <= LONGEST && !isName(open + 1, end);
        return answer ? Phrases.clean(text.substring(open + 1, end)) : "";
    }

    /** What was asked, where it stands right before the first answer: 不満な点 of 不満な点は「料金」が35%、「速さ」が29%; empty where nothing does. */
    String asked(int figure) {
        int first = text.indexOf('「', clauses.get(0).content().start());
        for (int i = figure - 1; i >= 0; i--) {
            Bunsetsu b = clauses.get(i);
            int end = b.content().end();
            boolean before = end < first && Signs.behind(text, end, first, TOPICS) == first && text.indexOf('は', end) < first;
            if (before) {
                String told = b.predicate() == null && !b.tellsTime() ? phrases.words(i) : "";
                boolean says = told.length() > 1 && !words.isVacuous(told) && !words.isBasis(told) && !words.isPeriod(told) && !words.isPronoun(told);
                return says ? told + " " : "";
            }
        }
        return "";
    }

    /** The answer in quotes before the bracket that the figure fills, in a list of such: 「画質」（36%）、「価格」（33%）; empty where there is none. */
    String inList(Amount amount) {
        int close = amount.span().start() - 2;
        int end = amount.span().end();
        boolean filled = amount.type() == ValueType.PERCENT && close > 0 && text.charAt(close) == '」'
                && "（(".indexOf(text.charAt(close + 1)) >= 0 && end < text.length() && "）)".indexOf(text.charAt(end)) >= 0;
        int open = filled ? text.lastIndexOf('「', close) : -1;
        if (open < 0 || close - open - 1 > LONGEST || isName(open + 1, close)) {
            return "";
        }
        boolean last = open > 1 && text.charAt(open - 1) == '、' && "）)".indexOf(text.charAt(open - 2)) >= 0;
        return last || text.startsWith("、「", end + 1) ? Phrases.clean(text.substring(open + 1, close)) : "";
    }

    /** Whether the sentence tells of several answers how many gave each. */
    private boolean isList() {
        Matcher answers = ANSWERED.matcher(text).region(clauses.get(0).content().start(), clauses.get(clauses.size() - 1).content().end());
        return answers.find() && answers.find();
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
