package yomitori.extract.names;

import yomitori.extract.Resources;
import yomitori.extract.TableException;

/**
 * What a dictionary of Japanese knows of words in katakana: the name of a person, a place or another thing, or a common noun. The
 * tokenizer knows few of them. Read in one pass over the bytes, without a string for each of the many words.
 */
final class KatakanaWords {
    private static final String FILE = "model/katakana.tsv";
    private static final String KINDS = "PLXC";

    private final int[] words;
    private final byte[] kinds;
    private final int mask;

    /** @param table rows of a word in katakana and the letters of its kinds, with a tab between them, in UTF-8 */
    KatakanaWords(byte[] table) {
        int lines = 0;
        for (byte each : table) {
            lines += each == '\n' ? 1 : 0;
        }
        mask = Integer.highestOneBit(Math.max(1, lines)) * 4 - 1;
        words = new int[mask + 1];
        kinds = new byte[mask + 1];
        int at = 0;
        for (int line = 1; at < table.length; line++) {
            int hash = 0;
            while (at + 2 < table.length && table[at] < 0) { // three bytes a sign
                hash = hash * 31 + ((table[at] & 0xf) << 12 | (table[at + 1] & 0x3f) << 6 | table[at + 2] & 0x3f);
                at += 3;
            }
            int kind = 0;
            for (at++; at < table.length && table[at] != '\n'; at++) {
                kind |= 1 << KINDS.indexOf(table[at]);
            }
            at++;
            if (kind <= 0 || kind >= 1 << KINDS.length()) {
                throw new TableException(FILE + ":" + line, "no kind of word", "a word in katakana, a tab, and some of " + KINDS);
            }
            int slot = slot(hash);
            while (kinds[slot] != 0) {
                slot = slot + 1 & mask;
            }
            words[slot] = hash;
            kinds[slot] = (byte) kind;
        }
    }

    /** The words that come with the program. */
    static KatakanaWords standard() {
        return Standard.WORDS;
    }

    /** The kinds of the word at {@code [start, end)}, a bit for each; 0 for an unknown word. */
    int kinds(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        for (int slot = slot(hash); kinds[slot] != 0; slot = slot + 1 & mask) {
            if (words[slot] == hash) {
                return kinds[slot];
            }
        }
        return 0;
    }

    private int slot(int hash) {
        return (hash * 0x9E3779B9 >>> 12) & mask;
    }

    /** Read when the first stretch is looked at: many texts have none. */
    private static final class Standard {
        static final KatakanaWords WORDS = new KatakanaWords(Resources.beside(KatakanaWords.class, FILE));
    }
}
