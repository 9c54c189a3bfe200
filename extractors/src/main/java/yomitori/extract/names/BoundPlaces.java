package yomitori.extract.names;

import java.util.HashSet;
import java.util.Set;
import yomitori.extract.Table;
import yomitori.extract.Words;
import yomitori.text.Tokens;

/**
 * Reads the one-kanji forms of countries, which name them only beside each other or in front of certain words: 米中, 訪米, 米企業,
 * 英ARM.
 */
final class BoundPlaces {
    private final Set<String> before = new HashSet<>();
    private final Words never = new Words();
    private final int longestNever;
    private final Set<String> alone = new HashSet<>();
    private final Set<String> joined = new HashSet<>();
    private final Set<String> rare = new HashSet<>();

    BoundPlaces(Table table) {
        for (Table.Row row : table.rows()) {
            switch (row.get("kind")) {
                case "BEFORE" -> before.add(row.get("word"));
                case "NEVER" -> never.add(row.get("word"));
                case "JOINED" -> joined.add(row.get("word"));
                case "RARE" -> rare.add(row.get("word"));
                case "ALONE" -> alone.add(row.get("word"));
                default -> throw row.fault("unknown kind »" + row.get("kind") + "«", "BEFORE, ALONE, RARE, JOINED or NEVER");
            }
        }
        longestNever = never.all().stream().mapToInt(String::length).max().orElse(0);
    }

    static BoundPlaces standard() {
        return new BoundPlaces(Table.beside(BoundPlaces.class, "rules/bound.tsv", "kind", "word"));
    }

    /** Whether the one sign of a country ends at {@code end}, as in front of a firm: 米 of 米メタ. */
    boolean endAt(Reading reading, int end, Dictionary dictionary) {
        return end > 0 && isBound(dictionary, reading.text().charAt(end - 1)) && accepts(reading, end - 1, dictionary);
    }

    /** Whether the kanji at {@code at} names its country there. */
    boolean accepts(Reading reading, int at, Dictionary dictionary) {
        String text = reading.text();
        Tokens tokens = reading.tokens();
        for (int from = at; from > at - longestNever && from >= 0; from--) {
            int word = never.startingAt(text, from);
            if (word != 0 && from + never.length(word) > at) {
                return false;
            }
        }
        int start = at;
        while (start > 0 && at - start < 5 && isBound(dictionary, text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && end - at < 6 && isBound(dictionary, text.charAt(end))) {
            end++;
        }
        boolean kanjiBefore = Script.at(text, start - 1) == Script.KANJI;
        boolean kanjiAfter = Script.at(text, end) == Script.KANJI;
        if (end - start >= 2) {
            if (!kanjiAfter && joined.contains(text.substring(start, end))) {
                return false;
            }
            return end - start <= 4 && (!kanjiBefore || edge(tokens, start)) && (!kanjiAfter || edge(tokens, end) || isBetween(text, end));
        }
        if (start > 0 && before.contains(text.substring(start - 1, start)) && edge(tokens, start - 1)) {
            return !kanjiAfter || edge(tokens, end);
        }
        if (!alone.contains(text.substring(at, end)) || kanjiBefore || Script.at(text, start - 1) == Script.DIGIT
                || start > 0 && text.charAt(start - 1) == '%') {
            return false;
        }
        Script next = Script.at(text, end);
        int token = tokens.at(at);
        if (next == Script.LATIN || next == Script.KATAKANA) {
            return !rare.contains(text.substring(at, end)) || tokens.start(token) == at && tokens.end(token) == end
                    && tokens.partOfSpeech(token).isProperNoun();
        }
        return kanjiAfter && tokens.start(token) == at && tokens.end(token) == end && token + 1 < tokens.size()
                && tokens.partOfSpeech(token + 1).isNoun();
    }

    /** 間 behind two countries, which the tokenizer may draw to the second: 米中間の. */
    private static boolean isBetween(String text, int at) {
        return text.charAt(at) == '間' && Script.at(text, at + 1) != Script.KANJI;
    }

    private static boolean edge(Tokens tokens, int at) {
        return at == 0 || tokens.startsAt(at);
    }

    private static boolean isBound(Dictionary dictionary, char c) {
        if (Script.of(c) != Script.KANJI) {
            return false;
        }
        int state = dictionary.trie().next(FormTrie.ROOT, c);
        for (Candidate each = state == FormTrie.NONE ? null : dictionary.candidate(dictionary.trie().value(state)); each != null;
                each = dictionary.next(each)) {
            if (each.form().mark() == Form.Mark.BOUND) {
                return true;
            }
        }
        return false;
    }
}
