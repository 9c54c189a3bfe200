package yomitori.extract.names;

import yomitori.text.Tokens;

/** The parts of a name in katakana between its points, and whether they can name somebody: サラ・シルバーマン, and not スライド・ケース. */
record KatakanaParts(Reading reading, int start, int end) {
    /** Whether a point between the parts of a name stands here. */
    static boolean isDot(String text, int at) {
        return at > 0 && at < text.length() && (text.charAt(at) == '・' || text.charAt(at) == '=' || text.charAt(at) == '＝');
    }

    /** Whether the tokenizer knows every word, and none as a name: ユーザー・グループ. */
    static boolean isCommon(Reading reading, int start, int end) {
        Tokens tokens = reading.tokens();
        for (int i = tokens.at(start); i < tokens.size() && tokens.start(i) < end; i++) {
            if (tokens.isUnknownKatakana(i) || tokens.partOfSpeech(i).isProperNoun()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the tokenizer knows one of the parts as the name of somebody. */
    boolean holdGivenName() {
        Tokens tokens = reading.tokens();
        for (int i = tokens.at(start); i < tokens.size() && tokens.start(i) < end; i++) {
            boolean whole = (tokens.start(i) == start || isDot(reading.text(), tokens.start(i) - 1))
                    && (tokens.end(i) == end || isDot(reading.text(), tokens.end(i)));
            if (whole && PersonNames.isPersonal(tokens.partOfSpeech(i)) && tokens.end(i) - tokens.start(i) > 1) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a dictionary knows each part as a name of people, and none as anything else: メリル・ストリープ. The last may be no Japanese family
     * name, which makes a firm of two.
     */
    boolean areListed() {
        String text = reading.text();
        int part = start;
        for (int i = start; i <= end; i++) {
            if (i == end || isDot(text, i)) {
                int kinds = ListedWords.names().kinds(text, part, i);
                if ((kinds & ListedWords.PERSON) == 0 || (kinds & (ListedWords.PLACE | ListedWords.COMMON)) != 0
                        || i == end && (kinds & ListedWords.FAMILY) != 0) { // マクラーレン・ホンダ
                    return false;
                }
                part = i + 1;
            }
        }
        return true;
    }

    /**
     * Whether the last part names things and nobody, or things as well and the parts in front of it do so too: ジョン・ポリシー, スライド・ケース.
     * A last part that the lists hold as a common noun, but as no kind of thing, may well be a foreign name behind a
     * part that is nothing but a name: パトリック・ボア, and not アタリ・ハズレ.
     */
    boolean areThings() {
        String text = reading.text();
        int part = start;
        boolean common = true;
        boolean last = false;
        boolean named = false;
        for (int i = start; i <= end; i++) {
            if (i == end || isDot(text, i)) {
                int kinds = ListedWords.names().kinds(text, part, i);
                boolean listed = (kinds & ListedWords.COMMON) != 0;
                boolean classed = listed && ListedWords.classes().kinds(text, part, i) != 0;
                boolean thing = classed || listed && isCommon(reading, part, i);
                common &= thing;
                last = thing && (classed || !named) && (kinds & ListedWords.PERSON) == 0;
                named |= !listed && (kinds & ListedWords.PERSON) != 0;
                part = i + 1;
            }
        }
        return common || last;
    }
}
