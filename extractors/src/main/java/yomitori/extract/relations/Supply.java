package yomitori.extract.relations;

import java.util.EnumSet;
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
 * @param refers whether any of its words may stand for a name of another sentence: 同社
 */
record Supply(Set<NameType> names, Set<ValueType> values, boolean refers) {
    static Supply of(String text, Clauses clauses, Anaphora anaphora) {
        Set<NameType> names = EnumSet.noneOf(NameType.class);
        Set<ValueType> values = EnumSet.noneOf(ValueType.class);
        boolean refers = false;
        for (int i = 0; i < clauses.size(); i++) {
            for (Mention mention : clauses.get(i).mentions()) {
                switch (mention.meaning()) {
                    case Entity entity -> names.add(entity.type());
                    case Value value -> values.add(value.type());
                }
            }
            refers |= anaphora.mayRefer(text, clauses.get(i));
        }
        return new Supply(names, values, refers);
    }

    /** Whether anything may fill the slot; only a no is certain. */
    boolean serves(Slot slot) {
        if (slot.carried() || refers) {
            return true;
        }
        for (NameType name : names) {
            if (slot.names().contains(name)) {
                return true;
            }
        }
        for (ValueType value : values) {
            if (slot.values().contains(value)) {
                return true;
            }
        }
        return false;
    }
}
