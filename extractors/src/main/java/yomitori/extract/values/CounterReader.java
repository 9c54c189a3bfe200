package yomitori.extract.values;

import java.math.BigDecimal;

/** Finds the unit behind a numeral: in the tables, else the counter or noun that follows directly. */
final class CounterReader {
    /** The rule of a noun behind a number that no table knows. */
    static final String ANY = "counter";

    private static final String PER = "/";
    /** Counters that begin words too. */
    private static final String WORD_BEGINNINGS = "分本度社国点台部名口機基車戦品色組行文体";
    private static final Unit NOTHING = new Unit(Unit.Kind.NOTHING, "", BigDecimal.ONE, "ordinal");

    /** What a line speaks of in which the type of a thing is the size of its screen. */
    private static final String[] SCREENS = {
        "テレビ", "液晶", "画面", "モニタ", "ディスプレ", "パネル", "有機EL", "パソコン", "ノートPC", "トップPC", "型ノート", "ネットブック", "タブ", "電子ブック", "AQUOS", "レグザ", "REGZA", "ビエラ", "ブラビア",
        "ハイビジョン", "フルHD", "ピクセル", "サイズ:"
    };
    private static final String[] COUNTING = {"を記録", "を数え", "を検出", "を見つけ", "が見つか", "が検出"};

    private final Page page;
    private final Lexicon lexicon;
    private final CounterFinder finder;

    CounterReader(Page page, Lexicon lexicon) {
        this.page = page;
        this.lexicon = lexicon;
        finder = new CounterFinder(page);
    }

    /** The numeral with its unit. */
    Counted read(Numeral numeral) {
        Numeral scaled = readScale(numeral);
        int at = page.skipSpace(scaled.end());
        int word = lexicon.units.find(page.text, at);
        if (word >= 0 && !lexicon.units.value(word).is(Unit.Kind.SCALE) && fits(numeral, at, word)) {
            Unit unit = lexicon.units.value(word);
            int end = at + lexicon.units.length(word);
            if (unit.is(Unit.Kind.MULTIPLE) && at > scaled.end() && page.at(end - 1) == 'x' && page.at(end) == ' '
                    && Chars.isDigit(page.at(end + 1))) {
                return new Counted(scaled, NOTHING, end, ""); // 2 x 900 GB
            }
            if (unit.is(Unit.Kind.SCREEN) && !isScreen(numeral, end) || unit.is(Unit.Kind.STATE) && isState(numeral, at, end)) {
                return new Counted(scaled, NOTHING, end, "");
            }
            if (unit.is(Unit.Kind.QUANTITY)) {
                end = readPer(end);
            }
            boolean named = unit.is(Unit.Kind.QUANTITY) || unit.is(Unit.Kind.SCREEN);
            String written = named && !unit.code().isEmpty() ? unit.code() : page.text.substring(at, end);
            return isOrdinal(unit, end) ? new Counted(scaled, NOTHING, end + 1, "") : new Counted(scaled, unit, end, written);
        }
        boolean countable = !isVersion(numeral) && (scaled == numeral || !scaled.isPicture()) && (at == scaled.end() || !Chars.isKanji(page.at(at)));
        int end = countable ? finder.end(at) : -1;
        if (end >= 0 && isCountable(scaled)) {
            return new Counted(scaled, new Unit(Unit.Kind.QUANTITY, "", BigDecimal.ONE, ANY), end,
                    page.text.substring(at, end));
        }
        boolean code = scaled.form() == Numeral.Form.GROUPED || scaled.isScaled() && scaled == numeral;
        end = code && (at == scaled.end() || isMixed(at)) ? codeEnd(at) : -1;
        if (end >= 0 && !page.claimed.touches(at, end)) { // 58,493TEU, 31,200 eQPS
            return new Counted(scaled, new Unit(Unit.Kind.QUANTITY, "", BigDecimal.ONE, ANY), end,
                    page.text.substring(at, end));
        }
        return new Counted(scaled, null, scaled.end(), "");
    }

    /** 24V型, 3.5型, 5型の液晶; but 2型糖尿病, 12型艦, and 16型 of a virus. */
    private boolean isScreen(Numeral numeral, int end) {
        boolean sure = numeral.form() == Numeral.Form.DECIMAL || page.at(end - 2) == 'V';
        return numeral.form() != Numeral.Form.KANJI && !page.isOneOf(end, "糖肝感機艦艇車砲弾") && !isVersion(numeral)
                && (sure || numeral.isBetween(3, 200) && page.lineSays(end, SCREENS));
    }

    /** 404 エラー, 200レスポンス, 503エラーを返す; but 300エラーを記録. */
    private boolean isState(Numeral numeral, int at, int end) {
        boolean code = numeral.form() == Numeral.Form.DIGITS && (numeral.isBetween(400, 431) || numeral.isBetween(500, 511)
                || numeral.isBetween(300, 308) || numeral.isBetween(200, 206) || numeral.isBetween(451, 451));
        boolean told = at > numeral.end() || page.endsWith(end, "レスポンス")
                || page.hasAny(end, "を返", "が返", "が出", "になる", "になっ", "となる", "となっ", "で失敗");
        return code && told && !page.hasAny(end, COUNTING);
    }

