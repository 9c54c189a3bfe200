package yomitori.extract.names;

import yomitori.facts.Entity;
import yomitori.facts.NameType;

/**
 * Names of capitalised Latin words that no table holds: SambaNova Systems by its last word, Raphe mPhibr社 by what follows, AWS Network
 * Firewall by the known name in front, Prabhjeet Singh by a title, SJ-GF60W by its looks.
 */
final class LatinNames {
    private static final int LONGEST = 80;

    private final Newcomers newcomers;
    private final Dictionary dictionary;
    private final CueWords stops;
    private final CueWords tails;
    private final CueWords after;
    private final CueWords before;
    private final CueWords titles;
    private final CueWords regions;
    private final CueWords deals;
    private final VersionGrammar grammar;

    LatinNames(Dictionary dictionary, Newcomers newcomers, Cues cues, VersionGrammar grammar) {
        this.dictionary = dictionary;
        this.grammar = grammar;
        deals = cues.of(Cues.Kind.DEAL);
        regions = cues.of(Cues.Kind.REGION);
        this.newcomers = newcomers;
        stops = cues.of(Cues.Kind.STOP);
        tails = cues.of(Cues.Kind.LATIN_TAIL);
        after = cues.of(Cues.Kind.AFTER);
        before = cues.of(Cues.Kind.BEFORE);
        titles = cues.of(Cues.Kind.TITLE);
    }

    /** Reads every phrase that is not wholly known already. */
    void read(Reading reading) {
        String text = reading.text();
        Landmarks.Offsets runs = reading.landmarks().latin();
        int from = 0;
        for (int run = 0; run < runs.size(); run++) {
            int i = runs.get(run);
            if (i < from) {
                continue;
            }
            char c = text.charAt(i);
            Found known = reading.startingAt(i);
            if (known == null && reading.isTaken(i)) {
                from = reading.endOfTaken(i);
            } else if (known != null && known.end() < text.length() && text.charAt(known.end()) == ' ' || known == null
                    && (Script.isUpper(c) || c >= 'a' && (Script.isUpper(text, i + 1) || Script.isUpper(text, i + 2)))) {
                from = read(reading, LatinPhrase.at(text, i), known);
            } else {
                from = known != null ? known.end() : LatinPhrase.wordEnd(text, i);
            }
        }
    }

    /** Reads a phrase; where to go on. */
    private int read(Reading reading, LatinPhrase phrase, Found known) {
        String text = reading.text();
        int start = phrase.start();
        int end = phrase.end();
        if (known != null) {
            return readBehind(reading, phrase, known);
        }
        Found inside = reading.firstIn(start, end);
        if (inside != null) {
            end = trimmed(text, start, inside.start());
            if (end <= start) {
                return inside.start();
            }
            phrase = new LatinPhrase(start, end, start, 1, false);
        }
        if (end - start > LONGEST || stops.is(text, start, end) || !edgesFit(text, start, end) || !inJapanese(text, start, end)) {
            return end;
        }
        Reading.Learned learned = reading.learnedAs(text.substring(start, end));
        if (learned != null) {
            reading.add(new Found(start, end, learned.entity(), learned.rule()));
            return end;
        }
        NameType type = null;
        String rule = "latin:tail";
        int last = lastWord(text, start, end);
        if (last > start && !isQuoted(text, start, end)) {
            type = tails.type(exact(tails, text, last, end));
        }
        type = type == NameType.PRODUCT ? null : type;
        if (isProductCode(text, start, end)) {
            type = NameType.PRODUCT;
            rule = "latin:code";
        } else if (type == null || type == NameType.COMPANY && isPerson(text, start, end)) {
            NameType cued = cued(reading, start, end);
            type = cued != null ? cued : type;
            rule = cued != null ? "latin:cue" : rule;
        }
        if (type != null && !(phrase.prose() && rule.equals("latin:tail")) && !onlyStops(text, start, end)) {
            newcomers.found(reading, start, end, type, rule);
            if (type == NameType.PERSON) {
                reading.learn(text.substring(last, end), newcomers.entity(text.substring(start, end), type), "latin:surname");
            }
        }
        return end;
    }

