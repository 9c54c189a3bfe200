package yomitori.extract.relations;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;

/** The types of names that a cell of a table asks for, and those that are mostly asked for together. */
final class NameTypes {
    /** What somebody makes, sells or uses. */
    static final Set<NameType> WORKS = EnumSet.of(NameType.MODEL, NameType.PRODUCT);
    /** Who makes, sells or uses it. */
    static final Set<NameType> BODIES = EnumSet.of(NameType.COMPANY, NameType.ORGANIZATION);

    private NameTypes() {}

    /** Whether the mention is one, and names a work. */
    static boolean isWork(Mention mention) {
        return mention != null && mention.meaning() instanceof Entity entity && isWork(entity);
    }

    static boolean isWork(Entity entity) {
        return WORKS.contains(entity.type());
    }

    /** Whether the mention is one, and names a body. */
    static boolean isBody(Mention mention) {
        return mention != null && mention.meaning() instanceof Entity entity && isBody(entity);
    }

    static boolean isBody(Entity entity) {
        return BODIES.contains(entity.type());
    }

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
