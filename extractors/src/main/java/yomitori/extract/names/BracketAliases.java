package yomitori.extract.names;

import yomitori.extract.KanaSound;
import yomitori.facts.NameType;

/** Other names that an article teaches in brackets: 月之暗面(Moonshot AI), Advanced AI Framework (AAIF), 〇〇株式会社（以下、〇〇）. */
final class BracketAliases {
    /** The rule of an acronym that the article explains itself, whatever the tables know under it. */
    static final String OVERRIDING = "alias:acronym";

    private static final int LONGEST = 60;
    /** Leads from a name to its short form. */
    static final String SHORTENED = "略して";
    private static final String[] SAID = {"以下", "略称", SHORTENED};

    private final CueWords stops;
    private final CueWords generic;
    private final CueWords pointing;

    BracketAliases(Cues cues) {
        stops = cues.of(Cues.Kind.STOP);
        generic = cues.of(Cues.Kind.QUOTE_BEFORE);
        pointing = cues.of(Cues.Kind.POINTING);
    }

    void read(Reading reading) {
        String text = reading.text();
        Landmarks.Offsets opens = reading.landmarks().brackets();
        for (int i = 0; i < opens.size(); i++) {
            int open = opens.get(i);
            int limit = Math.min(text.length(), open + LONGEST + 1);
            int close = open + 1;
            while (close < limit && text.charAt(close) != ')') {
                close++;
            }
            if (close < limit && close > open + 2) {
                read(reading, open, close);
            }
        }
        readShortened(reading);
    }

    /** 「港湾連携構想」、略してPLT: what stands behind is short for what stands in front, whatever else the words may name. */
    private static void readShortened(Reading reading) {
        String text = reading.text();
        for (int at = text.indexOf(SHORTENED); at > 2; at = text.indexOf(SHORTENED, at + 1)) {
            int left = "、,".indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
            left = "」』".indexOf(text.charAt(left - 1)) >= 0 ? left - 1 : left;
            Found name = left < at ? reading.endingAt(left) : null;
            int start = at + SHORTENED.length();
            char mark = start < text.length() ? text.charAt(start) : ' ';
            boolean quoted = mark == '「' || mark == '『';
            int end = quoted ? Quote.closing(text, start + 1, (char) (mark + 1)) : LatinPhrase.wordEnd(text, start);
            start = quoted ? start + 1 : start;
            if (name != null && end > start + 1) {
                overrule(reading, start, end, name);
            }
        }
    }

    private static int said(String text, int start) {
        for (String word : SAID) {
            if (text.startsWith(word, start)) {
                return word.length();
            }
        }
        return 0;
    }

    private static void overrule(Reading reading, int start, int end, Found name) {
        reading.add(new Found(start, end, name.entity(), OVERRIDING));
        reading.overrule(reading.text().substring(start, end), name.entity(), OVERRIDING);
    }

