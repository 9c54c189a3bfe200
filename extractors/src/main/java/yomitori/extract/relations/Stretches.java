package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.List;
import yomitori.extract.Mentions;
import yomitori.text.Sentence;
import yomitori.text.Span;
import yomitori.text.Tokens;

/**
 * Cuts what only a lack of full stops makes one sentence. Readers look around in a sentence for each of its figures, so a stretch of bounded
 * length is what keeps the time for a text linear in its length, whatever the text is.
 */
final class Stretches {
    /** Longer than any sentence that somebody means to be read. */
    private static final int LONGEST = 1000;

    private Stretches() {}

    /** The sentence, or the stretches of it where it is too long: cut behind its last 、 within reach, at any word where there is none. */
    static List<Sentence> of(String text, Tokens tokens, Mentions mentions, Sentence sentence) {
        if (sentence.span().length() <= LONGEST) {
            return List.of(sentence);
        }
        List<Sentence> stretches = new ArrayList<>();
        int first = sentence.firstToken();
        while (first < sentence.endToken()) {
            int end = end(text, tokens, mentions, first, sentence.endToken());
            stretches.add(new Sentence(new Span(tokens.start(first), tokens.end(end - 1)), sentence.block(), first, end));
            first = end;
        }
        return stretches;
    }

    private static int end(String text, Tokens tokens, Mentions mentions, int first, int last) {
        int limit = first;
        while (limit < last && tokens.end(limit) - tokens.start(first) <= LONGEST) {
            limit++;
        }
        if (limit == last) {
            return last;
        }
        int free = 0;
        for (int end = limit; end > first; end--) {
            int at = tokens.end(end - 1);
            boolean cuts = mentions.covering(at) != null && mentions.covering(at).span().start() < at;
            if (!cuts && text.charAt(at - 1) == '、') {
                return end;
            }
            free = free == 0 && !cuts ? end : free;
        }
        return Math.max(free, first + 1);
    }
}
