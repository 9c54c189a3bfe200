package yomitori.extract.names;

import yomitori.facts.NameType;

/** Finds the version that a table lists under another spelling: claude-opus-4-1 is Claude Opus 4.1, Gemini Pro 1.5 is Gemini 1.5 Pro. */
final class VersionSpellings {
    private final Dictionary dictionary;

    VersionSpellings(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The listed name that a family and what follows it spell; null for one that no table has. */
    Candidate listed(String family, String rest, NameType type) {
        String whole = family + " " + rest.strip();
        Candidate known = dictionary.find(whole, type);
        if (known == null) {
            known = find(withoutZero(whole), type);
        }
        if (known == null && type == NameType.MODEL) {
            known = find(pointed(family, rest), type);
        }
        return known == null && type == NameType.MODEL ? find(turned(whole), type) : known;
    }

    private Candidate find(String name, NameType type) {
        return name == null ? null : dictionary.find(name, type);
    }

    /** Veo 3 for Veo 3.0; null where no number ends so. */
    private static String withoutZero(String whole) {
        int zero = whole.indexOf(".0");
        boolean ends = zero > 0 && (zero + 2 == whole.length() || Key.isSeparator(whole.charAt(zero + 2)));
        int start = zero;
        while (ends && start > 0 && Script.isDigit(whole, start - 1)) {
            start--;
        }
        return ends && (start == 0 || whole.charAt(start - 1) != '.') ? whole.substring(0, zero) + whole.substring(zero + 2) : null;
    }

    /** Opus 4.1 for opus-4-1, GPT-4.1 for GPT41; null where the point cannot be missing. */
    private static String pointed(String family, String rest) {
        int at = !rest.isEmpty() && VersionGrammar.isHyphen(rest.charAt(0)) ? 1 : 0;
        int end = at;
        while (end < rest.length() && Script.isDigit(rest, end)) {
            end++;
        }
        boolean whole = end == rest.length() || Key.isSeparator(rest.charAt(end));
        boolean numbered = Script.isDigit(family, family.length() - 1);
        if (whole && at == 1 && end == 2 && numbered) {
            return family + "." + rest.substring(1);
        }
        return whole && at == 0 && end == 2 && !numbered ? family + rest.charAt(0) + "." + rest.substring(1) : null;
    }

    /** Number and word in the other order; null where the name does not end in both. */
    private static String turned(String whole) {
        int last = whole.lastIndexOf(' ');
        int before = last < 0 ? -1 : whole.lastIndexOf(' ', last - 1);
        boolean turns = before > 0 && Script.isDigit(whole, last + 1) != Script.isDigit(whole, before + 1);
        return turns ? whole.substring(0, before) + whole.substring(last) + whole.substring(before, last) : null;
    }
}
