package yomitori.index;

import java.util.List;
import yomitori.facts.Value;

/** Reads the values of a query as the product reads those of an article: 1000億円以上, 1兆パラメータ, 先月. */
@FunctionalInterface
public interface FigureReader {
    /** Reads nothing: only plain numbers and ISO dates are understood then. */
    FigureReader NONE = text -> List.of();

    /** The values that the whole of {@code text} means, none where it is no value; more than one where it is ambiguous. */
    List<Value> read(String text);
}
