package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yomitori.extract.Table;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Value;
import yomitori.facts.ValueType;

/**
 * What may stand in a role, as a frame asks for it: {@code AGENT:COMPANY,ORGANIZATION}. NAME stands for every type of name, WORDS for
 * the participant's own words. A {@code +} behind the role lets the slot be filled from the sentences before, a {@code *} from the
 * genitives of the participant, a {@code !} from nowhere but the role itself, a {@code ~} from a work that its version
 * follows, a {@code =} from the firm told before that is known to have made the work.
 *
 * @param words whether plain words are asked for and no mention, for a qualifier only
 * @param carried whether the subject of the sentences before may fill it
 * @param deep whether a name that modifies the participant may fill it: 「R2」の訓練に
 * @param strict whether only what stands in the role itself fills it, and not the topic or a relative clause's noun
 * @param versioned whether a work whose version follows may fill it: X v2.1
 * @param raised whether the firm fills it that was told last to raise money, and nothing else does
 * @param known whether the firm of the sentences before fills it, where it is known to have made what the other slot holds
 * @param kinds the bits of {@link Supply} of all types that may fill it
 */
record Slot(Role role, Set<NameType> names, Set<ValueType> values, boolean words, boolean carried, boolean deep, boolean strict,
        boolean versioned, boolean raised, boolean known, int kinds) {
    /** Reads a cell; null for an empty one. */
    static Slot parse(Table.Row row, String column) {
        String cell = row.get(column);
        if (cell.isEmpty()) {
            return null;
        }
        return parse(row, column, cell);
    }

    static Slot parse(Table.Row row, String column, String cell) {
        String[] parts = cell.split(":", 2);
        if (parts.length != 2) {
            throw row.fault(column + " is »" + cell + "«", "write ROLE:TYPE,TYPE such as AGENT:COMPANY,PERSON");
        }
        boolean carried = parts[0].contains("+");
        boolean deep = parts[0].contains("*");
        boolean strict = parts[0].contains("!");
        boolean versioned = parts[0].contains("~");
        boolean raised = parts[0].contains("^");
        boolean known = parts[0].contains("=");
        boolean words = false;
        Set<NameType> names = EnumSet.noneOf(NameType.class);
        Set<ValueType> values = EnumSet.noneOf(ValueType.class);
        for (String type : parts[1].split(",")) {
            if (type.equals("WORDS")) {
                words = true;
            } else if (type.equals("NAME")) {
                names.addAll(EnumSet.allOf(NameType.class));
            } else if (!add(type, names, values)) {
                List<String> valid = new ArrayList<>(List.of("NAME", "WORDS"));
                for (NameType name : NameType.values()) {
                    valid.add(name.name());
                }
                for (ValueType value : ValueType.values()) {
                    valid.add(value.name());
                }
                throw row.fault("unknown type »" + type + "« in " + column, "one of " + valid);
            }
        }
        try {
            Role role = Role.valueOf(parts[0].replaceAll("[+*!~^=]", ""));
            return new Slot(role, names, values, words, carried, deep, strict, versioned, raised, known, Supply.kinds(names, values));
        } catch (IllegalArgumentException e) {
            throw row.fault("unknown role »" + parts[0] + "« in " + column, "one of " + EnumSet.allOf(Role.class));
        }
    }

    private static boolean add(String type, Set<NameType> names, Set<ValueType> values) {
        for (NameType name : NameType.values()) {
            if (name.name().equals(type)) {
                return names.add(name);
            }
        }
        for (ValueType value : ValueType.values()) {
            if (value.name().equals(type)) {
                return values.add(value);
            }
        }
        return false;
    }

    boolean takes(Mention mention) {
        return switch (mention.meaning()) {
            case Entity entity -> names.contains(entity.type());
            case Value value -> values.contains(value.type());
        };
    }
}
