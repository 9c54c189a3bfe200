package yomitori.extract.values;

import yomitori.extract.Mentions;
import yomitori.text.Analysis;
import yomitori.text.Sentence;
import yomitori.text.Tokens;

/** An article's folded text with the questions that all readers ask of it. */
final class Page {
    final Analysis analysis;
    final String text;
    final Tokens tokens;
    final Mentions claimed;
    private Sentence sentence;

    Page(Analysis analysis, Mentions claimed) {
        this.analysis = analysis;
        this.text = analysis.folded();
        this.tokens = analysis.tokens();
        this.claimed = claimed;
    }

    int length() {
        return text.length();
    }

    /** The character at an offset; 0 outside the text. */
    char at(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : 0;
    }

    boolean has(int offset, String word) {
        return text.startsWith(word, offset);
    }

    /** Whether {@code word} ends right before {@code end}. */
    boolean endsWith(int end, String word) {
        return end >= word.length() && text.startsWith(word, end - word.length());
    }

    boolean hasAny(int offset, String... words) {
        for (String word : words) {
            if (text.startsWith(word, offset)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the character at {@code offset} is one of {@code characters}. */
    boolean isOneOf(int offset, String characters) {
        return offset >= 0 && offset < text.length() && characters.indexOf(text.charAt(offset)) >= 0;
    }

    /** Behind the one space at {@code offset}, or {@code offset} itself. */
    int skipSpace(int offset) {
        char c = at(offset);
        return c == ' ' || c == '\u00A0' ? offset + 1 : offset;
    }

    /** Behind the digits at {@code offset}. */
    int skipDigits(int offset) {
        int end = offset;
        while (Chars.isDigit(at(end))) {
            end++;
        }
        return end;
    }

    /** The value of the digits in {@code [start, end)}, at most four of them. */
    int digits(int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    /** The sentence at an offset; the last one asked for is remembered. Null behind the last. */
    Sentence sentenceAt(int offset) {
        if (sentence == null || !sentence.span().contains(offset)) {
            sentence = analysis.sentenceAt(offset);
        }
        return sentence;
    }

    /** Whether the sentence at {@code offset} holds one of the words behind {@code offset}. */
    boolean sentenceSays(int offset, String... words) {
        Sentence here = sentenceAt(offset);
        int end = here == null ? text.length() : Math.min(text.length(), here.span().end());
        for (String word : words) {
            int found = text.indexOf(word, offset, end);
            if (found >= 0) {
                return true;
            }
        }
        return false;
    }

    int sentenceStart(int offset) {
        Sentence here = sentenceAt(offset);
        return here == null ? offset : Math.min(offset, here.span().start());
    }

    int sentenceEnd(int offset) {
        Sentence here = sentenceAt(offset);
        return here == null ? text.length() : Math.max(offset, here.span().end());
    }
}
