package yomitori.extract.names;

import yomitori.extract.Resources;
import yomitori.extract.TableException;

/**
 * What a dictionary of Japanese knows of words that the tokenizer knows less of: a kind or several for each, as bits. Read in one pass over
 * the bytes, without a string for each of the many words.
 */
final class ListedWords {
    /** The longest word that a list holds. */
    static final int LONGEST = 14;

    /** Bits of the kinds of {@link #names()}. */
    static final int PERSON = 1;
    static final int PLACE = 2;
    static final int COMMON = 8;
    static final int FAMILY = 16;

    private static final String NAMES = "model/words.tsv";
    private static final String NAME_KINDS = "PLXCSG";
    private static final String CLASSES = "model/classes.tsv";
    private static final String CLASS_KINDS = "123ABEFHIJKMNOQRTUVWYZaeflopw";
    private static final int MOST_SETS = 256;

    private final int[] words;
    private final byte[] kinds;
    private final int[] sets = new int[MOST_SETS];
    private final int mask;

    /**
     * @param table rows of a word and the letters of its kinds, with a tab between them, in UTF-8
     * @param letters the letters that stand for kinds; each is a bit, in this order
     */
    ListedWords(byte[] table, String letters, String file) {
        int lines = 0;
        for (byte each : table) {
            lines += each == '\n' ? 1 : 0;
        }
        mask = Integer.highestOneBit(Math.max(1, lines + lines / 2)) * 2 - 1;
        words = new int[mask + 1];
        kinds = new byte[mask + 1];
        int at = 0;
        int known = 1;
        for (int line = 1; at < table.length; line++) {
            int hash = 0;
            while (at < table.length && table[at] != '\t' && table[at] != '\n') {
                int more = table[at] >= 0 ? 0 : table[at] < (byte) 0xe0 ? 1 : 2;
                int sign = table[at++] & 0x7f >> (more == 0 ? 0 : more + 1);
                for (int i = 0; i < more; i++) {
                    sign = sign << 6 | table[at++] & 0x3f;
                }
                hash = hash * 31 + sign;
            }
            int set = 0;
            boolean wrong = false;
            for (at++; at < table.length && table[at] != '\n'; at++) {
                int kind = letters.indexOf(table[at]);
                wrong |= kind < 0;
                set |= 1 << kind;
            }
            at++;
            if (set == 0 || wrong) {
                throw new TableException(file + ":" + line, "no kind of word", "a word, a tab, and some of " + letters);
            }
            int number = 1;
            while (number < known && sets[number] != set) {
                number++;
            }
            if (number == known) {
                if (known == MOST_SETS) {
                    throw new TableException(file + ":" + line, "too many sets of kinds", "at most " + (MOST_SETS - 1));
                }
                sets[known++] = set;
            }
            int slot = slot(hash);
            while (kinds[slot] != 0) {
                slot = slot + 1 & mask;
            }
            words[slot] = hash;
            kinds[slot] = (byte) number;
        }
    }

    /** Names of people (P; S and G: family and given names), places (L) and other things (X), and common nouns (C). */
    static ListedWords names() {
        return Names.WORDS;
    }

    /** What sort of thing a noun speaks of, and of what kind the things are that bear a name. */
    static ListedWords classes() {
        return Classes.WORDS;
    }

    /** The hash of a word that goes on by one sign; that of the empty word is 0. */
    static int grow(int hash, char sign) {
        return hash * 31 + sign;
    }

    /** The kinds of the word with this hash, a bit for each; 0 for an unknown word. */
    int kinds(int hash) {
        for (int slot = slot(hash); kinds[slot] != 0; slot = slot + 1 & mask) {
            if (words[slot] == hash) {
                return sets[kinds[slot] & 0xff];
            }
        }
        return 0;
    }

    /** The kinds of the word at {@code [start, end)}. */
    int kinds(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = grow(hash, text.charAt(i));
        }
        return kinds(hash);
    }

    private int slot(int hash) {
        return (hash * 0x9E3779B9 >>> 10) & mask;
    }

    /** Read when the first stretch is looked at: many texts have none. */
    private static final class Names {
        static final ListedWords WORDS = new ListedWords(Resources.beside(ListedWords.class, NAMES), NAME_KINDS, NAMES);
    }

    private static final class Classes {
        static final ListedWords WORDS = new ListedWords(Resources.beside(ListedWords.class, CLASSES), CLASS_KINDS, CLASSES);
    }
}
