package yomitori.extract.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yomitori.facts.NameType;
import yomitori.text.PartOfSpeech;
import yomitori.text.Tokens;

/**
 * Laws, plans and papers by the last word of their Japanese names: with a year (産業戦略2030) or a number (規則2024/1689) behind it,
 * or at the end of a quote. A 白書 is one paper by itself.
 */
final class DocumentNames {
    private static final int LONGEST = 30;
    private static final String ABOUT = "に関する";
    private static final String SALES = "営業";
    private static final Pattern YEARS = Pattern.compile(" ?(?:19|20)\\d\\d(?:[-–~〜](?:19|20)?\\d\\d)?(?![\\d.,年月/%])");
    private static final Pattern ACT = Pattern.compile(" ?(?:\\(EU\\) ?)?(?:19|20)\\d\\d/\\d{1,5}(?![\\d/])");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:Law|Act|Decree|Directive|Regulation) No\\. ?\\d{1,5}(?: of (?:\\d{1,2} \\p{Lu}\\p{L}+ )?\\d{4})?");

    private final Newcomers newcomers;
    private final CueWords documents;
    private final CueWords occasions;

    DocumentNames(Newcomers newcomers, Cues cues) {
        this.newcomers = newcomers;
        documents = cues.of(Cues.Kind.DOCUMENT);
        occasions = cues.of(Cues.Kind.OCCASION);
    }

    void read(Reading reading) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.partOfSpeech(i).isNoun()) {
                continue;
            }
            int document = documents.startingAt(text, tokens.start(i));
            if (document != 0) {
                read(reading, i, tokens.start(i) + documents.length(document), documents.type(document));
            }
        }
        readNumbered(reading);
    }

    private void read(Reading reading, int token, int end, NameType type) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        int start = start(reading, token);
        int year = behind(YEARS, text, end);
        int number = type == NameType.POLICY ? behind(ACT, text, end) : -1;
        boolean named = start < tokens.start(token);
        if (number > 0) {
            found(reading, start, number, type, "document:number");
        } else if (year > 0 && named) {
            found(reading, start, year, type, "document:year");
        } else if (named && text.startsWith("白書", tokens.start(token)) && tokens.endsAt(end)) {
            found(reading, start, end, type, "document:paper");
        } else if (end < text.length() && "」』".indexOf(text.charAt(end)) >= 0) {
            readQuoted(reading, token, end, type);
        } else if (text.startsWith("戦略", end - 2) || text.startsWith("構想", end - 2)) {
            readOfPlace(reading, token, end);
        }
    }

    /** The strategy of a town, with nouns between: 大阪府AI戦略. How somebody sells there is none: 京都府営業戦略. */
    private void readOfPlace(Reading reading, int token, int end) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        int next = tokens.at(end);
        boolean goesOn = next < tokens.size() && tokens.start(next) == end && tokens.partOfSpeech(next).isNoun()
                && (!tokens.partOfSpeech(next).isAction() || occasions.startingAt(text, end) != 0);
        if (goesOn || !tokens.endsAt(end)) {
            return;
        }
        int start = tokens.start(token);
        for (int first = token - 1; first >= 0 && end - start < LONGEST; first--) {
            Found other = reading.endingAt(tokens.end(first));
            if (other != null && isTown(text, other)) {
                if (start < tokens.start(token) && !text.startsWith(SALES, start)) {
                    found(reading, other.start(), end, NameType.POLICY, "document:place");
                }
                return;
            }
            boolean blank = text.charAt(tokens.start(first)) == ' '
                    && (Script.at(text, tokens.end(first)) == Script.LATIN || Script.at(text, tokens.start(first) - 1) == Script.LATIN);
            if (!blank && !isPart(reading, first)) {
                return;
            }
            start = blank ? start : tokens.start(first);
        }
    }

    private static boolean isTown(String text, Found name) {
        return name.entity().type() == NameType.PLACE && "都道府県市区町村".indexOf(text.charAt(name.end() - 1)) >= 0;
    }

    /** Where the nouns begin that lead up to a token. */
    private static int start(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        int start = tokens.start(token);
        int first = token - 1;
        while (first >= 0 && tokens.end(first) == start && tokens.end(token) - tokens.start(first) < LONGEST
                && isPart(reading, first)) {
            Found other = reading.endingAt(start);
            start = other != null ? other.start() : tokens.start(first);
            first = tokens.at(start) - 1;
        }
        return start;
    }

    private static boolean isPart(Reading reading, int token) {
        PartOfSpeech part = reading.tokens().partOfSpeech(token);
        return (part.isNoun() || part.isPrefix()) && !part.isPronoun() && !part.isBoundNoun() && !part.isNumber()
                && !part.name().startsWith("名詞-副詞可能")
                && Script.of(reading.text().charAt(reading.tokens().start(token))) != Script.OTHER;
    }

    private static int behind(Pattern pattern, String text, int at) {
        Matcher matcher = pattern.matcher(text).region(at, Math.min(text.length(), at + 24)).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /** A whole quote: 「…に関する政治宣言」 by what it is about, others by so many nouns that they are no common words. */
    private void readQuoted(Reading reading, int token, int end, NameType type) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        int first = token;
        int nouns = 0;
        int particles = 0;
        boolean clause = false;
        boolean about = text.startsWith(ABOUT, tokens.start(token) - ABOUT.length());
        while (first > 0 && "「『".indexOf(text.charAt(tokens.start(first) - 1)) < 0 && end - tokens.start(first) < 2 * LONGEST) {
            PartOfSpeech part = tokens.partOfSpeech(--first);
            nouns += part.isNoun() ? 1 : 0;
            particles += part.isParticle() ? 1 : 0;
            clause |= !part.isNoun() && !part.isPrefix() && !part.isParticle() && !part.isConjunction();
            about |= particles == 0 && !clause && text.startsWith(ABOUT, tokens.start(first) - ABOUT.length());
            if (clause && !about || "\n。、!?".indexOf(text.charAt(tokens.start(first))) >= 0) {
                return;
            }
        }
        int start = tokens.start(first);
        if (start > 0 && "「『".indexOf(text.charAt(start - 1)) >= 0 && (about ? nouns > 1 : nouns > 3 && particles == 0)) {
            found(reading, start, end, type, "document:quoted");
        }
    }

    private void readNumbered(Reading reading) {
        if (!reading.text().contains(" No.")) {
            return;
        }
        Matcher matcher = NUMBERED.matcher(reading.text());
        while (matcher.find()) {
            if (!Script.isLatinOrDigit(reading.text(), matcher.start() - 1)) {
                found(reading, matcher.start(), matcher.end(), NameType.POLICY, "document:number");
            }
        }
    }

    private void found(Reading reading, int start, int end, NameType type, String rule) {
        Found inside = reading.firstIn(start, end);
        Found last = reading.lastIn(start, end);
        boolean free = inside == null ? reading.isFree(start, end) : inside.start() >= start && last.end() <= end
                && inside.length() < end - start;
        if (free) {
            newcomers.found(reading, start, end, type, rule);
        }
    }
}
