package yomitori.extract.relations;

import java.util.BitSet;
import java.util.Set;
import yomitori.text.Tokens;

/** A small set of words that most tokens are not in: the first character tells, and no string is made. */
final class WordSet {
    private final Set<String> words;
    private final BitSet firstCharacters = new BitSet();

    private WordSet(Set<String> words) {
        this.words = words;
        words.forEach(word -> firstCharacters.set(word.charAt(0)));
    }

    static WordSet of(String... words) {
        return new WordSet(Set.of(words));
    }

    /** Whether the token's surface is one of the words. */
    boolean contains(Tokens tokens, int token) {
        return firstCharacters.get(tokens.firstCharacter(token)) && words.contains(tokens.surface(token));
    }
}
