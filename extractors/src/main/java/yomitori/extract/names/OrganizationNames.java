package yomitori.extract.names;

import yomitori.facts.Entity;
import yomitori.facts.NameType;
import yomitori.text.PartOfSpeech;
import yomitori.text.Tokens;

/** Bodies and firms by the last word of their Japanese names: X大学, X研究所, X銀行, Xホールディングス; and bodies of countries: インド政府. */
final class OrganizationNames {
    private static final int LONGEST = 30;

    private final Newcomers newcomers;
    private final CueWords suffixes;
    private final CueWords common;
    private final CueWords placeBodies;
    private final CueWords local;
    private final CueWords stops;
    private final CueWords generic;
    private final CueWords credits;
    private final CueWords sections;
    private final CueWords shops;

    OrganizationNames(Newcomers newcomers, Cues cues) {
        this.newcomers = newcomers;
        suffixes = cues.of(Cues.Kind.SUFFIX);
        generic = cues.of(Cues.Kind.GENERIC_FIRM);
        stops = cues.of(Cues.Kind.STOP);
        credits = cues.of(Cues.Kind.CREDIT);
        sections = cues.of(Cues.Kind.SECTION);
        shops = cues.of(Cues.Kind.SHOP);
        local = cues.of(Cues.Kind.LOCAL);
        common = cues.of(Cues.Kind.COMMON_SUFFIX);
        placeBodies = cues.of(Cues.Kind.PLACE_ORG);
    }