    /** 2度目 and 3社目 count nothing; 3社目標 does. */
    private boolean isOrdinal(Unit unit, int end) {
        return page.at(end) == '目' && !unit.is(Unit.Kind.RANK) && !page.isOneOf(end + 1, "標指的安前立録玉下処論先当印次撃覚");
    }

    /** 128Kトークン, 70B, 3.5B ドル: a letter that multiplies. */
    private Numeral readScale(Numeral numeral) {
        int word = numeral.form() == Numeral.Form.KANJI ? -1 : lexicon.units.find(page.text, page.skipSpace(numeral.end()));
        if (word < 0 || !lexicon.units.value(word).is(Unit.Kind.SCALE)) {
            return numeral;
        }
        Unit unit = lexicon.units.value(word);
        int end = page.skipSpace(numeral.end()) + lexicon.units.length(word);
        if (Chars.isDigit(page.at(end)) || page.at(end) == '-' && Chars.isLatinOrDigit(page.at(end + 1))) {
            return numeral;
        }
        int power = Integer.parseInt(unit.code());
        return new Numeral(numeral.start(), end, numeral.number().scaleByPowerOfTen(power), power, power, false, numeral.form());
    }

    /** A unit of one letter needs no further letter or digit behind it: 5G, 4K and 3D are names. */
    private boolean fits(Numeral numeral, int at, int word) {
        int end = at + lexicon.units.length(word);
        char last = page.at(end - 1);
        if (Chars.isLatin(last) && (Chars.isLatinOrDigit(page.at(end)) || page.at(end) == '-'
                && Chars.isLatinOrDigit(page.at(end + 1)) || end - at == 1 && page.at(end) == '型')) {
            return false; // 12A型
        }
        if (page.claimed.touches(at, end) || at > numeral.end() && Chars.isKatakana(page.at(at)) && isVersion(numeral)) {
            return false;
        }
        if (isVersion(numeral) && page.has(at, "シリーズ")) {
            return false; // Intel 7シリーズ
        }
        if (end - at == 1 && Chars.isKatakana(last) && Chars.isKatakana(page.at(end))) {
            return false; // コ is 個, but not in コンテキスト
        }
        if (end - at > 1 && Chars.isKatakana(last) && Chars.isKatakana(page.at(end)) && !page.tokens.endsAt(end)
                && !page.tokens.isUnknownKatakana(page.tokens.at(end))) {
            return false; // クラス is none in クラスター
        }
        if (end - at == 1 && Chars.isKanji(last) && Chars.isKanji(page.at(end)) && WORD_BEGINNINGS.indexOf(last) >= 0
                && page.at(end) != '目' && !page.tokens.endsAt(end)) {
            return false; // 5分割, 2本社
        }
        if (numeral.form() == Numeral.Form.KANJI && numeral.length() == 1 && Chars.isKatakana(last)) {
            return lexicon.units.length(word) > 1;
        }
        return true;
    }

    /** OAuth 2.0 スコープ: a number behind a word in Latin letters is its version, not the count of what follows a space later. */
    private boolean isVersion(Numeral numeral) {
        return page.at(numeral.start() - 1) == ' ' && Chars.isLatinOrDigit(page.at(numeral.start() - 2));
    }

    /** A year in digits counts no nouns: 2025モデル. */
    private static boolean isCountable(Numeral numeral) {
        return !(numeral.form() == Numeral.Form.DIGITS && numeral.isBetween(1900, 2100))
                && !(numeral.form() == Numeral.Form.KANJI && numeral.length() == 1
                        && numeral.number().compareTo(BigDecimal.TEN) <= 0
                        && !numeral.approximate());
    }

    /** Whether a small letter and capitals behind it begin a unit, as in few words. */
    private boolean isMixed(int at) {
        return page.at(at) >= 'a' && page.at(at) <= 'z' && page.at(at + 1) >= 'A' && page.at(at + 1) <= 'Z'
                && page.at(at + 2) >= 'A' && page.at(at + 2) <= 'Z';
    }

    /** Behind a unit of a few letters that no table knows; -1 where something else follows. */
    private int codeEnd(int at) {
        int end = at;
        while (Chars.isLatin(page.at(end)) && end - at < 6) {
            end++;
        }
        return end == at || end - at == 6 || Chars.isDigit(page.at(end)) || page.at(end) == '-' ? -1 : end;
    }

    /** GB/s, トークン/秒, キロメートル/時. */
    private int readPer(int end) {
        if (!page.has(end, PER)) {
            return end;
        }
        int last = end + 1;
        while (Chars.isLatin(page.at(last)) && last - end < 4) {
            last++;
        }
        if (last > end + 1 && last - end < 4 && !Chars.isLatinOrDigit(page.at(last))) {
            return last;
        }
        for (String unit : new String[] {"時間", "秒", "分", "時", "日", "月", "年", "人", "枚", "台"}) {
            if (page.has(end + 1, unit)) {
                return end + 1 + unit.length();
            }
        }
        return end;
    }
}
