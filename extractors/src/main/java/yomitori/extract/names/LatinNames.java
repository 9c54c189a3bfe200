package yomitori.extract.names;

import yomitori.facts.NameType;

/**
 * Names of capitalised Latin words that no table holds: SambaNova Systems by its last word, Raphe mPhibr社 by what follows,
 * Prabhjeet Singh by a title, SJ-GF60W by its looks. {@link LatinExtensions} reads on behind known names.
 */
final class LatinNames {
    /** Shorter words are as well abbreviations: 米PMI. */
    private static final int SHORTEST_FIRM = 5;

    private final Dictionary dictionary;
    private final Newcomers newcomers;
    private final LatinWords words;
    private final LatinCues around;
    private final LatinExtensions extensions;
    private final ShortForms shortForms;
    private final CueWords held;
    private final CueWords standards;
    private final CueWords bodyEnds;

    LatinNames(Dictionary dictionary, Newcomers newcomers, Cues cues, VersionGrammar grammar) {
        this.dictionary = dictionary;
        this.newcomers = newcomers;
        words = new LatinWords(cues);
        around = new LatinCues(cues);
        shortForms = new ShortForms(dictionary, cues, words);
        held = cues.of(Cues.Kind.HELD);
        standards = cues.of(Cues.Kind.STANDARD);
        bodyEnds = cues.of(Cues.Kind.LATIN_END);
        extensions = new LatinExtensions(dictionary, newcomers, cues, words, grammar);
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
            if (known != null && known.entity().type() == NameType.PRODUCT) {
                extensions.learnShort(reading, known);
            }
            int body = endOfBody(text, i);
            if (body > 0 && (known == null ? reading.isFree(i, body) : known.end() < body)) {
                newcomers.found(reading, i, body, NameType.ORGANIZATION, "latin:body");
                from = body;
            } else if (known == null && reading.isTaken(i)) {
                from = reading.endOfTaken(i);
            } else if (known != null && known.end() < text.length() && text.charAt(known.end()) == ' ' || known == null
                    && (Script.isUpper(c) || c >= 'a' && (Script.isUpper(text, i + 1) || Script.isUpper(text, i + 2)))) {
                from = read(reading, LatinPhrase.at(text, i), known);
            } else {
                from = known != null ? known.end() : LatinPhrase.wordEnd(text, i);
            }
        }
    }

    /** Where a word ends that names a body by its end: Harbour-CERT. 0 for another word. */
    private int endOfBody(String text, int start) {
        int end = LatinPhrase.wordEnd(text, start);
        int tail = bodyEnds.endingAt(text, end);
        return tail != 0 && bodyEnds.length(tail) + 1 < end - start && edgesFit(text, start, end) ? end : 0;
    }

    /** Reads a phrase; where to go on. */
    private int read(Reading reading, LatinPhrase phrase, Found known) {
        String text = reading.text();
        int start = phrase.start();
        int end = phrase.end();
        if (known != null) {
            int event = endOfEvent(text, known.end());
            if (event > 0) {
                newcomers.found(reading, start, event, NameType.EVENT, "latin:occasion");
                return event;
            }
            return extensions.read(reading, phrase, known);
        }
        Found inside = reading.firstIn(start, end);
        if (inside != null) {
            end = trimmed(text, start, inside.start());
            if (end <= start) {
                return inside.start();
            }
            phrase = new LatinPhrase(start, end, start, 1, false);
        }
        if (edgesFit(text, start, end) && !isStandard(text, start, end) && isCodeOfMaker(reading, start, end)) {
            newcomers.found(reading, start, end, NameType.PRODUCT, "latin:code");
            return end;
        }
        int shortForm = edgesFit(text, start, end) && LatinPhrase.inJapanese(text, start, end) ? shortForms.read(reading, phrase) : start;
        if (shortForm > start) {
            return shortForm;
        }
        if (end - start == 1 || end - start > LatinPhrase.LONGEST || words.isStop(text, start, end) || isCount(text, end) || !edgesFit(text, start, end)
                || !LatinPhrase.inJapanese(text, start, end)) {
            return end;
        }
        Reading.Learned learned = reading.learnedAs(text.substring(start, end));
        if (learned != null) {
            reading.add(new Found(start, end, learned.entity(), learned.rule()));
            return end;
        }
        NameType type = null;
        String rule = "latin:tail";
        int last = LatinPhrase.lastWord(text, start, end);
        int form = last > start ? words.endOfForm(text, last, end) : end;
        if (form > end + 1 && reading.isFree(start, form)) { // more than the dot of Co.
            newcomers.found(reading, start, form, NameType.COMPANY, rule);
            return form;
        }
        if (last > start && !isQuoted(text, start, end)) {
            type = words.tail(text, last, end);
        }
        type = type == NameType.PRODUCT ? null : type;
        if (isProductCode(text, start, end)) {
            type = NameType.PRODUCT;
            rule = "latin:code";
        } else if (type == null || type == NameType.COMPANY && LatinCues.isPerson(text, start, end)) {
            NameType cued = around.type(reading, start, end);
            type = cued != null ? cued : type;
            rule = cued != null ? "latin:cue" : rule;
        }
        if (type == null && isOccasion(text, start, end)) {
            type = NameType.EVENT;
            rule = "latin:occasion";
        }
        if (type == null && isOfCountry(reading, start, end)) {
            type = NameType.COMPANY;
            rule = "latin:country";
        }
        if (type != null && !(phrase.prose() && rule.equals("latin:tail")) && !words.onlyStops(text, start, end)) {
            newcomers.found(reading, start, end, type, rule);
            if (type == NameType.PERSON) {
                reading.learn(text.substring(last, end), newcomers.entity(text.substring(start, end), type), "latin:surname");
            }
        }
        return end;
    }

    /** Whether a country stands directly in front of a name that acts, as news names foreign firms: 中国Quoveraが, 米Quoveraの. */
    private boolean isOfCountry(Reading reading, int start, int end) {
        Found place = reading.endingAt(start);
        if (place == null || place.entity().type() != NameType.PLACE || end - start < SHORTEST_FIRM || end >= reading.text().length()
                || "がはもの、".indexOf(reading.text().charAt(end)) < 0) {
            return false;
        }
        Entry country = dictionary.entry(place.entity().id());
        return country != null && country.forms().stream().anyMatch(form -> form.mark() == Form.Mark.BOUND);
    }

    /** Where a year and a place end that make an event of the name in front of them: NSF 2031 in Kansai; -1 where none stand there. */
    private static int endOfEvent(String text, int at) {
        boolean placed = text.startsWith(" 20", at) && Script.isDigit(text, at + 3) && Script.isDigit(text, at + 4)
                && text.startsWith(" in ", at + 5) && Script.isUpper(text, at + 9);
        return placed ? LatinPhrase.wordEnd(text, at + 9) : -1;
    }

    /** Whether a phrase ends in a year and the clause tells that people meet there: Harbour Day 2031に参加. */
    private boolean isOccasion(String text, int start, int end) {
        return LatinPhrase.endsWithYear(text, start, end) && held.standInClause(text, end, end + 30);
    }

    /** Whether a number of firms ends at {@code end}, as in 大手IT5社. */
    private static boolean isCount(String text, int end) {
        return Script.isDigit(text, end - 1) && text.startsWith("社", end) && !text.startsWith("社長", end);
    }

    private static boolean isQuoted(String text, int start, int end) {
        return start > 0 && end < text.length() && "「『“".indexOf(text.charAt(start - 1)) >= 0
                && "」』”(".indexOf(text.charAt(end)) >= 0;
    }

    /** The number of a device: SJ-GF60W, BDP-S480, NUC8i7BEH. */
    private boolean isProductCode(String text, int start, int end) {
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
        return afterHyphen && !isStandard(text, start, end)
                || hyphens == 0 && capitals >= 4 && digits >= 2 && changes >= 3 && end - start < 10;
    }

    /** Whether a code names a standard or a record of a list: UTF-8, CVE-2031. */
    private boolean isStandard(String text, int start, int end) {
        int letters = start;
        while (letters < end && Script.isUpper(text.charAt(letters))) {
            letters++;
        }
        return standards.is(text, start, letters);
    }

    /** The number of a device that says less of itself, but stands behind its maker or in the maker's list: 川上 QM-F3 / QX5J / ZS-350; 型番: QMV22S/ QMV24S. */
    private static boolean isCodeOfMaker(Reading reading, int start, int end) {
        String text = reading.text();
        boolean digit = false;
        boolean capital = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Script.isLatinOrDigit(c) && c != '-') {
                return false;
            }
            digit |= Script.isDigit(text, i);
            capital |= Script.isUpper(c);
        }
        if (!digit || !capital || end - start < 3) {
            return false;
        }
        boolean listed = text.startsWith("/ ", start - 2);
        int joint = listed ? text.startsWith(" ", start - 3) ? start - 3 : start - 2 : start - 1;
        Found before = listed || text.startsWith(" ", start - 1) ? reading.endingAt(joint) : null;
        if (before == null || before.entity().type() == NameType.COMPANY) {
            return before != null && joint != start - 2 && isNumber(text, start, end);
        }
        boolean alike = before.entity().type() == NameType.PRODUCT && text.startsWith(text.substring(start, start + 2), before.start());
        return listed && (before.rule().equals("latin:code") && joint == start - 3 || before.rule().startsWith("latin:") && alike);
    }

    /** Two capitals or more, a hyphen and up to five letters and digits: PM-F3, RS-350. */
    static boolean isNumber(String text, int start, int end) {
        int hyphen = start;
        while (hyphen < end && Script.isUpper(text.charAt(hyphen))) {
            hyphen++;
        }
        if (hyphen - start < 2 || hyphen >= end || text.charAt(hyphen) != '-' || end - hyphen > 8) {
            return false;
        }
        boolean digit = false;
        for (int i = hyphen + 1; i < end; i++) {
            if (!Script.isLatinOrDigit(text.charAt(i))) {
                return false;
            }
            digit |= Script.isDigit(text, i);
        }
        return digit;
    }

    private static boolean edgesFit(String text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char next = end < text.length() ? text.charAt(end) : ' ';
        return "_@\\#$<./=-".indexOf(before) < 0 && "_@\\=<:(".indexOf(next) < 0 || next == ':' && end + 1 < text.length()
                && text.charAt(end + 1) == ' ' || next == '(' && end > start + 3;
    }

    private static int trimmed(String text, int start, int end) {
        int at = end;
        while (at > start && !Script.isLatinOrDigit(text.charAt(at - 1))) {
            at--;
        }
        int last = LatinPhrase.lastWord(text, start, at);
        boolean joint = last > start && text.charAt(last) >= 'a' && text.charAt(last) <= 'z' && !Script.isUpper(text, last + 1);
        return joint ? last - 1 : at; // Cradle for Galaxy
    }
}
