package yomitori.extract.relations;

import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.Phrase;

/** What a text that gives a thing two names says to be its other name. */
final class Alias {
    private Alias() {}

    /** Whether the words are a name, be it with its legal form: 財団法人X, but not Z X. */
    static boolean isFull(String words, String name) {
        int form = words.length() - name.length();
        return words.endsWith(name) && (form == 0 || words.charAt(form - 1) >= 0x3000);
    }

    /**
     * The other name as written: of two names of one thing, the one that is not its canonical name; null where neither is
     * another.
     */
    static Phrase of(Mention subject, Mention other) {
        Entity entity = (Entity) subject.meaning();
        boolean one = entity.equals(other.meaning());
        Mention alias = one && isFull(other.surface(), entity.name()) ? subject : other;
        return alias.surface().equalsIgnoreCase(entity.name()) ? null : new Phrase(alias.surface());
    }
}
