package yomitori.index;

import java.util.Set;
import java.util.function.Function;

/**
 * What the index does not know itself but queries need.
 *
 * @param figures reads 1000億円以上
 * @param entityIds the ids of the entities that a name may mean, beside those that the index has seen under it; empty where
 * there are none
 */
public record QuerySupport(FigureReader figures, Function<String, Set<String>> entityIds) {
    /** Plain numbers, ISO dates, and the names that stand in the index. */
    public static final QuerySupport NONE = new QuerySupport(FigureReader.NONE, name -> Set.of());
}
