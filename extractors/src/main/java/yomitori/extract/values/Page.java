package yomitori.extract.values;

import yomitori.extract.Mentions;
import yomitori.text.Analysis;
import yomitori.text.Sentence;
import yomitori.text.Tokens;

/** An article's folded text with the questions that all readers ask of it. */
final class Page {
    /** No reader looks farther than this, so that a sentence without an end costs no more than others. */
    private static final int LONGEST_VIEW = 200;

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

    /** Where the bracket closes that opens at {@code open}, less than {@code reach} behind it; -1 where it does not. */
    int closing(int open, int reach) {
        int close = open + 1;
        while (close < open + reach && at(close) != ')' && at(close) != 0) {
            close++;
        }
        return at(close) == ')' ? close : -1;
    }

    boolean has(int offset, String word) {
        return text.startsWith(word, offset);
    }

    /** Whether {@code word} ends right before {@code end}. */
    boolean endsWith(int end, String word) {
        return end >= word.length() && text.startsWith(word, end - word.length());
    }

    boolean endsWithAny(int end, String... words) {
        for (String word : words) {
            if (endsWith(end, word)) {
                return true;
            }
        }
        return false;
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

    /** Whether the sentence at {@code offset} holds one of the words not far behind {@code offset}. */
    boolean sentenceSays(int offset, String... words) {
        int end = sentenceEnd(offset);
        for (String word : words) {
            int found = text.indexOf(word, offset, end);
            if (found >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line at {@code offset} holds one of the words not far from {@code offset}. */
    boolean lineSays(int offset, String... words) {
        int start = offset;
        while (start > 0 && offset - start < LONGEST_VIEW && text.charAt(start - 1) != '\n') {
            start--;
        }
        int end = offset;
        while (end < text.length() && end - offset < LONGEST_VIEW && text.charAt(end) != '\n') {
            end++;
        }
        for (String word : words) {
            if (text.indexOf(word, start, end) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the sentence at {@code offset} begins, or as far back as it is looked at. */
    int sentenceStart(int offset) {
        Sentence here = sentenceAt(offset);
        return here == null ? offset : Math.max(offset - LONGEST_VIEW, Math.min(offset, here.span().start()));
    }

    /** Where the sentence at {@code offset} ends, or as far ahead as it is looked at. */
    int sentenceEnd(int offset) {
        Sentence here = sentenceAt(offset);
        return here == null ? offset : Math.min(offset + LONGEST_VIEW, Math.max(offset, here.span().end()));
    }
}
