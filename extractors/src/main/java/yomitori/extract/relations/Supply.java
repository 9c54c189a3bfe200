package yomitori.extract.relations;

import java.util.Set;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Value;
import yomitori.facts.ValueType;

/**
 * What a sentence has to fill the slots of frames with, so that most frames need no closer look: a verb has many, and a sentence serves
 * few of them.
 *
 * @param kinds a bit for each kind of name and value in it
 * @param refers whether any of its words may stand for a name of another sentence: 同社, 両社
 */
record Supply(int kinds, boolean refers) {
    private static final int NAMES = NameType.values().length;

    static Supply of(String text, Clauses clauses, Anaphora anaphora, FillingWords words) {
        int kinds = 0;
        boolean refers = false;
        for (int i = 0; i < clauses.size(); i++) {
            for (Mention mention : clauses.get(i).mentions()) {
                switch (mention.meaning()) {
                    case Entity entity -> kinds |= kind(entity.type());
                    case Value value -> kinds |= kind(value.type());
                }
            }
            refers |= anaphora.mayRefer(text, clauses.get(i)) || words.areBoth(text, clauses.get(i));
        }
        return new Supply(kinds, refers);
    }

    /** Whether anything may fill the slot; only a no is certain. */
    boolean serves(Slot slot) {
        return slot.carried() || slot.known() || refers || (kinds & slot.kinds()) != 0;
    }

    /** The bits of all the types. */
    static int kinds(Set<NameType> names, Set<ValueType> values) {
        int kinds = 0;
        for (NameType name : names) {
            kinds |= kind(name);
        }
        for (ValueType value : values) {
            kinds |= kind(value);
        }
        return kinds;
    }

    private static int kind(NameType type) {
        return 1 << type.ordinal();
    }

    private static int kind(ValueType type) {
        return 1 << NAMES + type.ordinal();
    }
}
