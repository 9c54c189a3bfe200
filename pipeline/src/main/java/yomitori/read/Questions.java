package yomitori.read;

import java.util.HashMap;
import java.util.Map;
import yomitori.source.Limits;
import yomitori.text.Block;
import yomitori.text.Part;

/**
 * The questions that a page tells machines it answers, found again among its blocks: each question, and below it what belongs to
 * its answer. For the blocks of one page, in their order.
 */
final class Questions {
    /** In front of a question may stand Q, Q1, Q10. */
    private static final int LONGEST_MARK = 3;
    /** Each block below a question is looked for in its answer: the time must not grow with both. */
    private static final int LONGEST_ANSWER = 4_000;

    private final Map<String, String> answers = new HashMap<>();
    /** The key of the answer to the question above; empty where none is open. */
    private String answer = "";

    /** @param told each question with its answer, which may hold marks of HTML */
    Questions(Map<String, String> told, Limits limits) {
        told.forEach((question, text) -> {
            String key = Text.key(HtmlFormat.parse(text, limits).text());
            answers.put(Text.key(question), key.substring(0, Math.min(key.length(), LONGEST_ANSWER)));
        });
        answers.remove("");
    }

    boolean isEmpty() {
        return answers.isEmpty();
    }

    /** The block with its role, if it has none of its own yet. */
    Block label(Block block, CharSequence text) {
        String key = Text.key(block.span().in(text));
        String begun = answerTo(key);
        answer = begun != null ? begun : isOfAnswer(key) ? answer : "";
        return (begun != null || !answer.isEmpty()) && block.part() == Part.BODY ? block.in(Part.FAQ) : block;
    }

    /** The answer to a question with a mark before it or without; null where it is no question of the page. */
    private String answerTo(String key) {
        String found = answers.get(key);
        for (int mark = 1; found == null && key.startsWith("q") && mark <= LONGEST_MARK && mark < key.length(); mark++) {
            found = answers.get(key.substring(mark));
        }
        return found;
    }

    private boolean isOfAnswer(String key) {
        return !answer.isEmpty() && (answer.contains(key) || key.startsWith("a") && answer.contains(key.substring(1)));
    }
}
