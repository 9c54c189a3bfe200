package yomitori.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.RandomAccess;

/**
 * The tokens of an article in the order of the text, kept in flat arrays: half a million tokens a second pass here, and few of them are
 * ever looked at as objects. Reads as a list of {@link Token}; loops that must be quick ask by number. Immutable.
 */
public final class Tokens extends AbstractList<Token> implements RandomAccess {
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final PartOfSpeech[] partsOfSpeech;
    private final String[] baseForms;
    private final BitSet unknown;

    /**
     * @param baseForms null where a token is its own base form
     * @param unknown the words in katakana that the dictionary does not know
     */
    Tokens(String text, int[] starts, int[] ends, PartOfSpeech[] partsOfSpeech, String[] baseForms, BitSet unknown) {
        this.unknown = unknown;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.partsOfSpeech = partsOfSpeech;
        this.baseForms = baseForms;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public PartOfSpeech partOfSpeech(int token) {
        return partsOfSpeech[token];
    }

    /** Whether the token is a word in katakana that the dictionary does not know; false for every other word. */
    public boolean isUnknownKatakana(int token) {
        return unknown.get(token);
    }

    /** The token as it stands in the text. */
    public String surface(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** The dictionary form (原形); the surface where the dictionary knows none. Full-width Latin is folded in it. */
    public String baseForm(int token) {
        return baseForms[token] == null ? surface(token) : baseForms[token];
    }

    /** The dictionary form where the dictionary knows one, null where the surface is its own; makes no string. */
    public String dictionaryForm(int token) {
        return baseForms[token];
    }

    /** The first character of the token's surface. */
    public char firstCharacter(int token) {
        return text.charAt(starts[token]);
    }

    /** Whether the token's surface is {@code word}; makes no string. */
    public boolean is(int token, String word) {
        return ends[token] - starts[token] == word.length() && text.startsWith(word, starts[token]);
    }

    /** Whether the token's base form is {@code word}; makes no string. */
    public boolean hasBaseForm(int token, String word) {
        return baseForms[token] == null ? is(token, word) : baseForms[token].equals(word);
    }

    /**
     * The number of the first token that ends behind {@code offset}: the one that holds it, or the next; {@link #size()}
     * where none is left.
     */
    public int at(int offset) {
        int found = Arrays.binarySearch(ends, offset + 1);
        return found >= 0 ? found : -found - 1;
    }

    /** Whether a token begins at {@code offset}. */
    public boolean startsAt(int offset) {
        return Arrays.binarySearch(starts, offset) >= 0;
    }

    /** Whether a token ends at {@code offset}. */
    public boolean endsAt(int offset) {
        return Arrays.binarySearch(ends, offset) >= 0;
    }

    @Override
    public Token get(int token) {
        return new Token(
                new Span(starts[token], ends[token]), surface(token), baseForm(token), partsOfSpeech[token]);
    }

    @Override
    public int size() {
        return starts.length;
    }
}
