package yomitori.extract.names;

import yomitori.facts.Entity;
import yomitori.facts.NameType;

/** Known names with more Latin words behind them: Uber India, AWS Network Firewall, Intel NUC. */
final class LatinExtensions {
    private final Newcomers newcomers;
    private final Dictionary dictionary;
    private final LatinWords words;
    private final CueWords titles;
    private final CueWords regions;
    private final CueWords legal;
    private final VersionGrammar grammar;

    LatinExtensions(Dictionary dictionary, Newcomers newcomers, Cues cues, LatinWords words, VersionGrammar grammar) {
        this.dictionary = dictionary;
        this.newcomers = newcomers;
        this.words = words;
        this.grammar = grammar;
        titles = cues.of(Cues.Kind.TITLE);
        regions = cues.of(Cues.Kind.REGION);
        legal = cues.of(Cues.Kind.LEGAL);
    }

    /** Reads what stands behind a known name at the head of a phrase; where to go on. */
    int read(Reading reading, LatinPhrase phrase, Found known) {
        String text = reading.text();
        int form = endOfForm(text, known);
        if (form > known.end() && reading.isFree(known.end(), form)) {
            reading.add(new Found(known.start(), form, known.entity(), known.rule()));
            return form;
        }
        int end = words.withoutStops(text, known.end(), phrase.end());
        Found next = reading.firstIn(known.end(), end);
        if (next != null && !saysWhatItIs(text, known, next)) {
            NameType place = next.entity().type();
            if (place == NameType.PLACE && known.entity().type() == NameType.COMPANY && next.start() == known.end() + 1) {
                regional(reading, known, next.end(), phrase);
                return Math.max(next.end(), end);
            }
            return known.end();
        }
        int rest = known.end() + 1;
        if (known.end() >= end || end - rest < 2 || end - rest > LatinPhrase.LONGEST || phrase.prose()
                || !LatinPhrase.inJapanese(text, known.start(), end) || words.onlyStops(text, rest, end)
                || VersionGrammar.isCode(text, rest, end) || repeats(text, known, rest)
                || known.entity().type() == NameType.COMPANY && LatinNames.isNumber(text, rest, end)) {
            return known.end();
        }
        int last = LatinPhrase.lastWord(text, rest, end);
        NameType type = words.tail(text, last, end);
        int title = titles.endingAt(text, end);
        if (title != 0 && end - titles.length(title) >= rest && text.charAt(end - titles.length(title) - 1) == ' ') {
            return known.end(); // Microsoft|Account Manager
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
            case PERSON -> type == NameType.ORGANIZATION ? type : null; // Fuji Foundation
            default -> null;
        };
        if (type == null || type == NameType.PRODUCT && !isLikeProduct(text, rest, end)) {
            return known.end();
        }
        newcomers.found(reading, known.start(), end, type, "latin:behind");
        if (type == NameType.PRODUCT && known.entity().type() == NameType.PRODUCT) {
            learnShort(reading, reading.startingAt(known.start()));
        }
        boolean part = known.entity().type() == NameType.PRODUCT && words.tail(text, last, end) == NameType.PRODUCT
                && !Script.isUpper(text, last + 1); // Admin API is any
        if (type == NameType.PRODUCT && (known.entity().type() == NameType.COMPANY || part) && last > rest
                && dictionary.find(text.substring(rest, end)) == null) {
            reading.learn(text.substring(rest, end), newcomers.entity(text.substring(known.start(), end), type), "latin:short");
        }
        return end;
    }

    /** Where the legal form ends that stands behind a firm: Zorrow Inc.; the end of the name where none does. */
    private int endOfForm(String text, Found known) {
        int form = known.entity().type() == NameType.COMPANY && text.startsWith(" ", known.end())
                ? legal.startingAt(text, known.end() + 1) : 0;
        int end = form == 0 ? known.end() : known.end() + 1 + legal.length(form);
        return Script.isLatinOrDigit(text, end) ? known.end() : end;
    }

    /** Whether a known name behind a product only says what this is of it: GitHub MCP, and not GitHub MCP対応. */
    private boolean saysWhatItIs(String text, Found known, Found next) {
        int behind = next.end() < text.length() && text.charAt(next.end()) == ' ' ? next.end() + 1 : next.end();
        return known.entity().type() == NameType.PRODUCT && next.start() == known.end() + 1
                && words.tail(text, next.start(), next.end()) == NameType.PRODUCT
                && !text.startsWith("対応", behind) && !text.startsWith("サポート", behind);
    }

    /** A product whose name begins with a firm's may go without it from then on: Amazon Quill Gateway, and Quill Gateway. */
    void learnShort(Reading reading, Found product) {
        String text = reading.text();
        int word = LatinPhrase.wordEnd(text, product.start());
        int rest = word + 1;
        if (rest >= product.end() || text.charAt(word) != ' ' || !Script.isUpper(text, rest)
                || LatinPhrase.lastWord(text, rest, product.end()) == rest || words.isStop(text, rest, LatinPhrase.wordEnd(text, rest))) {
            return;
        }
        Candidate firm = dictionary.find(text.substring(product.start(), word), NameType.COMPANY);
        String name = text.substring(rest, product.end());
        if (firm != null && firm.form().mark() == Form.Mark.PLAIN && dictionary.find(name) == null) {
            reading.learn(name, product.entity(), "latin:short");
        }
    }

    /** A branch of a firm: Uber India, and Uber India & South Asia. */
    private void regional(Reading reading, Found firm, int end, LatinPhrase phrase) {
        String text = reading.text();
        Entity branch = newcomers.entity(text.substring(firm.start(), end), NameType.COMPANY);
        int whole = text.startsWith(" & ", end) ? phrase.end() : end;
        reading.add(new Found(firm.start(), whole, branch, "latin:branch"));
    }

    /** Whether the last word of a name stands behind it once more, as where two cells meet: Harbour Storage|Storage. */
    private static boolean repeats(String text, Found known, int rest) {
        int last = LatinPhrase.lastWord(text, known.start(), known.end());
        int length = known.end() - last;
        return text.regionMatches(rest, text, last, length) && LatinPhrase.wordEnd(text, rest) == rest + length;
    }

    private static boolean isLikeProduct(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Script.isUpper(text, i)) {
                return true;
            }
        }
        return false;
    }
}
