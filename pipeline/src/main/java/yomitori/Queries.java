package yomitori;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
    static final QuerySupport SUPPORT = new QuerySupport(Queries::figures, name -> ids(Names.KNOWN, name));

    private Queries() {}

    /** With a user's tables of names beside those of the program. */
    static QuerySupport support(Path dictionary) {
        UsersNames names = new UsersNames(dictionary);
        return new QuerySupport(Queries::figures, name -> ids(names.known(), name));
    }

    private static List<Value> figures(String text) {
        return Figures.READER.read(text);
    }

    private static Set<String> ids(Dictionary known, String name) {
        return known.named(name).stream().map(Entity::id).collect(Collectors.toUnmodifiableSet());
    }

    private static final class Figures {
        static final FigureReader READER = FigureReader.of(ValueExtractor.standard(), LocalDate::now);
    }

    private static final class Names {
        static final Dictionary KNOWN = Dictionary.standard();
    }

    private static final class UsersNames {
        private final Path folder;
        private Dictionary known;

        UsersNames(Path folder) {
            this.folder = folder;
        }

        synchronized Dictionary known() {
            if (known == null) {
                try {
                    known = Dictionary.with(folder);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return known;
        }
    }
}
