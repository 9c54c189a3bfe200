package yomitori.extract.names;

import java.util.ArrayList;
import java.util.List;
import yomitori.facts.NameType;

/** Finds the further mentions of names that the article has shown once beside a cue. */
final class Repeats {
    private final Edges edges;
    private final CueWords titles;

    Repeats(Edges edges, Cues cues) {
        this.edges = edges;
        titles = cues.of(Cues.Kind.TITLE);
    }

    void read(Reading reading) {
        if (reading.learned().isEmpty()) {
            return;
        }
        List<Reading.Learned> names = new ArrayList<>(reading.learned());
        FormTrie trie = new FormTrie(names.size() * 12);
        for (int i = 0; i < names.size(); i++) {
            int state = FormTrie.ROOT;
            String words = names.get(i).words();
            for (int at = 0; at < words.length(); at++) {
                state = trie.grow(state, words.charAt(at));
            }
            trie.setValue(state, i + 1);
        }
        String text = reading.text();
        for (int i = 0; i < text.length(); i++) {
            if (!trie.mayBegin(text.charAt(i))) {
                continue;
            }
            int state = FormTrie.ROOT;
            int end = 0;
            int value = 0;
            for (int at = i; at < text.length() && (state = trie.next(state, text.charAt(at))) != FormTrie.NONE; at++) {
                if (trie.value(state) != 0) {
                    end = at + 1;
                    value = trie.value(state);
                }
            }
            if (value != 0 && fits(reading, i, end, names.get(value - 1))) {
                reading.add(new Found(i, end, names.get(value - 1).entity(), names.get(value - 1).rule()));
                i = end - 1;
            }
        }
    }

    private boolean fits(Reading reading, int start, int end, Reading.Learned name) {
        boolean titled = isTitled(reading.text(), end);
        boolean shortForm = name.rule().equals("person:surname");
        if (!reading.isFree(start, end)) {
            Found other = reading.startingAt(start);
            boolean whole = other != null && other.end() == end;
            boolean misread = whole && (shortForm && titled && other.entity().type() != NameType.PERSON
                    || name.rule().equals(BracketAliases.OVERRIDING) && !other.entity().equals(name.entity()))
                    || other != null && other.end() < end && name.rule().equals(QuotedNames.GROWN);
            if (!misread) {
                return false;
            }
        }
        if (name.rule().equals(PersonNames.GIVEN_RULE) && isOther(reading.text(), start, end)) {
            return false;
        }
        boolean kanji = Script.of(reading.text().charAt(start)) == Script.KANJI;
        return (!shortForm || titled || !kanji) && edges.fitsStart(reading, start, end) && edges.fitsEnd(reading, start, end);
    }

    /** Whether a Latin word stands beside a given name: somebody else, who bears it too. */
    private static boolean isOther(String text, int start, int end) {
        return end < text.length() && text.charAt(end) == ' ' && Script.at(text, end + 1) == Script.LATIN
                || start > 1 && text.charAt(start - 1) == ' ' && Script.at(text, start - 2) == Script.LATIN;
    }

    private boolean isTitled(String text, int end) {
        int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        return titles.startingAt(text, at) != 0;
    }
}
