package yomitori.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/** Patterns in which {@code *} stands for any letters and {@code ?} for one; a question mark at the end only asks. */
final class Wildcards {
    private static final int MOST = 4;
    private static final int LONGEST = 100;

    private Wildcards() {}

    static boolean isPattern(String word) {
        return word.indexOf('*') >= 0 || word.indexOf('?') >= 0 && word.indexOf('?') < word.length() - 1;
    }

    /** Why a pattern would find nothing or cost too much, null where it is good. */
    static String fault(String pattern) {
        long wild = pattern.chars().filter(c -> c == '*' || c == '?').count();
        if (pattern.chars().noneMatch(Character::isLetterOrDigit)) {
            return "a pattern without a letter";
        }
        return wild > MOST || pattern.length() > LONGEST ? "more than " + MOST + " signs * and ? in one word" : null;
    }

    static Automaton automaton(String pattern) {
        return WildcardQuery.toAutomaton(new Term("", pattern.replace("\\", "")), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }
}
