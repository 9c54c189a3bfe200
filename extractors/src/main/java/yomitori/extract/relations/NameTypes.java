package yomitori.extract.relations;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yomitori.facts.NameType;

/** The types of names that a cell of a table asks for. */
final class NameTypes {
    private NameTypes() {}

    /** The types; NAME stands for all. */
    static Set<NameType> of(List<String> cell) {
        Set<NameType> types = EnumSet.noneOf(NameType.class);
        for (String name : cell) {
            if (name.equals("NAME")) {
                return EnumSet.allOf(NameType.class);
            }
            types.add(NameType.valueOf(name));
        }
        return types;
    }
}