    /** A known name with more words behind it: Uber India, AWS Network Firewall, Intel NUC. */
    private int readBehind(Reading reading, LatinPhrase phrase, Found known) {
        String text = reading.text();
        int end = withoutStops(text, known.end(), phrase.end());
        Found next = reading.firstIn(known.end(), end);
        if (next != null) {
            NameType place = next.entity().type();
            if (place == NameType.PLACE && known.entity().type() == NameType.COMPANY && next.start() == known.end() + 1) {
                regional(reading, known, next.end(), phrase);
                return Math.max(next.end(), end);
            }
            return known.end();
        }
        int rest = known.end() + 1;
        if (known.end() >= end || end - rest < 2 || end - rest > LONGEST || phrase.prose() || !inJapanese(text, known.start(), end) || onlyStops(text, rest, end) || VersionGrammar.isCode(text, rest, end)) {
            return known.end();
        }
        int last = lastWord(text, rest, end);
        NameType type = tails.type(exact(tails, text, last, end));
        if (titles.is(text, last, end)) {
            return known.end();
        }
        if (regions.is(text, rest, LatinPhrase.wordEnd(text, rest))) {
            boolean firm = known.entity().type() == NameType.COMPANY || known.entity().type() == NameType.PRODUCT;
            if (firm) {
                regional(reading, known, LatinPhrase.wordEnd(text, rest), phrase);
            }
            return firm ? end : known.end();
        }
        if (known.entity().type() == NameType.MODEL && grammar.isWordOf(text.substring(last, end), NameType.MODEL)) {
            newcomers.found(reading, known.start(), end, NameType.MODEL, "latin:behind");
            return end;
        }
        Reading.Learned learned = reading.learnedAs(text.substring(rest, end));
        if (learned != null) {
            boolean whole = learned.entity().name().equals(text.substring(known.start(), end));
            if (whole) {
                reading.add(new Found(known.start(), end, learned.entity(), learned.rule()));
            }
            return whole ? end : known.end();
        }
        type = switch (known.entity().type()) {
            case COMPANY, PRODUCT, MODEL -> type == null ? NameType.PRODUCT : type;
            case ORGANIZATION, PLACE -> type;
            default -> null;
        };
        if (type == null || type == NameType.PRODUCT && !isLikeProduct(text, rest, end)) {
            return known.end();
        }
        newcomers.found(reading, known.start(), end, type, "latin:behind");
        if (type == NameType.PRODUCT && known.entity().type() == NameType.COMPANY && last > rest
                && dictionary.find(text.substring(rest, end)) == null) {
            reading.learn(text.substring(rest, end), newcomers.entity(text.substring(known.start(), end), type), "latin:short");
        }
        return end;
    }

    /** The end of the phrase without general words at its end: GPU, Changelog. */
    private int withoutStops(String text, int start, int end) {
        int at = end;
        while (at > start) {
            int last = lastWord(text, start, at);
            if (last <= start || !stops.is(text, last, at) || tails.is(text, last, at)) {
                return at;
            }
            at = last - 1;
        }
        return at;
    }

    /** A branch of a firm: Uber India, and Uber India & South Asia. */
    private void regional(Reading reading, Found firm, int end, LatinPhrase phrase) {
        String text = reading.text();
        Entity branch = newcomers.entity(text.substring(firm.start(), end), NameType.COMPANY);
        int whole = text.startsWith(" & ", end) ? phrase.end() : end;
        reading.add(new Found(firm.start(), whole, branch, "latin:branch"));
    }

