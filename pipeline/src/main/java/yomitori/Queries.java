package yomitori;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import yomitori.extract.names.Dictionary;
import yomitori.extract.values.ValueExtractor;
import yomitori.facts.Entity;
import yomitori.facts.Value;
import yomitori.index.FigureReader;
import yomitori.index.QuerySupport;

/**
 * Reads names and values in queries as the extractors read those of articles. The tables are loaded by the first query
 * that needs them.
 */
final class Queries {
    static final QuerySupport SUPPORT = new QuerySupport(Queries::figures, Queries::entityIds);

    private Queries() {}

    private static List<Value> figures(String text) {
        return Figures.READER.read(text);
    }

    private static Set<String> entityIds(String name) {
        return Names.KNOWN.named(name).stream().map(Entity::id).collect(Collectors.toUnmodifiableSet());
    }

    private static final class Figures {
        static final FigureReader READER = FigureReader.of(ValueExtractor.standard(), LocalDate::now);
    }

    private static final class Names {
        static final Dictionary KNOWN = Dictionary.standard();
    }
}
