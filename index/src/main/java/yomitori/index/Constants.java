package yomitori.index;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import yomitori.facts.Bound;
import yomitori.facts.Direction;
import yomitori.facts.Modality;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.ValueType;
import yomitori.text.Part;

/** The constants that stand in the index as numbers: their places in their order. */
final class Constants {
    private static final List<Class<? extends Enum<?>>> STORED = List.of(
            Bound.class, Direction.class, Modality.class, NameType.class, Part.class, Predicate.class, Qualifier.class,
            SearchRequest.Target.class, ValueType.class);

    private Constants() {}

    /** Differs where another order would give a number another meaning. */
    static String digest() {
        String names = STORED.stream().flatMap(type -> Arrays.stream(type.getEnumConstants())).map(Enum::name)
                .collect(Collectors.joining(" "));
        return Integer.toHexString(names.hashCode());
    }
}
