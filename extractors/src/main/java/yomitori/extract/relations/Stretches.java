package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.List;
import yomitori.extract.Mentions;
import yomitori.text.Sentence;
import yomitori.text.Span;
import yomitori.text.Tokens;

/**
 * Cuts what only a lack of full stops makes one sentence, and headlines at the wide blank between what they tell: X社、Yを買収　売上高は3割増.
 * Readers look around in a sentence for each of its figures, so a stretch of bounded length is what keeps the time for a text linear in its
 * length, whatever the text is.
 */
final class Stretches {
    /** Longer than any sentence that somebody means to be read. */
    private static final int LONGEST = 1000;
    private static final int SHORTEST_PART = 5;
    private static final char WIDE = '\u3000';

    private Stretches() {}

    /** The sentence, or the parts of it where it is a headline of two, or the stretches where it is too long: cut behind its last 、 within reach, at any word where there is none. */
    static List<Sentence> of(String text, Tokens tokens, Mentions mentions, Sentence sentence) {
        if (sentence.span().length() <= LONGEST) {
            int cut = sentence.block().span().start() == 0 ? wideBlank(text, tokens, sentence) : -1;
            return cut < 0 ? List.of(sentence)
                    : List.of(part(tokens, sentence, sentence.firstToken(), cut), part(tokens, sentence, cut, sentence.endToken()));
        }
        List<Sentence> stretches = new ArrayList<>();
        int first = sentence.firstToken();
        while (first < sentence.endToken()) {
            int end = end(text, tokens, mentions, first, sentence.endToken());
            stretches.add(part(tokens, sentence, first, end));
            first = end;
        }
        return stretches;
    }

    private static Sentence part(Tokens tokens, Sentence whole, int first, int end) {
        return new Sentence(new Span(tokens.start(first), tokens.end(end - 1)), whole.block(), first, end);
    }

    /** The first token behind the wide blank of a headline whose first part names who does what: X社、Yを買収　…; -1 where it has none. */
    private static int wideBlank(String text, Tokens tokens, Sentence headline) {
        int start = headline.span().start();
        int blank = text.indexOf(WIDE, start, headline.span().end());
        boolean parted = blank > start + SHORTEST_PART && blank + SHORTEST_PART < headline.span().end()
                && text.charAt(headline.span().end() - 1) != '。' && text.substring(start, blank).indexOf('、') > 0 && text.substring(start, blank).indexOf('。') < 0;
        int first = parted ? tokens.at(blank + 1) : -1;
        return first > headline.firstToken() && first < headline.endToken() && tokens.start(first) == blank + 1 ? first : -1;
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
