package yomitori.extract.names;

import java.util.HashSet;
import java.util.Set;
import yomitori.extract.Table;
import yomitori.extract.Words;
import yomitori.facts.NameType;
import yomitori.text.Tokens;

/** Says whether a match cuts a word: a run of Latin letters and digits, a run of katakana, or a word of kanji. */
final class Edges {
    private final Words katakanaTails = new Words();
    private final Set<String> notPlaces = new HashSet<>();
    private final Set<String> ofPlaces = new HashSet<>();
    private final Set<String> notBodies = new HashSet<>();
    private final Words besidePlaces = new Words();

    Edges(Table table) {
        for (Table.Row row : table.rows()) {
            switch (row.get("effect")) {
                case "MAY_FOLLOW" -> katakanaTails.add(row.get("word"));
                case "NO_PLACE" -> notPlaces.add(row.get("word"));
                case "OF_PLACE" -> ofPlaces.add(row.get("word"));
                case "NO_BODY" -> notBodies.add(row.get("word"));
                case "BESIDE_PLACE" -> besidePlaces.add(row.get("word"));
                default -> throw row.fault("unknown effect »" + row.get("effect") + "«",
                        "MAY_FOLLOW, NO_PLACE, OF_PLACE, NO_BODY or BESIDE_PLACE");
            }
        }
    }

    static Edges standard() {
        return new Edges(Table.beside(Edges.class, "rules/tails.tsv", "word", "effect"));
    }

    boolean fitsStart(Reading reading, int start, int end) {
        if (start == 0) {
            return true;
        }
        String text = reading.text();
        char c = text.charAt(start);
        char before = text.charAt(start - 1);
        Script kind = Script.of(c);
        Script previous = Script.of(before);
        return switch (kind) {
            case LATIN, DIGIT -> switch (before) {
                case '_', '@', '\\' -> false;
                case '&' -> !Script.isLatinOrDigit(text, start - 2) || joinsWords(text, start - 1);
                case '-', '\'', '’', '+' -> !Script.isLatinOrDigit(text, start - 2);
                case '.' -> !Script.isLatinOrDigit(text, start - 2) || start - end > 12;
                default -> previous != Script.LATIN && previous != Script.DIGIT;
            };
            case KATAKANA -> previous != Script.KATAKANA;
            case KANJI -> previous != Script.KANJI && previous != Script.HIRAGANA && previous != Script.DIGIT
                    || !cuts(reading.tokens(), start, end - start) && !(previous == Script.DIGIT && end - start < 3);
            case HIRAGANA -> previous != Script.HIRAGANA || reading.tokens().startsAt(start);
            case OTHER -> true;
        };
    }

    boolean fitsEnd(Reading reading, int start, int end) {
        String text = reading.text();
        if (end >= text.length()) {
            return true;
        }
        Script kind = Script.of(text.charAt(end - 1));
        char after = text.charAt(end);
        Script next = Script.of(after);
        return switch (kind) {
            case LATIN, DIGIT -> fitsLatinEnd(text, start, end, after, next);
            case KATAKANA -> next != Script.KATAKANA || isTail(reading, end);
            case KANJI -> next != Script.KANJI && next != Script.HIRAGANA
                    || !cuts(reading.tokens(), end, end - start) && !borrows(reading, start, end);
            case HIRAGANA -> next != Script.HIRAGANA && next != Script.KANJI || !cuts(reading.tokens(), end, 1);
            case OTHER -> true;
        };
    }

    /** Whether what follows makes a place or a body something else: 中国語, 日本人, 国会議員. */
    boolean fitsType(Reading reading, int end, NameType type) {
        String text = reading.text();
        Set<String> not = type == NameType.PLACE ? notPlaces : type == NameType.ORGANIZATION ? notBodies : Set.of();
        if (not.isEmpty() || end >= text.length()) {
            return true;
        }
        Tokens tokens = reading.tokens();
        int token = tokens.at(end);
        return token >= tokens.size() || !not.contains(text.substring(end, tokens.end(token)));
    }

