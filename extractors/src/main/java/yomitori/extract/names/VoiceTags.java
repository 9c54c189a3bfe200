package yomitori.extract.names;

import java.util.List;
import yomitori.facts.NameType;

/** What the voice says of a token: outside any name (0), or the first or a further token of a name of some type. */
final class VoiceTags {
    /** The types that the voice tells apart. */
    static final List<NameType> TYPES = List.of(
            NameType.COMPANY, NameType.ORGANIZATION, NameType.PERSON, NameType.PLACE, NameType.MODEL, NameType.PRODUCT,
            NameType.EVENT, NameType.POLICY);

    static final int OUTSIDE = 0;
    static final int COUNT = 1 + 2 * TYPES.size();

    private VoiceTags() {}

    static int first(NameType type) {
        return 1 + 2 * TYPES.indexOf(type);
    }

    static boolean isFirst(int tag) {
        return (tag & 1) == 1;
    }

    static boolean isFurther(int tag) {
        return tag != OUTSIDE && !isFirst(tag);
    }

    static NameType type(int tag) {
        return TYPES.get((tag - 1) / 2);
    }

    /** Whether {@code tag} may stand behind {@code before}: a further token needs a name of its type to go on. */
    static boolean follows(int before, int tag) {
        return !isFurther(tag) || before != OUTSIDE && type(before) == type(tag);
    }
}
