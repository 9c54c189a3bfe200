package yomitori.extract.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import yomitori.extract.Table;
import yomitori.facts.NameType;

/**
 * What may follow the name of a family and makes a version of it: numbers, codes, sizes and the words of {@code versions.tsv}, joined
 * with a hyphen, a space or nothing. Reads any number of them, so that tomorrow's Qwen4-Coder is one name today.
 */
final class VersionGrammar {
    /** No version has more signs than this. */
    private static final int LONGEST = 48;
    /** Nor has the number of a release: 10.15.7. */
    private static final int LONGEST_NUMBER = 8;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Set<NameType>> types = new HashMap<>();
    private final Set<String> early = new HashSet<>();
    private final CueWords counters = new CueWords();

    VersionGrammar(Table table) {
        for (Table.Row row : table.rows()) {
            String word = row.get("word");
            switch (row.get("kind")) {
                case "WORD" -> {
                    Set<NameType> takers = new HashSet<>();
                    row.list("types").forEach(type -> takers.add(NameType.valueOf(type)));
                    String key = word.toLowerCase(Locale.ROOT);
                    words.put(key, word);
                    types.put(key, takers);
                }
                case "EARLY" -> early.add(word);
                case "COUNTER" -> counters.add(word, null);
                default -> throw row.fault("unknown kind »" + row.get("kind") + "«", "WORD, EARLY or COUNTER");
            }
        }
    }

    static VersionGrammar standard() {
        return new VersionGrammar(Table.beside(VersionGrammar.class, "rules/versions.tsv", "kind", "word", "types"));
    }

    /**
     * Where the name ends when all that belongs to its version is taken in.
     *
     * @param end where the known part ends; {@code end} again where nothing follows
     */
    int extend(String text, int end, NameType type) {
        int at = end;
        while (true) {
            int next = part(text, at, type);
            if (next == at || next - end > LONGEST || isRelease(text, at, next, type)) {
                return at;
            }
            at = next;
        }
    }

    /** Whether a sign joins the parts of a version as a hyphen. */
    static boolean isHyphen(char c) {
        return c == '-' || c == '‑' || c == '−';
    }

    /** Whether a run of Latin letters and digits is a code such as R1, K2 or SN750. */
    static boolean isCode(String text, int start, int end) {
        int i = start;
        while (i < end && Script.isUpper(text.charAt(i))) {
            i++;
        }
        int letters = i - start;
        int digits = 0;
        for (; i < end && (Script.isDigit(text, i) || text.charAt(i) == '.'); i++) {
            digits++;
        }
        return letters >= 1 && letters <= 3 && digits >= 1 && digits <= 4 && (i == end || i == end - 1 && isSmall(text.charAt(i)));
    }

    /** A code of a capital and three digits or more, or of two and three, as the machines of a series bear: IdeaPad Z575, Optio LS465; not ES2015. */
    private static boolean isSerial(String text, int start, int end) {
        int number = Script.isDigit(text, start + 1) ? start + 1 : start + 2;
        return end - number > 2 && (number == start + 1 || !Script.isDigit(text, number + 3)) && Script.isDigit(text, number) && Script.isDigit(text, number + 1) && Script.isDigit(text, number + 2);
    }

    /** The number of a release, which is no part of a name: v2.1.87. A program is told from its next release by it: Ruby 2.3.7. */
    private static boolean isRelease(String text, int start, int end, NameType type) {
        int points = 0;
        for (int i = start; i < end; i++) {
            points += text.charAt(i) == '.' ? 1 : 0;
        }
        int first = Script.isLatinOrDigit(text.charAt(start)) ? start : start + 1;
        return points > 1 && (type != NameType.PRODUCT || !Script.isDigit(text, first));
    }

