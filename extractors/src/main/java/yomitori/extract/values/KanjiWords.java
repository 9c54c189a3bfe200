package yomitori.extract.values;

import yomitori.text.Tokens;

/** Tells numbers in kanji from words that are written with the same characters: 一方, 三菱, 十分, 統一. The tokens decide. */
final class KanjiWords {
    private KanjiWords() {}

    /** The stretch of a word that holds the kanji numeral at {@code at} but is no number; null where a number begins. */
    static Draft pass(Page page, Lexicon lexicon, int at, Numeral numeral) {
        Tokens tokens = page.tokens;
        int token = tokens.at(at);
        if (token >= tokens.size() || tokens.start(token) > at) {
            return null;
        }
        int end = tokens.end(token);
        boolean number = tokens.partOfSpeech(token).isNumber() || tokens.partOfSpeech(token).name().startsWith("接頭詞-数");
        if (number) {
            return null;
        }
        if (tokens.start(token) < at || numeral == null) {
            return Draft.nothing(at, Math.max(end, at + 1));
        }
        boolean counted = numeral.end() >= end || isCounter(lexicon.units, page.text, numeral.end(), end);
        return counted && !tokens.partOfSpeech(token).isProperNoun() ? null : Draft.nothing(at, end);
    }

    /** 一人, 三日, 二つ and 数カ月 are one token each, but numbers all the same. */
    private static boolean isCounter(Trie<Unit> units, String text, int from, int end) {
        int unit = units.find(text, from);
        return unit >= 0 && from + units.length(unit) >= end && !units.value(unit).is(Unit.Kind.NOTHING);
    }
}
