package yomitori.index;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import yomitori.text.PartOfSpeech;

/**
 * Which tokens are searched for, and under which characters: base forms in lower case and one width; particles, auxiliary verbs,
 * signs and the most common words are left out, a final long-vowel mark is cut off (サーバー is サーバ), 達する is 達す, as the dictionary
 * has it for 達した. One instance a thread.
 */
final class TermRules {
    /** No word is longer; what is, was never a word. */
    static final int LONGEST = 255;

    private static final Set<String> STOP_TAGS = JapaneseAnalyzer.getDefaultStopTags();
    private static final CharArraySet STOP_WORDS = JapaneseAnalyzer.getDefaultStopSet();
    /** With what stop words begin: most words need no second look. */
    private static final BitSet STOP_STARTS = stopStarts();
    private static final String HALF_KATAKANA = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";
    private static final String VOICED = "カキクケコサシスセソタチツテトハヒフヘホ";
    private static final String SEMI_VOICED = "ハヒフヘホ";
    private static final int SHORTEST_TO_STEM = 4;

    private final Map<PartOfSpeech, Boolean> stopped = new IdentityHashMap<>();
    private final char[] buffer = new char[LONGEST];
    private int length;
    private boolean word;

    private static BitSet stopStarts() {
        BitSet starts = new BitSet();
        for (Object word : STOP_WORDS) {
            starts.set(((char[]) word)[0]);
        }
        return starts;
    }

    /** Whether tokens of this part of speech are left out. */
    boolean isStopped(PartOfSpeech partOfSpeech) {
        Boolean known = stopped.get(partOfSpeech);
        if (known == null) {
            known = STOP_TAGS.contains(partOfSpeech.name());
            stopped.put(partOfSpeech, known);
        }
        return known;
    }

    /**
     * Makes the term of a word; false where it is none: only signs, or too common. It stands in {@link #buffer()} until the
     * next call.
     */
    boolean read(CharSequence from, int start, int end) {
        length = 0;
        word = false;
        boolean katakana = true;
        int stop = Math.min(end, start + LONGEST);
        for (int i = start; i < stop; i++) {
            char c = from.charAt(i);
            if (c < 0x80) {
                c = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
                word |= c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
                katakana = false;
            } else if (c >= 0x3041 && c < 0xA000) {
                katakana &= c >= 'ァ' && c <= 'ー';
                word |= c != '・' && c != '゛' && c != '゜';
            } else {
                c = unusual(c);
                if (c == 0) {
                    continue;
                }
                katakana &= c >= 'ァ' && c <= 'ー';
                word |= Character.isLetterOrDigit(c) || Character.isSurrogate(c) && isLetter(from, i);
            }
            buffer[length++] = c;
        }
        if (katakana && length >= SHORTEST_TO_STEM && buffer[length - 1] == 'ー') {
            length--;
        }
        if (length >= 3 && buffer[length - 1] == 'る' && buffer[length - 2] == 'す' && buffer[length - 3] >= '一') {
            length--;
        }
        return word && length > 0 && !(STOP_STARTS.get(buffer[0]) && STOP_WORDS.contains(buffer, 0, length));
    }

    /** A pattern with {@code *} and {@code ?} in the characters of the terms that it should fit. */
    String pattern(String typed) {
        read(typed, 0, typed.length());
        String folded = new String(buffer, 0, length);
        return folded.endsWith("ー*") ? folded.substring(0, length - 2) + "*" : folded;
    }

    /** Whether what was read last has a letter or digit. */
    boolean isWord() {
        return word;
    }

    char[] buffer() {
        return buffer;
    }

    int length() {
        return length;
    }

    private static boolean isLetter(CharSequence from, int at) {
        char c = from.charAt(at);
        return Character.isHighSurrogate(c) && at + 1 < from.length()
                && Character.isLetterOrDigit(Character.toCodePoint(c, from.charAt(at + 1)));
    }

    /** The character in its usual form; 0 where it has joined the one before. */
    private char unusual(char c) {
        if (c >= '！' && c <= '～') {
            return Character.toLowerCase((char) (c - '！' + '!'));
        }
        if (c >= '｡' && c <= 'ﾟ') {
            char full = HALF_KATAKANA.charAt(c - '｡');
            char before = length > 0 ? buffer[length - 1] : 0;
            if (full == '゛' && VOICED.indexOf(before) >= 0) {
                buffer[length - 1]++;
                return 0;
            }
            if (full == '゜' && SEMI_VOICED.indexOf(before) >= 0) {
                buffer[length - 1] += 2;
                return 0;
            }
            return full;
        }
        return Character.toLowerCase(c);
    }
}