    /** Whether {@code [start, end)} holds a number with a point in it, as programs have: 1.22. */
    static boolean hasPoint(String text, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            if (text.charAt(i) == '.' && Script.isDigit(text, i - 1) && Script.isDigit(text, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the number of a release stands at {@code at}, set off by a space: the v1.2 of Cradle v1.2. */
    static boolean isReleaseBehind(String text, int at) {
        int number = text.startsWith(" v", at) ? at + 2 : at + 1;
        return text.startsWith(" ", at) && Script.isDigit(text, number) && hasPoint(text, number, runEnd(text, number));
    }

    /** One part with what joins it, from {@code at}; {@code at} where there is none. */
    private int part(String text, int at, NameType type) {
        if (at >= text.length()) {
            return at;
        }
        char c = text.charAt(at);
        if (Script.isLatinOrDigit(c)) {
            int end = runEnd(text, at);
            return isGluedVersion(text, at, end, type) && !counted(text, at, end) ? end : at;
        }
        if (c != ' ' && c != '\u00A0' && !isHyphen(c) || !Script.isLatinOrDigit(text, at + 1)) {
            return at;
        }
        int start = at + 1;
        int end = runEnd(text, start);
        boolean hyphen = isHyphen(c);
        if (isNumber(text, start, end)) {
            boolean plausible = hyphen || !Script.isDigit(text, at - 1) && (end - start <= 3 || type == NameType.PRODUCT
                    && (end - start == 4 || end - start <= LONGEST_NUMBER && hasPoint(text, start, end)));
            return plausible && !counted(text, start, end) && !(hyphen && isRange(text, at, start, end)) ? end : at;
        }
        if (hyphen) {
            return Script.isUpper(text.charAt(start)) || Script.isDigit(text, start) || isWord(text, start, end, type, true)
                    || isSmallVersion(text, start, end) || isEarly(text, start, end, type) ? end : at;
        }
        return isWord(text, start, end, type, false) || Script.isDigit(text, at - 1) && isTry(text, start, end, type)
                || isCode(text, start, end) && (type == NameType.MODEL || isSerial(text, start, end)) || isSize(text, start, end)
                || isSmallVersion(text, start, end) || isLetteredNumber(text, start, end) ? end : at;
    }

    /** Whether two small numbers around a hyphen are the first and last of some versions: IE6-8. In claude-opus-4-1 they are one number. */
    private static boolean isRange(String text, int hyphen, int start, int end) {
        int first = hyphen;
        while (first > 0 && (Script.isDigit(text, first - 1) || text.charAt(first - 1) == '.' && Script.isDigit(text, first - 2))) {
            first--;
        }
        boolean small = hyphen > first && hyphen - first < 5 && end - start < 5 && number(text, first, hyphen) < number(text, start, end)
                && number(text, start, end) < 100;
        return small && (first < 2 || text.charAt(first - 1) != '-' || !isSmall(text.charAt(first - 2)) || hasPoint(text, start, end));
    }

    private static double number(String text, int start, int end) {
        int point = text.indexOf('.', start, end);
        boolean one = point < 0 || text.indexOf('.', point + 1, end) < 0;
        return one ? Double.parseDouble(text.substring(start, end)) : Double.MAX_VALUE;
    }

    /** What stands directly behind a name: Qwen|4, GPT4|o, Gemini2.5|Pro. */
    private boolean isGluedVersion(String text, int start, int end, NameType type) {
        int at = start;
        if (Script.isDigit(text, at) && Script.isDigit(text, at - 1)) {
            return false;
        }
        if (Script.isDigit(text, at)) {
            while (at < end && (Script.isDigit(text, at) || text.charAt(at) == '.')) {
                at++;
            }
        } else if (!Script.isDigit(text, start - 1)) {
            return text.charAt(start) == 'v' && isSmallVersion(text, start, end);
        }
        boolean lettered = end - at == 1 && at - start > 2 && type == NameType.PRODUCT && Script.isUpper(text, at); // 昇騰910C
        return at == end || lettered || end - at <= 2 && isSmall(text.charAt(at)) || isWord(text, at, end, type, false)
                || isSize(text, start, end);
    }

    /** Written as the table does, in capitals, or behind a hyphen in any case. */
    private boolean isWord(String text, int start, int end, NameType type, boolean anyCase) {
        if (end - start > 12) {
            return false;
        }
        String written = text.substring(start, end);
        String key = written.toLowerCase(Locale.ROOT);
        String word = words.get(key);
        return word != null && types.get(key).contains(type)
                && (anyCase || written.equals(word) || written.equals(word.toUpperCase(Locale.ROOT)) && written.length() > 2
                || isSmallWord(key));
    }

    /** A word with the number of a try behind it: 2.6.0-preview2, 3.0-rc1. */
    private boolean isEarly(String text, int start, int end, NameType type) {
        int at = end;
        while (at > start && Script.isDigit(text, at - 1)) {
            at--;
        }
        return at < end && isWord(text, start, at, type, true);
    }

    /** The same behind a space: 2.1.0 preview2, 4.0 RC1, and not Z77 Pro3. */
    private boolean isTry(String text, int start, int end, NameType type) {
        int at = start;
        while (at < end && !Script.isDigit(text, at)) {
            at++;
        }
        return type == NameType.PRODUCT && early.contains(text.substring(start, at).toLowerCase(Locale.ROOT)) && isNumber(text, at, end);
    }

    private static boolean isSmallWord(String key) {
        return key.equals("mini") || key.equals("nano");
    }

    private static boolean isNumber(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Script.isDigit(text, i) && text.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /** 4o, 5s, 17e. */
    private static boolean isLetteredNumber(String text, int start, int end) {
        int at = start;
        while (at < end && (Script.isDigit(text, at) || text.charAt(at) == '.')) {
            at++;
        }
        return at > start && at - start <= 4 && at == end - 1 && isSmall(text.charAt(at));
    }

    /** 72B, 8x7B, 1.5B. */
    private static boolean isSize(String text, int start, int end) {
        char last = text.charAt(end - 1);
        return end - start >= 2 && (last == 'B' || last == 'b' || last == 'M' && end - start > 3) && Script.isDigit(text, start)
                && Script.isDigit(text, end - 2);
    }

    /** v2, v3.1, k1.5. */
    private static boolean isSmallVersion(String text, int start, int end) {
        return isSmall(text.charAt(start)) && end - start >= 2 && isNumber(text, start + 1, end);
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Whether a name that ends in a number, set off by a space, has a counter behind it: Gemini 3 in Gemini 3つ. */
    boolean endsInCount(String text, int start, int end) {
        int number = end;
        while (number > start && (Script.isDigit(text, number - 1) || text.charAt(number - 1) == '.')) {
            number--;
        }
        return number < end && number > start && text.charAt(number - 1) == ' ' && counted(text, number, end);
    }

    /** Whether a number is followed by what it counts. */
    private boolean counted(String text, int start, int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (Script.isDigit(text, end - 1) && Script.isDigit(text, start) && counters.startingAt(text, at) != 0) {
            return true;
        }
        return at < text.length() && end == at && (text.charAt(at) == ',' && Script.isDigit(text, at + 1) || text.charAt(at) == '%')
                || beginsDate(text, start, end);
    }

    /** Whether a number is the month of a day on which something is to be had: 3 in Cradle 3/9より発売. Windows 7/8 are two versions. */
    static boolean beginsDate(String text, int start, int end) {
        int day = end + 1;
        if (end - start > 2 || end >= text.length() || text.charAt(end) != '/' || !Script.isDigit(text, start) || !Script.isDigit(text, day)) {
            return false;
        }
        int at = Script.isDigit(text, day + 1) ? day + 2 : day + 1;
        for (String joint : new String[] {"より", "から", "に"}) {
            at = text.startsWith(joint, at) ? at + joint.length() : at;
        }
        return text.startsWith("発売", at) || text.startsWith("発表", at) || text.startsWith("公開", at) || text.startsWith("提供", at)
                || text.startsWith("開始", at);
    }

    /** The end of a run of letters and digits, with the points between digits. */
    static int runEnd(String text, int start) {
        int at = start;
        while (at < text.length() && (Script.isLatinOrDigit(text.charAt(at))
                || text.charAt(at) == '.' && Script.isDigit(text, at - 1) && Script.isDigit(text, at + 1) && at > start)) {
            at++;
        }
        return at;
    }

    /** Whether a word makes a version of names of this type. */
    boolean isWordOf(String written, NameType type) {
        Set<NameType> takers = types.get(written.toLowerCase(Locale.ROOT));
        return takers != null && takers.contains(type);
    }

    /** The word in the table's spelling; null for one that is not in it. */
    String word(String written) {
        return words.get(written.toLowerCase(Locale.ROOT));
    }
}
