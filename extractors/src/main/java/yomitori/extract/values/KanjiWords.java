package yomitori.extract.values;

import yomitori.text.Tokens;

/** Tells numbers in kanji from words that are written with the same characters: 一方, 三菱, 十分, 統一. The tokens decide. */
final class KanjiWords {
    private KanjiWords() {}

    /** The stretch of a word that holds the kanji numeral at {@code at} but is no number; null where a number begins. */
    static Draft pass(Page page, int at, Numeral numeral) {
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
        int rest = numeral.end();
        boolean counted = rest < end && end - rest <= 2 && isCounter(page, rest, end) || rest >= end;
        return counted && !tokens.partOfSpeech(token).isProperNoun() ? null : Draft.nothing(at, end);
    }

    /** 一人, 三日, 二つ and 十年 are one token each, but numbers all the same. */
    private static boolean isCounter(Page page, int from, int end) {
        String counters = "人つ日月年円社件個台本枚回倍割位歳時分秒週冊機";
        return counters.indexOf(page.at(from)) >= 0 && (end - from == 1 || page.at(from + 1) == '間');
    }
}