    /** Whether Japanese stands near in the same line, or nothing else does, so that the phrase is no piece of an English sentence. */
    static boolean inJapanese(String text, int start, int end) {
        if (start > 1 && text.charAt(start - 1) == ' ' && text.charAt(start - 2) >= 'a' && text.charAt(start - 2) <= 'z'
                && !Script.isUpper(text, startOfWord(text, start - 2))) {
            return false;
        }
        int from = start;
        int reach = Math.max(0, start - 30);
        while (from > reach && text.charAt(from - 1) != '\n') {
            if (text.charAt(--from) > 0x3040) {
                return true;
            }
        }
        int to = end;
        reach = Math.min(text.length(), end + 30);
        while (to < reach && text.charAt(to) != '\n') {
            if (text.charAt(to++) > 0x3040) {
                return true;
            }
        }
        boolean lineStart = from == 0 || text.charAt(from - 1) == '\n';
        boolean lineEnd = to >= text.length() || text.charAt(to) == '\n';
        return lineStart && lineEnd;
    }

    private static int startOfWord(String text, int at) {
        int start = at;
        while (start > 0 && Script.isLatinOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isQuoted(String text, int start, int end) {
        return start > 0 && end < text.length() && "「『“".indexOf(text.charAt(start - 1)) >= 0
                && "」』”(".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isLikeProduct(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Script.isUpper(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** What the words around a phrase make of it. */
    private NameType cued(Reading reading, int start, int end) {
        String text = reading.text();
        int behind = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        int ahead = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
        if (titles.startingAt(text, behind) != 0 && !text.startsWith("社", behind) && !isFirmWord(text, start, end)) {
            return NameType.PERSON;
        }
        if (isPerson(text, start, end) && isTitled(text, ahead)) {
            return NameType.PERSON;
        }
        if (after.startingAt(text, behind) != 0) {
            return NameType.COMPANY;
        }
        int word = before.endingAt(text, ahead);
        if (word != 0) {
            return before.type(word);
        }
        return isHeadlineSubject(text, start, end) || makesDeal(reading, behind) ? NameType.COMPANY
                : coordinated(reading, start, end);
    }

    /** Whether が, は or による stand at {@code at} and the sentence goes on with what only firms do. */
    private boolean makesDeal(Reading reading, int at) {
        String text = reading.text();
        if (!text.startsWith("が", at) && !text.startsWith("は", at) && !text.startsWith("による", at)) {
            return false;
        }
        for (int i = at + 1; i < text.length() && i < at + 50 && text.charAt(i) != '。' && text.charAt(i) != '\n'; i++) {
            if (Script.of(text.charAt(i)) == Script.KANJI && deals.startingAt(text, i) != 0) {
                return true;
            }
        }
        return false;
    }

    /** A name at the head of a line with 、 behind it, as headlines name who acts: Acme、新製品を発表. */
    private static boolean isHeadlineSubject(String text, int start, int end) {
        int line = start;
        while (line > 0 && start - line < 12 && " -・■◆●#▼【[0123456789.".indexOf(text.charAt(line - 1)) >= 0) {
            line--;
        }
        boolean first = line == 0 || text.charAt(line - 1) == '\n';
        if (!first || end >= text.length() || text.charAt(end) != '、' || end - start < 4) {
            return false;
        }
        int stop = text.indexOf('\n', end);
        stop = stop < 0 ? text.length() : stop;
        return stop - end > 6 && text.charAt(stop - 1) != '。';
    }

    /** A name in a list of names of one type: A、X、B. */
    private static NameType coordinated(Reading reading, int start, int end) {
        String text = reading.text();
        if (!Script.isUpper(text, start) || end - start < 3) {
            return null;
        }
        Found left = neighbour(reading, start, true);
        Found right = neighbour(reading, end, false);
        if (left == null) {
            return null;
        }
        NameType type = left.entity().type();
        boolean listed = right != null && right.entity().type() == type;
        if (!listed) {
            Found further = neighbour(reading, left.start(), true);
            listed = further != null && further.entity().type() == type;
        }
        return listed && (type == NameType.COMPANY || type == NameType.PRODUCT || type == NameType.MODEL
                || type == NameType.BENCHMARK) || type == NameType.PERSON && isPerson(text, start, end) ? type : null;
    }

    /** The name on the other side of 、 or the like. */
    private static Found neighbour(Reading reading, int at, boolean left) {
        String text = reading.text();
        int step = left ? -1 : 1;
        int i = left ? at - 1 : at;
        int joints = 0;
        while (i >= 0 && i < text.length() && " 、,/・や".indexOf(text.charAt(i)) >= 0 && joints < 3) {
            joints += text.charAt(i) == ' ' ? 0 : 1;
            i += step;
        }
        return joints != 1 ? null : left ? reading.endingAt(i + 1) : reading.startingAt(i);
    }

    /** Whether a title leads up to {@code at}: 社長, 代表の, ディレクターである. */
    private boolean isTitled(String text, int at) {
        int end = at;
        for (String joint : new String[] {"である", "の", "・", "、"}) {
            if (text.startsWith(joint, end - joint.length())) {
                end -= joint.length();
                break;
            }
        }
        end = end > 0 && text.charAt(end - 1) == ' ' ? end - 1 : end;
        return titles.endingAt(text, end) != 0;
    }

    /** Two or three words that each are a capital and small letters. */
    private static boolean isPerson(String text, int start, int end) {
        int words = 0;
        for (int i = start; i < end; i++) {
            int word = i;
            while (i < end && text.charAt(i) != ' ') {
                i++;
            }
            boolean initial = i - word == 2 && text.charAt(i - 1) == '.';
            if (!Script.isUpper(text, word) || !initial && (i - word < 2 || Script.isUpper(text, word + 1))
                    || Script.isDigit(text, i - 1)) {
                return false;
            }
            words++;
        }
        return words >= 2 && words <= 4;
    }

    /** One word in front of CEO is a firm (Anthropic CEO), unless more words make it a person. */
    private static boolean isFirmWord(String text, int start, int end) {
        return !isPerson(text, start, end) && !text.startsWith("氏", end) && !text.startsWith("さん", end)
                && !text.startsWith(" 氏", end) && !text.startsWith(" さん", end);
    }

    /** The number of a device: SJ-GF60W, BDP-S480, NUC8i7BEH. */
    private static boolean isProductCode(String text, int start, int end) {
        int capitals = 0;
        int digits = 0;
        int hyphens = 0;
        int changes = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Script.isDigit(text, i)) {
                digits++;
            } else if (Script.isUpper(c)) {
                capitals++;
            } else if (c == '-' || c == '−') {
                hyphens++;
            } else if (c < 'a' || c > 'z') {
                return false;
            }
            changes += i > start && Script.isDigit(text, i) != Script.isDigit(text, i - 1) ? 1 : 0;
        }
        boolean afterHyphen = hyphens == 1 && capitals >= 3 && digits >= 2 && end - start >= 6 && changes >= 1;
        return afterHyphen && !text.startsWith("ISO", start) && !text.startsWith("RFC", start) && !text.startsWith("CVE", start)
                || hyphens == 0 && capitals >= 4 && digits >= 2 && changes >= 3 && end - start < 10;
    }

    private boolean onlyStops(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            int word = i;
            while (i < end && text.charAt(i) != ' ') {
                i++;
            }
            if (!stops.is(text, word, i) && !isNumber(text, word, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Script.of(text.charAt(i)) == Script.LATIN) {
                return false;
            }
        }
        return true;
    }

    private static boolean edgesFit(String text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char next = end < text.length() ? text.charAt(end) : ' ';
        return "_@\\#$<./=-".indexOf(before) < 0 && "_@\\=<:(".indexOf(next) < 0 || next == ':' && end + 1 < text.length()
                && text.charAt(end + 1) == ' ' || next == '(' && end > start + 3;
    }

    private static int exact(CueWords words, String text, int start, int end) {
        int number = words.startingAt(text, start);
        return number != 0 && words.length(number) == end - start ? number : 0;
    }

    private static int lastWord(String text, int start, int end) {
        int at = text.lastIndexOf(' ', end - 1);
        return at < start ? start : at + 1;
    }

    private static int trimmed(String text, int start, int end) {
        int at = end;
        while (at > start && !Script.isLatinOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