    void read(Reading reading) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.partOfSpeech(i).isNoun()) {
                continue;
            }
            int start = tokens.start(i);
            int suffix = suffixes.startingAt(text, start);
            if (suffix != 0) {
                read(reading, i, start, start + suffixes.length(suffix), suffixes.type(suffix));
            } else if (tokens.end(i) - start > 2 && tokens.partOfSpeech(i).isProperNoun()) {
                int end = tokens.end(i);
                int inside = suffixes.endingAt(text, end); // the tokenizer knows 札幌オリンピック as one word
                if (inside != 0 && suffixes.length(inside) < end - start && suffixes.type(inside) != NameType.COMPANY) {
                    read(reading, i, end - suffixes.length(inside), end, suffixes.type(inside));
                }
            }
            if (text.charAt(start) == '社' && tokens.end(i) == start + 1) {
                readKatakanaFirm(reading, start);
            }
            readOfCountry(reading, start);
            int shop = shops.startingAt(text, start);
            if (shop != 0) {
                readShop(reading, start, start + shops.length(shop));
            }
            if (text.charAt(tokens.end(i) - 1) == '省') {
                readMinistry(reading, i);
            }
            int ahead = local.startingAt(text, start);
            if (ahead != 0) {
                readLocal(reading, start, start + local.length(ahead));
            }
            int credit = credits.startingAt(text, start);
            if (credit != 0) {
                readCredited(reading, start + credits.length(credit));
            }
            if (text.startsWith("チーム", start)) {
                readTeam(reading, i);
            }
            int body = placeBodies.startingAt(text, start);
            if (body != 0) {
                readBody(reading, start, start + placeBodies.length(body));
            }
        }
    }

    /** A known body with its country in front, whose short name it bears: 米国|商務省 is 米商務省. */
    private static void readOfCountry(Reading reading, int start) {
        Found body = reading.startingAt(start);
        Found country = body != null && body.entity().type() == NameType.ORGANIZATION ? reading.endingAt(start) : null;
        if (country != null && country.entity().type() == NameType.PLACE && country.length() > 1
                && Script.of(reading.text().charAt(country.start())) == Script.KANJI
                && body.entity().name().charAt(0) == country.entity().name().charAt(0)) {
            reading.add(new Found(country.start(), body.end(), body.entity(), body.rule()));
        }
    }

    /** A shop of a known firm, by the place where it stands: ビックカメラ|有楽町|店. */
    private void readShop(Reading reading, int start, int end) {
        Tokens tokens = reading.tokens();
        int place = startOfPlace(reading, start);
        int next = tokens.at(end);
        boolean goesOn = !tokens.endsAt(end) || next < tokens.size() && tokens.start(next) == end && tokens.partOfSpeech(next).isSuffix();
        if (place == start || reading.isTaken(start) || goesOn) {
            return;
        }
        Found firm = reading.endingAt(place > 0 && reading.text().charAt(place - 1) == ' ' ? place - 1 : place);
        if (firm != null && firm.entity().type() == NameType.COMPANY) {
            newcomers.found(reading, firm.start(), end, NameType.PLACE, "place:shop");
        }
    }

    /** Where the place of two signs or more begins that ends at {@code end}, for a table or the tokenizer; {@code end} for none. */
    private static int startOfPlace(Reading reading, int end) {
        Found known = reading.endingAt(end);
        if (known != null) {
            return known.entity().type() == NameType.PLACE && known.length() > 1 ? known.start() : end;
        }
        Tokens tokens = reading.tokens();
        int token = end > 0 ? tokens.at(end - 1) : tokens.size();
        boolean place = token < tokens.size() && tokens.end(token) == end && end - tokens.start(token) > 1
                && tokens.partOfSpeech(token).name().contains("固有名詞-地域");
        return place && reading.isFree(tokens.start(token), end) ? tokens.start(token) : end;
    }

    /** A ministry of a country that no table holds: 英国内務省. A province of one is none: 中国広東省. */
    private void readMinistry(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        int start = tokens.start(token);
        for (int first = token; first >= 0 && token - first < 4; first--) {
            boolean part = tokens.end(first) == start || first == token;
            if (!part || !tokens.partOfSpeech(first).isNoun() || reading.isTaken(tokens.start(first))
                    || tokens.partOfSpeech(first).name().contains("地域") || "同各両".indexOf(text.charAt(tokens.start(first))) >= 0) {
                return;
            }
            start = tokens.start(first);
            Found country = reading.endingAt(start);
            if (country != null) {
                boolean named = country.entity().type() == NameType.PLACE && country.length() > 1 && text.charAt(start - 1) == '国';
                if (named && tokens.end(token) - start > 2) {
                    newcomers.found(reading, country.start(), tokens.end(token), NameType.ORGANIZATION, "organization:country");
                }
                return;
            }
        }
    }

    /** A name in katakana with 社 behind it. */
    private void readKatakanaFirm(Reading reading, int end) {
        String text = reading.text();
        int start = end;
        while (start > 0 && (Script.of(text.charAt(start - 1)) == Script.KATAKANA || text.charAt(start - 1) == '・' && start < end)) {
            start--;
        }
        if (end - start >= 3 && text.charAt(start) != '・' && reading.isFree(start, end) && !generic.is(text, start, end)
                && Script.at(text, end + 1) != Script.KANJI) {
            newcomers.found(reading, start, end, NameType.COMPANY, "firm:katakana");
        }
    }

    /** A body by the place that it is of: JA 豊橋. */
    private void readLocal(Reading reading, int start, int end) {
        String text = reading.text();
        Found place = reading.startingAt(end < text.length() && text.charAt(end) == ' ' ? end + 1 : end);
        if (place != null && place.entity().type() == NameType.PLACE && place.length() > 1
                && !Script.isLatinOrDigit(text, start - 1) && reading.firstIn(start, end) == null) {
            newcomers.found(reading, start, place.end(), NameType.ORGANIZATION, "organization:local");
        }
    }

    /** A team with a name in Latin letters that is founded, or speaks: 新設した Strategic Futures チーム. */
    private void readTeam(Reading reading, int token) {
        String text = reading.text();
        int end = reading.tokens().start(token);
        end = end > 0 && text.charAt(end - 1) == ' ' ? end - 1 : end;
        int start = end;
        int words = 0;
        for (int word = wordStart(text, end); Script.isUpper(text, word) && word < start; word = wordStart(text, start - 1)) {
            start = word;
            words++;
            if (start == 0 || text.charAt(start - 1) != ' ') {
                break;
            }
        }
        if (words > 1 && words < 5 && end - start < LONGEST && reading.isFree(start, end)
                && !stops.is(text, start, LatinPhrase.wordEnd(text, start))) {
            newcomers.found(reading, start, end, NameType.ORGANIZATION, "organization:team");
        }
    }

    /** The body that has made an article: 編集:港湾データ室. A common word alone, as 編集部, is none. */
    private void readCredited(Reading reading, int from) {
        String text = reading.text();
        int start = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
        int end = start;
        boolean strange = false;
        while (end < text.length() && end - start < LONGEST && (Script.of(text.charAt(end)) != Script.OTHER || text.charAt(end) == ' ')
                && Script.of(text.charAt(end)) != Script.HIRAGANA) {
            strange |= Script.of(text.charAt(end)) == Script.KATAKANA || Script.isUpper(text, end);
            end++;
        }
        end = end > start && text.charAt(end - 1) == ' ' ? end - 1 : end;
        int section = sections.endingAt(text, end);
        if (strange && section != 0 && sections.length(section) + 2 < end - start && reading.isFree(start, end)) {
            newcomers.found(reading, start, end, NameType.ORGANIZATION, "organization:credit");
        }
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && Script.of(text.charAt(start - 1)) == Script.LATIN) {
            start--;
        }
        return start;
    }

    private void readBody(Reading reading, int start, int end) {
        Found place = reading.endingAt(start);
        Tokens tokens = reading.tokens();
        if (place == null || place.entity().type() != NameType.PLACE || reading.isTaken(start) || !tokens.endsAt(end)) {
            return;
        }
        String text = reading.text();
        boolean bound = place.length() == 1;
        if (!bound && !text.startsWith("政府", start) && !text.startsWith("議会", start)) {
            return;
        }
        Entity entity = newcomers.entity(place.entity().name() + text.substring(start, end), NameType.ORGANIZATION);
        reading.add(new Found(place.start(), end, entity, "organization:country"));
    }

    private void read(Reading reading, int token, int suffix, int end, NameType type) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        Found taken = reading.startingAt(suffix);
        boolean anOccasion = taken != null && taken.end() == end && type == NameType.EVENT; // 五輪 by itself, and アトランタ五輪
        if (reading.isTaken(suffix) && !anOccasion || !tokens.endsAt(end) || end < text.length() && isBoundTo(reading, end, type)) {
            return;
        }
        int quote = type == NameType.ORGANIZATION ? startOfQuote(reading, token, end) : -1;
        if (quote >= 0) {
            newcomers.found(reading, quote, end, type, "organization:quoted");
            return;
        }
        if (text.startsWith("政権", suffix) && text.charAt(Math.max(suffix - 1, 0)) == ' ') {
            readLatinGovernment(reading, suffix - 1, end);
            return;
        }
        Found known = reading.endingAt(suffix);
        if (known != null && (known.length() == 1 || type == NameType.PLACE && known.entity().type() != NameType.PLACE
                && known.entity().type() != NameType.COMPANY)) {
            return;
        }
        boolean whole = suffix > tokens.start(token);
        int start = known != null ? known.start() : tokens.start(token);
        int parts = known != null || whole ? 2 : 0;
        boolean firstIsName = known != null || whole;
        boolean proper = whole || known != null && (type != NameType.COMPANY || known.entity().type() == NameType.COMPANY);
        int first = known != null ? tokens.at(start) - 1 : token - 1;
        while (first >= 0 && tokens.end(first) == start && end - start < LONGEST && isPart(reading, first, type)) {
            Found other = reading.endingAt(start);
            if (other != null && text.charAt(end - 1) == '線' && other.entity().type() != NameType.PLACE) {
                break; // 京阪電気鉄道|石山坂本線
            }
            if (other == null && whole && tokens.partOfSpeech(first).isAction()) {
                break; // 委員会所属|民主党
            }
            start = other != null ? other.start() : tokens.start(first);
            firstIsName = other != null || isName(reading, first);
            proper |= firstIsName || type == NameType.PLACE && tokens.isUnknownKatakana(first) && !common.is(text, suffix, end);
            first = tokens.at(start) - 1;
            parts++;
        }
        boolean any = !proper && (type != NameType.ORGANIZATION
                || parts < minimum(text, start, suffix) || isWeak(text, suffix));
        if (start == suffix || any || end - start < (type == NameType.PLACE ? 3 : 4)) {
            return;
        }
        if (known != null && start == known.start() && known.entity().type() == NameType.COMPANY
                && (text.startsWith("グループ", suffix) || text.startsWith("集団", suffix))) {
            reading.add(new Found(start, end, known.entity(), "organization:group"));
            return;
        }
        if (type == NameType.COMPANY && (!firstIsName || parts > 1 && known == null && Script.of(text.charAt(suffix)) == Script.KANJI)
                || type != NameType.ORGANIZATION && parts > 3) {
            return;
        }
        newcomers.found(reading, type == NameType.EVENT ? startOfLatin(text, start) : start,
                type == NameType.EVENT ? endOfTitle(text, end) : end, type, "organization:suffix");
    }

    /** The government of somebody in Latin letters: Oskelle 政権. */
    private void readLatinGovernment(Reading reading, int blank, int end) {
        String text = reading.text();
        Found known = reading.endingAt(blank);
        int start = known != null ? known.start() : wordStart(text, blank);
        if (start < blank && Script.isUpper(text, start) && (known == null ? reading.isFree(start, blank) : known.entity().type() == NameType.PERSON)) {
            newcomers.found(reading, start, end, NameType.ORGANIZATION, "organization:suffix");
        }
    }

    /** Where a quote begins that ends with the suffix and has ・ between its nouns: 「港湾・海洋実施協議会」. -1 for another. */
    private static int startOfQuote(Reading reading, int token, int end) {
        String text = reading.text();
        if (end >= text.length() || "」』".indexOf(text.charAt(end)) < 0) {
            return -1;
        }
        Tokens tokens = reading.tokens();
        boolean joined = false;
        for (int i = token - 1; i >= 0 && end - tokens.start(i) < LONGEST; i--) {
            char c = text.charAt(tokens.start(i));
            if ("「『".indexOf(c) >= 0) {
                return joined && reading.isFree(tokens.end(i), end) ? tokens.end(i) : -1;
            }
            joined |= c == '・';
            if (c != '・' && !tokens.partOfSpeech(i).isNoun() && !tokens.partOfSpeech(i).isPrefix()) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the Latin words begin that lead up to an event: HARBOUR LIGHTS写真展. */
    private static int startOfLatin(String text, int start) {
        int first = start;
        while (Script.isUpper(text, first) && first > 1 && text.charAt(first - 1) == ' '
                && Script.isUpper(text, wordStart(text, first - 1)) && start - first < LONGEST) {
            first = wordStart(text, first - 1);
        }
        return first;
    }

    /** Where the title of an event ends that stands in quotes behind it: 山田花子写真展「波」. */
    private static int endOfTitle(String text, int end) {
        int open = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        char mark = open < text.length() ? text.charAt(open) : ' ';
        int close = mark == '「' || mark == '『' ? Quote.closing(text, open + 1, (char) (mark + 1)) : -1;
        return close > 0 ? close + 1 : end;
    }

    /** How many common nouns make a name together: a strange word in katakana counts for two, unless 機構 means a mechanism. */
    private static int minimum(String text, int start, int suffix) {
        return Script.of(text.charAt(start)) == Script.KATAKANA && !text.startsWith("機構", suffix) ? 2 : 3;
    }

    /** Suffixes that common nouns take as well: a 倫理委員会 without a name in it is any. */
    private static boolean isWeak(String text, int suffix) {
        return "委協組病放推教警党内".indexOf(text.charAt(suffix)) >= 0 && !text.startsWith("協会", suffix)
                || text.startsWith("連絡", suffix) || text.startsWith("研究会", suffix);
    }

    /** Whether what follows makes another word of the suffix: 大学生, 銀行員, 自動車メーカー. */
    private static boolean isBoundTo(Reading reading, int end, NameType type) {
        Tokens tokens = reading.tokens();
        int next = tokens.at(end);
        if (next >= tokens.size() || tokens.start(next) != end) {
            return false;
        }
        PartOfSpeech part = tokens.partOfSpeech(next);
        boolean others = tokens.end(next) == end + 1 && ("等側様内前".indexOf(reading.text().charAt(end)) >= 0
                || reading.text().charAt(end) == '長' && reading.text().charAt(end - 1) == '部'); // 支部長
        return part.isSuffix() && !part.isCounter() && !others || type == NameType.COMPANY && part.isNoun() && !part.isNumber()
                && Script.of(reading.text().charAt(end)) != Script.OTHER && !reading.isTaken(end);
    }

    private static boolean isPart(Reading reading, int token, NameType type) {
        Tokens tokens = reading.tokens();
        PartOfSpeech part = tokens.partOfSpeech(token);
        char c = reading.text().charAt(tokens.start(token));
        if (Script.of(c) == Script.OTHER) {
            return c == '・' && tokens.start(token) > 0
                    && Script.of(reading.text().charAt(tokens.start(token) - 1)) == Script.KATAKANA;
        }
        if (!part.isNoun() || part.isNumber() || part.isCounter() || reading.text().startsWith("向け", tokens.start(token))) {
            return false;
        }
        String name = part.name();
        return !name.startsWith("名詞-代名詞") && !name.startsWith("名詞-非自立") && !name.startsWith("名詞-副詞可能")
                && (type != NameType.COMPANY || !name.endsWith("地域-国"));
    }

    /** Whether a token names something by itself: a proper noun, or letters. */
    private boolean isName(Reading reading, int token) {
        int start = reading.tokens().start(token);
        int end = reading.tokens().end(token);
        if (Script.of(reading.text().charAt(start)) == Script.LATIN) {
            return Script.isUpper(reading.text().charAt(start)) && end - start > 2 && !stops.is(reading.text(), start, end);
        }
        return reading.tokens().partOfSpeech(token).isProperNoun();
    }
}
