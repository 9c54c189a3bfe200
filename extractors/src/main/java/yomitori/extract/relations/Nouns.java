package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.Words;
import yomitori.text.Span;

/**
 * What a participant must end with.
 *
 * @param wanted one of these
 * @param unwanted and none of these: 株式, but not 全株式
 */
record Nouns(Words wanted, Words unwanted) {
    /** Those that begin with a minus are unwanted. */
    static Nouns of(List<String> nouns) {
        return new Nouns(
                Words.of(nouns.stream().filter(noun -> !noun.startsWith("-")).toList()),
                Words.of(nouns.stream().filter(noun -> noun.startsWith("-")).map(noun -> noun.substring(1)).toList()));
    }

    boolean end(String text, Span words) {
        return wanted.endingAt(text, words.start(), words.end()) != 0 && unwanted.endingAt(text, words.start(), words.end()) == 0;
    }
}