    private void read(Reading reading, int open, int close) {
        String text = reading.text();
        int left = open > 0 && text.charAt(open - 1) == ' ' ? open - 1 : open;
        int quote = left > 0 && "」』”".indexOf(text.charAt(left - 1)) >= 0 ? left - 1 : -1;
        Found name = reading.endingAt(quote >= 0 ? quote : left);
        int behind = text.indexOf("、以下", open, Math.max(open, close)); // （東京都、以下X）
        int start = behind > 0 ? behind + 1 : open + 1;
        int end = close;
        int said = said(text, start);
        if (said > 0) {
            start += said;
            while (start < end && "、,:「『 ".indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            while (end > start && "」』 ".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
        }
        if (end - start < 2) {
            return;
        }
        Found inside = reading.firstIn(start, end);
        boolean known = inside != null;
        if (name != null && known && inside.start() == start && inside.end() == end && !inside.entity().equals(name.entity())
                && end - start > 2 && name.rule().indexOf(".tsv") < 0 && isAcronym(text, name, start, end)) {
            overrule(reading, start, end, name);
        } else if (name != null && name.entity().type() == NameType.POLICY && isNumberedAcronym(text, start, end)
                && (!known || name.rule().equals(QuotedNames.POLICY) && inside.start() == start && inside.end() == end)) {
            overrule(reading, start, end, name);
        } else if (name != null && known && inside.start() == start && inside.end() == end
                && (isNumbered(inside) || start > open + 1 && inside.rule().indexOf(".tsv") < 0)
                && name.entity().type() == inside.entity().type()) {
            add(reading, start, end, name);
        } else if (name != null && !known && teaches(reading, name, start, end, start > open + 1)) {
            add(reading, start, end, name);
        } else if (name == null && known && inside.start() == start && inside.end() == end && quote > 0 && isThing(inside)) {
            int from = Math.max(Quote.previous(text, '「', quote - 1), Quote.previous(text, '『', quote - 1)) + 1;
            if (from > 0 && quote - from >= 2 && reading.isFree(from, quote)) {
                add(reading, from, quote, inside);
            }
        }
    }

    private static void add(Reading reading, int start, int end, Found name) {
        reading.add(new Found(start, end, name.entity(), "alias:bracket"));
        reading.learn(reading.text().substring(start, end), name.entity(), "alias:bracket");
    }

    /** A law by its number, which is another name for it. */
    private static boolean isNumbered(Found name) {
        return name.rule().equals("document:number");
    }

    private static boolean isThing(Found name) {
        return name.entity().type() == NameType.PRODUCT || name.entity().type() == NameType.MODEL;
    }

    private boolean teaches(Reading reading, Found name, int start, int end, boolean said) {
        String text = reading.text();
        if (stops.is(text, start, end) || generic.is(text, start, end) || pointsOut(reading, name, start, end)) {
            return false;
        }
        if (said || isAcronym(text, name, start, end) || isSpelledOut(text, name, start, end)) {
            return true;
        }
        boolean latin = Script.isUpper(text, start) && isLatin(text, start, end);
        boolean katakana = isKatakana(text, start, end) && KanaSound.mayBegin(text.charAt(name.start()), text.charAt(start))
                && KanaSound.mayFill(text.substring(name.start(), name.end()), text.substring(start, end));
        boolean foreign = Script.of(text.charAt(name.start())) == Script.LATIN;
        boolean mute = foreign && !Script.holdsJapanese(text, name.start(), name.end()); // nothing in the name tells its sound
        return switch (name.entity().type()) {
            case ORGANIZATION -> latin && !foreign && end - start > (isUpper(text, start, end) ? 2 : 3)
                    || katakana && mute && end - start > 3;
            case COMPANY, PERSON -> latin && !foreign && end - start > 3 || katakana && mute && end - start > 3;
            case PRODUCT, MODEL -> katakana && mute && end - start > 3
                    || latin && name.rule().startsWith("quote:") && text.indexOf(' ', start, end) > 0
                            && (Script.of(text.charAt(name.start())) == Script.KANJI || !foreign && isInQuotes(text, end))
                    || latin && end - start > 3 && isChinese(text, name) && isInQuotes(text, end);
            default -> false;
        };
    }

    /** Whether the words only point at what was named and stand for no name outside the article: (以下、本大会), (以下、旧世代). */
    private boolean pointsOut(Reading reading, Found name, int start, int end) {
        String text = reading.text();
        if (pointing.startingAt(text, start) == 0 || text.indexOf(text.charAt(start), name.start(), name.end()) >= 0) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (Script.isLatinOrDigit(text.charAt(i))) {
                return false; // 新生ZL
            }
        }
        return KatakanaParts.isCommon(reading, start, end);
    }

    /** Whether a name ends in kanji of which no kana are part, as the names do that are told in Latin letters as well: 星海(Xinghai). */
    private static boolean isChinese(String text, Found name) {
        for (int i = name.start(); i < name.end(); i++) {
            if (Script.of(text.charAt(i)) == Script.HIRAGANA) {
                return false;
            }
        }
        return name.length() > 1 && Script.of(text.charAt(name.end() - 1)) == Script.KANJI
                && Script.of(text.charAt(name.end() - 2)) == Script.KANJI;
    }

    /** Whether the bracket stands in the quotes of the name and not behind them, where a maker may stand as well. */
    private static boolean isInQuotes(String text, int end) {
        return end + 1 < text.length() && "」』".indexOf(text.charAt(end + 1)) >= 0;
    }

    /** Whether the capitals of a Latin name make the word in brackets. */
    private static boolean isAcronym(String text, Found name, int start, int end) {
        int at = start;
        for (int i = name.start(); i < name.end() && at < end; i++) {
            if (Script.isUpper(text, i) && text.charAt(i) == text.charAt(at)) {
                at++;
            }
        }
        return at == end && end - start < name.length() && Script.of(text.charAt(name.start())) == Script.LATIN;
    }

    /** Whether the words in brackets have the capitals of the name: CoWoS (Chip on Wafer on Substrate). */
    private static boolean isSpelledOut(String text, Found name, int start, int end) {
        int at = name.start();
        for (int i = start; i < end && at < name.end(); i++) {
            boolean begins = i == start || text.charAt(i - 1) == ' ';
            if (begins && Character.toLowerCase(text.charAt(i)) == Character.toLowerCase(text.charAt(at))) {
                at++;
            }
        }
        return at == name.end() && name.length() > 2 && end - start > 2 * name.length();
    }

    private static boolean isLatin(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Script.of(text.charAt(i)) != Script.LATIN && " .&-'".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Capitals, perhaps with a number behind: PLT, NPP-Ⅱ. */
    private static boolean isNumberedAcronym(String text, int start, int end) {
        int at = start;
        while (at < end && Script.isUpper(text, at)) {
            at++;
        }
        boolean numbered = at > start + 1 && at < end;
        while (numbered && at < end && (text.charAt(at) == '-' || Script.isDigit(text, at)
                || text.charAt(at) >= 'Ⅰ' && text.charAt(at) <= 'Ⅻ')) {
            at++;
        }
        return at == end;
    }

    private static boolean isUpper(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Script.isUpper(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKatakana(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Script.of(text.charAt(i)) != Script.KATAKANA && text.charAt(i) != '・') {
                return false;
            }
        }
        return true;
    }
}
