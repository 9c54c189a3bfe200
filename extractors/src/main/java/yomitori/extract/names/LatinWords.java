package yomitori.extract.names;

import yomitori.facts.NameType;

/** What single Latin words are: general words that are no names, and last words that show what a name is. */
final class LatinWords {
    private final CueWords stops;
    private final CueWords tails;

    LatinWords(Cues cues) {
        stops = cues.of(Cues.Kind.STOP);
        tails = cues.of(Cues.Kind.LATIN_TAIL);
    }

    /** Whether {@code [start, end)} is a general word. */
    boolean isStop(String text, int start, int end) {
        return stops.is(text, start, end);
    }

    /** What the word at {@code [start, end)} shows as the last one of a name; null for nothing. */
    NameType tail(String text, int start, int end) {
        int number = tails.startingAt(text, start);
        return number != 0 && tails.length(number) == end - start ? tails.type(number) : null;
    }

    /** Where a legal form ends that begins with the word at {@code [start, end)} and goes on behind its signs, Co., Ltd.; {@code end} for another word. */
    int endOfForm(String text, int start, int end) {
        int number = tails.startingAt(text, start);
        return number != 0 && tails.type(number) == NameType.COMPANY ? Math.max(end, start + tails.length(number)) : end;
    }

    /** The end of the phrase without general words at its end: GPU, Changelog. */
    int withoutStops(String text, int start, int end) {
        int at = end;
        while (at > start) {
            int last = LatinPhrase.lastWord(text, start, at);
            if (last <= start || !stops.is(text, last, at) || tails.is(text, last, at)) {
                return at;
            }
            at = last - 1;
        }
        return at;
    }

    /** Whether there are only general words and numbers. */
    boolean onlyStops(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            int word = i;
            while (i < end && text.charAt(i) != ' ') {
                i++;
            }
            if (!stops.is(text, word, i) && !isNumber(text, word, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Script.of(text.charAt(i)) == Script.LATIN) {
                return false;
            }
        }
        return true;
    }
}
