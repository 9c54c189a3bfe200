package yomitori.extract.values;

import yomitori.text.PartOfSpeech;
import yomitori.text.Tokens;

/** The counter of a number that no table knows: the word right behind it, where the tokens call it a counter or a noun. */
final class CounterFinder {
    private static final String[] NO_COUNTER = {
        "以上", "以下", "未満", "超", "前後", "程度", "以内", "余り", "突破", "達成", "超過", "到達", "時点", "規模", "相当", "近く", "平均", "合計", "以降", "以前", "以来",
        "最新", "増加", "減少", "だけ", "ほど", "くらい", "ため", "もの", "こと", "場合", "発表", "発売", "公開", "対応", "搭載", "版", "系", "型", "用", "的",
        "化", "性", "式", "製", "等", "など", "同士", "目"
    };

    private final Page page;

    CounterFinder(Page page) {
        this.page = page;
    }

    /** Behind the counter that begins at {@code at}, or -1. */
    int end(int at) {
        Tokens tokens = page.tokens;
        int token = tokens.at(at);
        if (token >= tokens.size() || tokens.start(token) != at) {
            return -1;
        }
        PartOfSpeech part = tokens.partOfSpeech(token);
        char first = page.at(at);
        if (!part.isNoun() || part.isProperNoun() || part.isNumber() || !isWordLike(first) || page.hasAny(at, NO_COUNTER)
                || part.name().startsWith("名詞-非自立") || part.name().startsWith("名詞-代名詞") || part.name().startsWith("名詞-副詞可能")) {
            return -1;
        }
        int end = tokens.end(token);
        if (Chars.isKatakana(first)) {
            while (Chars.isKatakana(page.at(end))) {
                end++;
            }
        } else if (part.isCounter() || end - at == 1) {
            int next = token + 1;
            if (!part.isCounter() && next < tokens.size() && tokens.start(next) == end && tokens.partOfSpeech(next).isSuffix()
                    && Chars.isKanji(page.at(end))) {
                end = tokens.end(next);
            }
        }
        return page.claimed.touches(at, end) ? -1 : end;
    }

    private static boolean isWordLike(char c) {
        return Chars.isKanji(c) || Chars.isKatakana(c);
    }
}
