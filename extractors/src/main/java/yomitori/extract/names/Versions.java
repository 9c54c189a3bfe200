package yomitori.extract.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import yomitori.facts.Entity;
import yomitori.facts.NameType;

/** Makes one entity of all spellings of a version that no table lists: Qwen4-Coder, Qwen 4 Coder and qwen4-coder. */
final class Versions {
    /** How a family joins its parts. */
    private record Style(String beforeNumber, String beforeWord) {}

    /** A part of a version, and whether a hyphen stands in front of it. */
    private record Part(String text, boolean hyphened) {
        /** 4, 2.5, 4o; not a size such as 72B. */
        boolean isNumber() {
            return Script.isDigit(text, 0) && !text.endsWith("B");
        }

        /** 72B, 8x7B. */
        boolean isSize() {
            return Script.isDigit(text, 0) && text.endsWith("B");
        }

        /** R1, A3B, v2. */
        boolean isCode() {
            return text.length() > 1 && Script.of(text.charAt(0)) == Script.LATIN && Script.isDigit(text, 1);
        }
    }

    private final Dictionary dictionary;
    private final VersionGrammar grammar;
    private final VersionSpellings spellings;
    private final Map<String, Style> styles = new ConcurrentHashMap<>();
    private final Map<String, Boolean> heads = new ConcurrentHashMap<>();
    private volatile String[] models; // read from the table when first asked for

    Versions(Dictionary dictionary, VersionGrammar grammar) {
        this.dictionary = dictionary;
        this.grammar = grammar;
        spellings = new VersionSpellings(dictionary);
    }

    /** Whether the models of a company bear its name in front: DeepSeek R1. */
    boolean isHead(Entity company) {
        Boolean known = heads.get(company.id());
        return known != null ? known : heads.computeIfAbsent(company.id(), id -> dictionary.namesOwnedBy(id, NameType.MODEL).stream()
                .anyMatch(model -> startsWithCode(model, company.name())));
    }

    /**
     * Where a version ends: where the grammar says, or further on where a hyphen in a model's name stands for the point of a listed one, as in
     * Claude Opus 4-5. Of numbers that no table lists so, a hyphen makes a range.
     *
     * @param end where the known part ends
     */
    int extend(String text, int end, Entity family, NameType type) {
        int at = grammar.extend(text, end, type);
        boolean hyphened = type == NameType.MODEL && at + 1 < text.length() && VersionGrammar.isHyphen(text.charAt(at))
                && Script.isDigit(text, at - 1) && Script.isDigit(text, at + 1)
                && (at + 2 == text.length() || !Script.isLatinOrDigit(text.charAt(at + 2)) && text.charAt(at + 2) != '.');
        if (!hyphened) {
            return at;
        }
        int further = grammar.extend(text, at + 2, type);
        return isListed(family, text.substring(end, further), type) ? further : isListed(family, text.substring(end, at + 2), type) ? at + 2 : at;
    }

    private boolean isListed(Entity family, String rest, NameType type) {
        return spellings.listed(family.name(), rest, type) != null;
    }

    /**
     * The version of a family.
     *
     * @param family what the known part names: a family, one of its versions, or a company whose models bear its name
     * @param rest what follows the known part, with its separators
     * @param type the type of the version
     */
    Entity version(Entity family, String rest, NameType type) {
        Candidate known = spellings.listed(family.name(), rest, type);
        if (known != null) {
            return known.entry().entity();
        }
        Style style = styles.computeIfAbsent(type + head(family.name()), ignored -> style(head(family.name()), type));
        boolean small = isSmall(family.name());
        StringBuilder name = new StringBuilder(family.name());
        for (Part part : parts(rest)) {
            if (part.isNumber() && part.text.indexOf('.') > 0 && holds(family.name(), part.text)) {
                continue;
            }
            String joint = joint(name, part, style);
            boolean clash = joint.isEmpty() && (!part.isNumber() || Script.isDigit(name.toString(), name.length() - 1));
            name.append(clash ? "-" : joint).append(small && !part.isSize() ? part.text.toLowerCase(Locale.ROOT) : part.text);
        }
        return name.length() == family.name().length() ? family : unlisted(name.toString(), type);
    }

