package yomitori.extract.relations;

import yomitori.extract.Words;

/** The words that decide what a figure measures by their roles, and where in what is said they are looked for. */
final class MeasureTable {
    private final RoleWords<MeasureRole> words = RoleWords.read("measures.tsv", MeasureRole.class);

    /** The words of a role. */
    Words of(MeasureRole role) {
        return words.get(role);
    }

    /** Whether {@code said} is a word of the role and nothing else. */
    boolean is(MeasureRole role, String said) {
        return words.is(role, said);
    }

    /** Whether {@code said} ends with a word of the role. */
    boolean ends(MeasureRole role, String said) {
        return words.end(role, said);
    }

    /** Whether a word of the role stands anywhere in {@code said}. */
    boolean standsIn(MeasureRole role, String said) {
        return words.standIn(role, said);
    }

    /** What stands behind the word of the role that {@code said} begins with; all of it where it begins with none. */
    String behind(MeasureRole role, String said) {
        Words all = words.get(role);
        int word = all.startingAt(said, 0);
        return word == 0 ? said : said.substring(all.length(word)).strip();
    }

    /** Where the word of the role begins that {@code said} ends with; -1 where it ends with none. */
    int last(MeasureRole role, String said) {
        Words all = words.get(role);
        int word = all.endingAt(said, said.length());
        return word == 0 ? -1 : said.length() - all.length(word);
    }
}