    /** Whether the first sign of a token ends the name of the place in front of it: the 県 of 愛知|県内. */
    boolean endsPlace(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        return token < tokens.size() && tokens.end(token) - tokens.start(token) > 1 && ofPlaces.contains(tokens.surface(token));
    }

    /** Where the words begin that say where from a place something is, and are no part of its name: the 対岸 of ナイル対岸; {@code end} for none. */
    int beforeBeside(Reading reading, int start, int end) {
        int word = besidePlaces.endingAt(reading.text(), start, end);
        int at = end - (word == 0 ? 0 : besidePlaces.length(word));
        return at > start && reading.tokens().startsAt(at) ? at : end;
    }

    /** Whether the katakana from {@code at} are a common noun that may follow any name. */
    boolean isTail(Reading reading, int at) {
        String text = reading.text();
        int end = at;
        while (end < text.length() && end - at < 16 && Script.of(text.charAt(end)) == Script.KATAKANA) {
            end++;
        }
        if (katakanaTails.is(text, at, end) != 0) {
            return true;
        }
        int token = reading.tokens().at(at);
        return reading.tokens().start(token) == at && reading.tokens().end(token) < end
                && katakanaTails.is(text, at, reading.tokens().end(token)) != 0;
    }

    /** Whether the words at {@code [start, end)} end in such a common noun. */
    boolean endsInTail(String text, int start, int end) {
        int tail = katakanaTails.endingAt(text, start, end);
        return tail != 0 && katakanaTails.length(tail) > 1;
    }

    private static boolean fitsLatinEnd(String text, int start, int end, char after, Script next) {
        return switch (after) {
            case '_', '@', '\\' -> false;
            case '.' -> !(Script.isDigit(text, end + 1) && (Script.isDigit(text, end - 1) || end - start == 1))
                    && Script.at(text, end + 1) != Script.LATIN;
            case '&' -> !Script.isLatinOrDigit(text, end + 1) || joinsWords(text, end);
            case '\'', '’' -> !Script.isLatinOrDigit(text, end + 1) || isSmall(text, end + 1);
            case '-' -> end - start > 4 || !Script.isUpper(text, end + 1) && !Script.isDigit(text, end + 1);
            case '年' -> !isYear(text, start, end);
            case ' ' -> !(isYear(text, start, end) && end + 1 < text.length() && text.charAt(end + 1) == '年');
            default -> next != Script.LATIN && next != Script.DIGIT;
        };
    }

    /** Whether the name ends in a year with something before it, as CES 2026. */
    private static boolean isYear(String text, int start, int end) {
        return end - start > 4 && Script.isDigit(text, end - 1) && Script.isDigit(text, end - 4) && !Script.isDigit(text, end - 5);
    }

    /** Whether {@code &} stands between two words, Windows&Linux, and not in an abbreviation, R&D, or in front of a code, &lt;. */
    private static boolean joinsWords(String text, int at) {
        return isSmall(text, at - 1) && (Script.isUpper(text, at + 1) && isSmall(text, at + 2) || Script.isUpper(text, at + 2));
    }

    private static boolean isSmall(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }

    /** Whether katakana borrow their last sign from the word behind them: メキシコ|市場 is no メキシコ市. */
    private boolean borrows(Reading reading, int start, int end) {
        int token = reading.tokens().at(end - 1);
        return end - start > 2 && Script.of(reading.text().charAt(end - 2)) == Script.KATAKANA && token < reading.tokens().size()
                && reading.tokens().start(token) == end - 1 && reading.tokens().end(token) > end && !endsPlace(reading, token);
    }

    /** Whether a token stretches over the edge; long names are believed more than the tokenizer. */
    private static boolean cuts(Tokens tokens, int edge, int length) {
        if (length > 3) {
            return false;
        }
        int token = tokens.at(edge);
        return token < tokens.size() && tokens.start(token) < edge;
    }
}
