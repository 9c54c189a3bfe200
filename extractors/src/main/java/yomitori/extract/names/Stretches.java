package yomitori.extract.names;

import yomitori.text.PartOfSpeech;
import yomitori.text.Tokens;

/**
 * Where names may hide that tables and shapes have not read: short quotes, and stretches of nouns. Walks over the tokens of one article
 * once, from stretch to stretch.
 */
final class Stretches {
    private static final int LONGEST = 24;
    private static final String OPENING = "「『“\"";
    private static final String CLOSING = "」』”\"";

    private final Reading reading;
    private final Tokens tokens;
    private final String text;
    private final boolean quotesOnly;
    private int first;
    private int last = -1;
    private int quote = -1;

    /** @param quotesOnly whether stretches of nouns outside quotes are left out */
    Stretches(Reading reading, boolean quotesOnly) {
        this.reading = reading;
        tokens = reading.tokens();
        text = reading.text();
        this.quotesOnly = quotesOnly;
    }

    /** The first token of this stretch. */
    int first() {
        return first;
    }

    /** The last token of this stretch. */
    int last() {
        return last;
    }

    /** The token that opens the quote that this stretch fills; -1 for a stretch of nouns. */
    int quote() {
        return quote;
    }

    /** Goes to the next stretch; whether there is one. */
    boolean next() {
        int i = last + 1;
        while (i < tokens.size()) {
            int mark = tokens.end(i) == tokens.start(i) + 1 ? OPENING.indexOf(text.charAt(tokens.start(i))) : -1;
            int close = mark < 0 ? -1 : closing(i + 1, CLOSING.charAt(mark));
            if (close > i + 1 && isOpen(i + 1, close - 1)) {
                return found(i + 1, close - 1, i);
            }
            if (close > i + 1) {
                i = close;
            } else if (quotesOnly || !isPart(i) || isJoint(i)) {
                i++;
            } else {
                return found(i, endOfNouns(i), -1);
            }
        }
        return false;
    }

    private boolean found(int from, int to, int opening) {
        first = from;
        last = to;
        quote = opening;
        return true;
    }

    private int endOfNouns(int from) {
        int end = from;
        while (end + 1 < tokens.size() && tokens.start(end + 1) == tokens.end(end) && end - from < LONGEST && isPart(end + 1)) {
            end++;
        }
        while (isJoint(end)) {
            end--;
        }
        return end;
    }

    private int closing(int from, char mark) {
        int limit = Math.min(tokens.size(), from + LONGEST);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(tokens.start(i));
            if (c == mark) {
                return i;
            }
            if (c == '\n' || c == '。' || OPENING.indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether anything in the quote is not part of a name yet. */
    private boolean isOpen(int from, int to) {
        Found name = reading.firstIn(tokens.start(from), tokens.end(to));
        return name == null ? reading.isFree(tokens.start(from), tokens.end(to))
                : name.start() > tokens.start(from) || name.end() < tokens.end(to);
    }

    /** Whether a token may stand in a name. */
    private boolean isPart(int token) {
        PartOfSpeech part = tokens.partOfSpeech(token);
        if (part.isNoun()) {
            return !part.isPronoun() && !part.isBoundNoun() && text.charAt(tokens.start(token)) > ' ';
        }
        return part.isPrefix() || isJoint(token);
    }

    /** ・ and the like between the words of a name, or a space between Latin words. */
    private boolean isJoint(int token) {
        int start = tokens.start(token);
        if (tokens.end(token) != start + 1) {
            return false;
        }
        char c = text.charAt(start);
        return switch (c) {
            case '・', '=', '＝', '&', '-', '.', '\'', '’' -> true;
            case ' ' -> Script.isLatinOrDigit(text, start - 1) && Script.isLatinOrDigit(text, start + 1);
            default -> false;
        };
    }
}
