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
        int whole = endOfWords(b);
        boolean ends = wanted.endingAt(text, start, end) != 0 || whole < end && wanted.endingAt(text, start, whole) != 0;
        return (any || ends || endWhole(text, b)) && unwanted.endingAt(text, start, whole) == 0;
    }

    /** Whether nothing but the wanted noun and a share of it stand behind the last name of a participant: X株を, X株10%を. */
    boolean followName(String text, Bunsetsu b) {
        int end = endOfWords(b);
        int word = wanted.endingAt(text, b.content().start(), end);
        int named = b.mentions().size() - (end < b.content().end() ? 2 : 1);
        Mention name = word == 0 || named < 0 ? null : b.mentions().get(named);
        return name != null && name.isName() && name.span().end() == end - wanted.length(word);
    }

    /** Where the words end of which a share behind them is told: 株式 of 株式10%. */
    private static int endOfWords(Bunsetsu b) {
        Mention last = b.lastMention();
        boolean share = last != null && last.is(ValueType.PERCENT) && last.span().end() == b.content().end();
        return share ? last.span().start() : b.content().end();
    }

    private boolean endWhole(String text, Bunsetsu b) {
        int word = whole.endingAt(text, b.content().start(), b.content().end());
        int start = word == 0 ? -1 : b.content().end() - whole.length(word);
        Mention last = b.lastMention();
        boolean name = last != null && last.isName() && (last.span().end() == start || last.span().end() == b.content().end());
        return word != 0 && (start == b.content().start() || name);
    }
}
