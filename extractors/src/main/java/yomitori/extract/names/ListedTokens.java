package yomitori.extract.names;

import yomitori.text.Tokens;

/** For each token of a window, the longest word of a list that covers it and cuts no token. One for each article; not shared. */
final class ListedTokens {
    private final ListedWords list;
    private final Tokens tokens;
    private final String text;
    private int[] said = new int[64];
    private int[] lengths = new int[64];
    private int from;
    private int size;

    ListedTokens(ListedWords list, Tokens tokens, String text) {
        this.list = list;
        this.tokens = tokens;
        this.text = text;
    }

    /** Looks up the tokens from {@code first} on, {@code length} of them; those before and behind the text are none. */
    void look(int first, int length) {
        from = first;
        size = length;
        if (length > said.length) {
            said = new int[length];
            lengths = new int[length];
        }
        for (int i = 0; i < length; i++) {
            said[i] = 0;
            lengths[i] = 0;
        }
        for (int i = Math.max(0, -first); i < length && first + i < tokens.size(); i++) {
            wordsFrom(i);
        }
    }

    private void wordsFrom(int index) {
        int start = tokens.start(from + index);
        int at = start;
        int hash = 0;
        for (int i = index; i < size && from + i < tokens.size() && tokens.start(from + i) == at; i++) {
            int end = tokens.end(from + i);
            if (end - start > ListedWords.LONGEST) {
                return;
            }
            for (; at < end; at++) {
                hash = ListedWords.grow(hash, text.charAt(at));
            }
            int kinds = list.kinds(hash);
            if (kinds != 0) {
                cover(index, i, end - start, kinds);
            }
        }
    }

    private void cover(int first, int last, int length, int kinds) {
        for (int i = first; i <= last; i++) {
            if (length > lengths[i]) {
                lengths[i] = length;
                said[i] = kinds << 2 | (i == first ? 1 : 0) | (i == last ? 2 : 0);
            }
        }
    }

    /** The kinds of the word over a token, and in the two lowest bits where in it the token stands; 0 for none. */
    int said(int token) {
        return said[token - from];
    }

    /** How long the word over a token is. */
    int length(int token) {
        return lengths[token - from];
    }
}
