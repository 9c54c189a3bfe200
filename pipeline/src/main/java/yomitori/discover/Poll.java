package yomitori.discover;

import java.util.stream.Stream;
import yomitori.source.Problem;
import yomitori.source.Source;
import yomitori.source.Validators;

/** What came of looking whether an address lists anything new. */
public sealed interface Poll {
    /** It is as the validators know it. */
    record Unchanged() implements Poll {}

    /** It could not be had. */
    record Refused(Problem problem) implements Poll {}

    /**
     * It lists articles, old ones among them.
     *
     * @param articles in the order of the list; fetched while they are read
     * @param validators by what to ask next time whether the list has changed
     */
    record Found(Stream<Source> articles, Validators validators) implements Poll {}
}
