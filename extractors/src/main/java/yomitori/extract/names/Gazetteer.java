package yomitori.extract.names;

import yomitori.facts.Entity;
import yomitori.facts.NameType;

/** Finds the names of the dictionary, and the versions of its models and products, in one pass over the text. */
final class Gazetteer {
    private static final int MOST_ENDS = 48;

    private final Dictionary dictionary;
    private final Edges edges;
    private final BoundPlaces boundPlaces;
    private final VersionGrammar grammar;
    private final Versions versions;

    Gazetteer(Dictionary dictionary, Edges edges, BoundPlaces boundPlaces, VersionGrammar grammar, Versions versions) {
        this.dictionary = dictionary;
        this.edges = edges;
        this.boundPlaces = boundPlaces;
        this.grammar = grammar;
        this.versions = versions;
    }

    /** Finds names in the free parts of the text. */
    void read(Reading reading) {
        char[] text = reading.text().toCharArray(); // read again and again
        FormTrie trie = dictionary.trie();
        int[] ends = new int[MOST_ENDS];
        int[] values = new int[MOST_ENDS];
        Script last = Script.OTHER;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            Script script = Script.of(c);
            Script before = last;
            last = script;
            // inside a run of letters or katakana no name begins
            boolean inside = script == Script.KATAKANA ? before == Script.KATAKANA
                    : script == Script.LATIN || script == Script.DIGIT ? before == Script.LATIN || before == Script.DIGIT
                    : c <= ' ';
            if (inside || !mayBegin(trie, text, i, Key.fold(c))) {
                continue;
            }
            if (reading.isTaken(i)) {
                i = reading.endOfTaken(i) - 1;
                last = Script.OTHER;
                continue;
            }
            int count = walk(text, i, ends, values);
            if (count > 0) {
                Found name = choose(reading, i, ends, values, count);
                if (name != null) {
                    if (!name.isHidden()) {
                        reading.add(name);
                    }
                    i = name.end() - 1;
                    last = Script.of(text[i]);
                }
            }
        }
    }

    /** Whether any form begins with the up to three characters from {@code at}; a quick answer that may be wrong by saying yes. */
    private static boolean mayBegin(FormTrie trie, char[] text, int at, char first) {
        char second = at + 1 < text.length ? text[at + 1] : 0;
        if (Key.isSeparator(second)) {
            return trie.mayBegin(first);
        }
        char folded = Key.fold(second);
        if (!trie.mayBegin(first, folded)) {
            return false;
        }
        char third = at + 2 < text.length ? text[at + 2] : 0;
        return Key.isSeparator(third) || trie.mayBegin(first, folded, Key.fold(third));
    }

    /** The ends of all forms that begin at {@code start}, shortest first; the number of them. */
    private int walk(char[] text, int start, int[] ends, int[] values) {
        FormTrie trie = dictionary.trie();
        int state = FormTrie.ROOT;
        int count = 0;
        for (int i = start; i < text.length; i++) {
            char c = text[i];
            int next = Key.isSeparator(c) ? FormTrie.NONE : trie.next(state, Key.fold(c));
            if (next == FormTrie.NONE) {
                if (state != FormTrie.ROOT && trie.mayBreak(state) && Key.isSeparator(c)
                        && i + 1 < text.length && !Key.isSeparator(text[i + 1])
                        && (c != '・' || !Script.isLatinOrDigit(text[i - 1]))) {
                    continue;
                }
                break;
            }
            state = next;
            int value = trie.value(state);
            if (value != 0 && count < ends.length) {
                ends[count] = i + 1;
                values[count++] = value;
            }
        }
        return count;
    }

    private Found choose(Reading reading, int start, int[] ends, int[] values, int count) {
        for (int i = count - 1; i >= 0; i--) {
            Found best = null;
            for (Candidate each = dictionary.candidate(values[i]); each != null; each = dictionary.next(each)) {
                if (each.form().mark() == Form.Mark.HIDDEN && isWritten(reading, start, ends[i], each.form())) {
                    return Found.hidden(start, ends[i]);
                }
                Found name = read(reading, start, ends[i], each);
                if (name != null && (best == null || name.end() > best.end())) {
                    best = name;
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    private boolean isWritten(Reading reading, int start, int end, Form form) {
        return edges.fitsStart(reading, start, end) && edges.fitsEnd(reading, start, end)
                && form.agreesInCase(reading.text(), start, end);
    }

    /** The name that a candidate makes of this place, with the version behind it; null where it makes none. */
    private Found read(Reading reading, int start, int end, Candidate candidate) {
        Entry entry = candidate.entry();
        Entity entity = entry.entity();
        if (candidate.form().mark() == Form.Mark.HIDDEN) {
            return null;
        }
        if (candidate.form().mark() == Form.Mark.BOUND) {
            return end == start + 1 && boundPlaces.accepts(reading, start, dictionary)
                    ? new Found(start, end, entity, entry.rule()) : null;
        }
        String text = reading.text();
        if (!edges.fitsStart(reading, start, end)) {
            return null;
        }
        boolean agrees = candidate.form().agreesInCase(text, start, end);
        NameType versionType = versionType(entity);
        int extended = versionType == null ? end : versions.extend(text, end, entity, versionType);
        boolean certain = agrees || entity.type() == NameType.MODEL && candidate.form().shape() == Form.Shape.WORD && end - start > 3;
        boolean withMaker = extended > end && hasDigit(text, end, extended) && startsWithMaker(candidate.form(), entry);
        if (withMaker) {
            return null;
        }
        if (extended > end && certain && (isTrusted(candidate, text, end, extended)
                        || isNumbered(text, start, end, extended) && reading.vouchesFor(entry)) && edges.fitsEnd(reading, start, extended)
                && (entity.type() != NameType.COMPANY || namesModel(text, end, extended)
                        && dictionary.find(text.substring(end, extended)) == null)) {
            return new Found(start, extended, versions.version(entity, text.substring(end, extended), versionType),
                    "versions:" + entry.rule());
        }
        if (namesMaker(candidate.form(), entry) || startsWithMaker(candidate.form(), entry) && isCut(text, start, end)) {
            return null;
        }
        if (!agrees || !edges.fitsEnd(reading, start, end) || grammar.endsInCount(text, start, end) || !edges.fitsType(reading, end, entity.type())
                || candidate.form().mark() == Form.Mark.DOUBTFUL && !reading.vouchesFor(entry)
                        && !(entity.type() == NameType.COMPANY && acts(text, end) && boundPlaces.endAt(reading, start, dictionary))) {
            return null;
        }
        return new Found(start, end, entity, entry.rule());
    }

    /** Whether a particle stands behind a name that leads to what it does: 米メタは. */
    static boolean acts(String text, int end) {
        return end < text.length() && "がはも、".indexOf(text.charAt(end)) >= 0;
    }

    /** Whether a form needs no other hint than its version: Go 1.22 names the language wherever it stands. */
    private static boolean isTrusted(Candidate candidate, String text, int end, int extended) {
        return candidate.form().mark() == Form.Mark.PLAIN || candidate.entry().entity().type() == NameType.PRODUCT
                && candidate.form().text().length() > 1 && VersionGrammar.hasPoint(text, end, extended);
    }

    /** Whether a word of some length has a number behind it, so that a hint elsewhere is enough: 昇騰 910C, not Go-2 or XP x64. */
    private static boolean isNumbered(String text, int start, int end, int extended) {
        return end - start > 3 && !VersionGrammar.isHyphen(text.charAt(end)) && hasDigit(text, end, extended);
    }

    /** Whether a known name begins behind the first word and goes further: Windows Server in Microsoft Windows Server. */
    private boolean isCut(String text, int start, int end) {
        FormTrie trie = dictionary.trie();
        int state = FormTrie.ROOT;
        for (int i = text.indexOf(' ', start) + 1; i > start && i < text.length(); i++) {
            char c = text.charAt(i);
            int next = Key.isSeparator(c) ? FormTrie.NONE : trie.next(state, Key.fold(c));
            if (next != FormTrie.NONE) {
                state = next;
                if (i >= end && trie.value(state) != 0 && !Script.isLatinOrDigit(text, i + 1)) {
                    return true;
                }
            } else if (state == FormTrie.ROOT || !trie.mayBreak(state) || !Key.isSeparator(c)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a form is the maker's name with a numbered name behind it, which are two names: NVIDIA GB200. */
    private boolean namesMaker(Form form, Entry entry) {
        return Script.isDigit(form.text(), form.text().length() - 1) && startsWithMaker(form, entry);
    }

    private static boolean hasDigit(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Script.isDigit(text, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWithMaker(Form form, Entry entry) {
        boolean whole = entry.entity().type() == NameType.MODEL && form.text().equals(entry.entity().name());
        if (form.text().indexOf(' ') < 0 || entry.owner().isEmpty() || whole) {
            return false;
        }
        Entry maker = dictionary.entry(entry.owner());
        if (maker == null || entry.entity().name().startsWith(maker.entity().name())) {
            return false;
        }
        for (Form name : maker.forms()) {
            if (form.text().startsWith(name.text() + " ")) {
                return true;
            }
        }
        return false;
    }

    private NameType versionType(Entity entity) {
        return switch (entity.type()) {
            case MODEL, PRODUCT -> entity.type();
            case COMPANY -> versions.isHead(entity) ? NameType.MODEL : null;
            default -> null;
        };
    }

    /** Whether what follows a company's name is the code of a model: DeepSeek-V4, OpenAI o5. */
    private static boolean namesModel(String text, int end, int extended) {
        int start = end + 1;
        return Script.isDigit(text, start) ? false : VersionGrammar.isCode(text, start, VersionGrammar.runEnd(text, start))
                || Script.isDigit(text, start + 1) && extended - start >= 2;
    }
}
