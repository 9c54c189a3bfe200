package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.Words;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;

/**
 * What a participant must end with.
 *
 * @param wanted one of these, whatever stands before it
 * @param whole or one of these as a word of its own: グループ, Xグループ, but not 研究グループ
 * @param unwanted and none of these: 株式, but not 全株式
 * @param any whether nothing is wanted, so that all but the unwanted will do
 */
record Nouns(Words wanted, Words whole, Words unwanted, boolean any) {
    /** Those that begin with a minus are unwanted, those with a circumflex whole words. */
    static Nouns of(List<String> nouns) {
        return new Nouns(
                Words.of(nouns.stream().filter(noun -> !noun.startsWith("-") && !noun.startsWith("^")).toList()),
                marked(nouns, "^"),
                marked(nouns, "-"),
                nouns.stream().allMatch(noun -> noun.startsWith("-")));
    }

    private static Words marked(List<String> nouns, String mark) {
        return Words.of(nouns.stream().filter(noun -> noun.startsWith(mark)).map(noun -> noun.substring(1)).toList());
    }

    boolean end(String text, Bunsetsu b) {
        int start = b.content().start();
        int end = b.content().end();
        Mention last = b.lastMention();
        boolean share = last != null && last.is(ValueType.PERCENT) && last.span().end() == end; // 株式10%
        int whole = share ? last.span().start() : end;
        boolean ends = wanted.endingAt(text, start, end) != 0 || share && wanted.endingAt(text, start, whole) != 0;
        return (any || ends || endWhole(text, b)) && unwanted.endingAt(text, start, whole) == 0;
    }

    /** Whether nothing but the wanted noun stands behind the last name of a participant: X株を. */
    boolean followName(String text, Bunsetsu b) {
        int word = wanted.endingAt(text, b.content().start(), b.content().end());
        return word != 0 && b.lastMention() != null && b.lastMention().isName()
                && b.lastMention().span().end() == b.content().end() - wanted.length(word);
    }

    private boolean endWhole(String text, Bunsetsu b) {
        int word = whole.endingAt(text, b.content().start(), b.content().end());
        int start = word == 0 ? -1 : b.content().end() - whole.length(word);
        Mention last = b.lastMention();
        boolean name = last != null && last.isName() && (last.span().end() == start || last.span().end() == b.content().end());
        return word != 0 && (start == b.content().start() || name);
    }
}