    /** Whether a name has small Latin letters and no others: gpt-image. */
    private static boolean isSmall(String name) {
        return name.equals(name.toLowerCase(Locale.ROOT)) && !name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** What joins a part to the name in front of it, in the way of the family; a hyphen stays where the family has no way for it. */
    private String joint(StringBuilder name, Part part, Style style) {
        String beforeWord = hasHyphenedWord(name) ? "-" : style.beforeWord;
        if (part.isNumber()) {
            return part.hyphened && Script.isDigit(name.toString(), name.length() - 1) ? "-" : style.beforeNumber;
        }
        if (part.isCode() || part.isSize()) {
            return likeSiblings(name.toString(), part, beforeWord);
        }
        return part.hyphened && grammar.word(part.text) == null ? "-" : beforeWord;
    }

    /** Whether a name has a number with a point in it already: the second 1.0 of Gemini 1.0 Ultra 1.0. Whole numbers may well stand twice. */
    private static boolean holds(String name, String number) {
        for (int at = name.indexOf(number); at >= 0; at = name.indexOf(number, at + 1)) {
            int end = at + number.length();
            boolean starts = at > 0 && Key.isSeparator(name.charAt(at - 1));
            if (starts && (end == name.length() || Key.isSeparator(name.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is joined with a hyphen already: GPT-5.3-Codex. */
    private static boolean hasHyphenedWord(CharSequence name) {
        for (int i = 1; i < name.length() - 1; i++) {
            if (name.charAt(i) == '-' && Script.of(name.charAt(i + 1)) == Script.LATIN) {
                return true;
            }
        }
        return false;
    }

    /** An entity that no table holds; its id is made of its type and name. */
    static Entity unlisted(String name, NameType type) {
        return new Entity(type.name().toLowerCase(Locale.ROOT) + ":" + Key.slug(name), name, type);
    }

    /** The parts of a version in their usual spelling: 4, Coder; 72B, Instruct. */
    private List<Part> parts(String rest) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < rest.length()) {
            if (Key.isSeparator(rest.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < rest.length() && !Key.isSeparator(rest.charAt(end))) {
                end++;
            }
            boolean hyphened = at > 0 && VersionGrammar.isHyphen(rest.charAt(at - 1));
            int digits = at;
            while (digits < end && (Script.isDigit(rest, digits) || rest.charAt(digits) == '.')) {
                digits++;
            }
            String word = digits < end ? grammar.word(rest.substring(digits, end)) : null;
            if (word != null && digits > at) {
                parts.add(new Part(rest.substring(at, digits), hyphened));
                parts.add(new Part(word, false));
            } else {
                parts.add(new Part(word != null ? word : sized(rest.substring(at, end)), hyphened));
            }
            at = end;
        }
        return parts;
    }

    private static String sized(String part) {
        return part.endsWith("b") && part.length() > 1 && Script.isDigit(part, part.length() - 2) && Script.isDigit(part, 0)
                ? part.toUpperCase(Locale.ROOT).replace('X', 'x') : part;
    }

    private Style style(String head, NameType type) {
        int[] numbers = new int[3];
        int[] words = new int[3];
        for (String name : dictionary.names(type)) {
            if (startsWith(name, head)) {
                count(name, head.length(), numbers, words);
            }
        }
        return new Style(joint(numbers, true), joint(words, false));
    }

    /** How the shortest known name joins a code of the same letter, or a size: R2 as in DeepSeek R1, V9 as in DeepSeek-V3. */
    private String likeSiblings(String base, Part part, String otherwise) {
        String shortest = null;
        int at = base.length();
        String[] sorted = models();
        int first = Arrays.binarySearch(sorted, base);
        for (int i = first < 0 ? -first - 1 : first; i < sorted.length && sorted[i].startsWith(base); i++) {
            String name = sorted[i];
            if (name.length() > at + 2 && Key.isSeparator(name.charAt(at))
                    && (part.isSize() ? Script.isDigit(name, at + 1) && name.endsWith("B")
                            : name.charAt(at + 1) == part.text.charAt(0) && Script.isDigit(name, at + 2))
                    && (shortest == null || name.length() < shortest.length())) {
                shortest = name;
            }
        }
        return shortest == null ? otherwise : shortest.substring(base.length(), base.length() + 1);
    }

    /** The canonical names of all models, sorted, so that those with one beginning lie together. */
    private String[] models() {
        String[] known = models;
        if (known == null) {
            known = dictionary.names(NameType.MODEL).stream().sorted().toArray(String[]::new);
            models = known;
        }
        return known;
    }

    private static void count(String name, int from, int[] numbers, int[] words) {
        for (int i = Math.max(1, from); i < name.length(); i++) {
            char c = name.charAt(i);
            char before = name.charAt(i - 1);
            if (Key.isSeparator(c) || c == '.' || before == '.') {
                continue;
            }
            boolean separated = Key.isSeparator(before);
            boolean digit = Script.isDigit(name, i);
            if (!separated && !(digit && i == from)) {
                continue;
            }
            int joint = separated ? before == ' ' ? 1 : 2 : 0;
            int end = i;
            while (end < name.length() && !Key.isSeparator(name.charAt(end))) {
                end++;
            }
            if (separated || !hasCapital(name, i, end)) { // React2Shell is no version of React
                (new Part(name.substring(i, end), false).isNumber() ? numbers : words)[joint]++;
            }
        }
    }

    private static String joint(int[] counts, boolean mayGlue) {
        if (mayGlue && counts[0] > counts[1] && counts[0] > counts[2]) {
            return "";
        }
        return counts[2] > counts[1] ? "-" : " ";
    }

    private static boolean hasCapital(String name, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Script.isUpper(name, i)) {
                return true;
            }
        }
        return false;
    }

    /** The letters that all versions of a family share. */
    private static String head(String name) {
        int end = 0;
        while (end < name.length() && !Script.isDigit(name, end) && !Key.isSeparator(name.charAt(end))) {
            end++;
        }
        return end == 0 ? name : name.substring(0, end);
    }

    /** DeepSeek R1, but not NVIDIA Nemotron. */
    private static boolean startsWithCode(String name, String head) {
        int at = head.length() + 1;
        return startsWith(name, head) && at + 1 < name.length() && Script.of(name.charAt(at)) == Script.LATIN
                && Script.isDigit(name, at + 1);
    }

    private static boolean startsWith(String name, String head) {
        return name.length() > head.length() && name.startsWith(head)
                && (!Script.isLatinOrDigit(name.charAt(head.length())) || Script.isDigit(name, head.length()));
    }
}
