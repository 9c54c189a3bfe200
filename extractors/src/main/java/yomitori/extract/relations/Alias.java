package yomitori.extract.relations;

import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.Phrase;

/** What a text that gives a thing two names says to be its other name. */
final class Alias {
    private Alias() {}

    /**
     * The other name as written: of two names of one thing, the one that is not its canonical name; null where neither is
     * another.
     */
    static Phrase of(Mention subject, Mention other) {
        Entity entity = (Entity) subject.meaning();
        boolean one = entity.equals(other.meaning());
        Mention alias = one && other.surface().endsWith(entity.name()) ? subject : other; // be it with its legal form
        return alias.surface().equals(entity.name()) ? null : new Phrase(alias.surface());
    }
}
