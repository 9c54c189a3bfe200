package yomitori;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import yomitori.extract.AnnotatedArticle;
import yomitori.extract.ArticleExtractor;
import yomitori.extract.names.Dictionary;
import yomitori.extract.names.NameExtractor;
import yomitori.extract.relations.Account;
import yomitori.extract.relations.RelationExtractor;
import yomitori.extract.values.ValueExtractor;
import yomitori.index.ArticleIndex;
import yomitori.index.QuerySupport;
import yomitori.read.DocumentReader;
import yomitori.read.Reading;
import yomitori.source.Source;
import yomitori.source.Sources;
import yomitori.text.TextAnalyzer;

/**
 * Where to begin: reads Japanese articles and says which names, figures and facts stand in them.
 *
 * <pre>{@code
 * AnnotatedArticle article = Yomitori.read("news/ranking.html");
 * for (Fact fact : article.facts()) {
 *     System.out.println(fact.subject() + " " + fact.predicate() + " " + fact.object());
 * }
 * }</pre>
 *
 * The tables of names and rules are loaded on first use. Safe to share between threads.
 */
public final class Yomitori {
    private Yomitori() {}

    /**
     * Reads one article.
     *
     * @param location a path, or an http or https address
     * @throws UnreadableException where nothing can be read there; it says why and what to do
     */
    public static AnnotatedArticle read(String location) {
        List<Source> sources = Sources.list(location).limit(2).toList();
        if (sources.size() != 1) {
            throw new UnreadableException(location + " is a folder; name one article in it, or ingest the folder into an index");
        }
        return first(location, new DocumentReader().read(sources.getFirst()));
    }

    /**
     * Reads one article that is in memory already: the same road without a file or network.
     *
     * @param content HTML, Markdown or plain text
     * @param name what the article calls its source; a file name's ending tells the kind, otherwise the content itself does
     * @throws UnreadableException where no article stands in it
     */
    public static AnnotatedArticle parse(String content, String name) {
        return first(name, new DocumentReader().parse(content, name));
    }

    /**
     * Opens an index to search in, with the tables of names and values that queries may use. Close it.
     *
     * @throws yomitori.index.IndexException where there is none, or none that this program can read
     */
    public static ArticleIndex open(Path index) {
        return ArticleIndex.open(index, Queries.SUPPORT);
    }

    /**
     * Opens an index that was made with a user's tables of names, so that queries may use their names too. Close it.
     *
     * @param dictionary see {@link Dictionary#with}; read when a query first asks for a name
     * @throws yomitori.index.IndexException where there is none, or none that this program can read
     */
    public static ArticleIndex open(Path index, Path dictionary) {
        return ArticleIndex.open(index, Queries.support(dictionary));
    }

    /** Reads the names and values in queries, as {@link #open(Path)} does. */
    public static QuerySupport queries() {
        return Queries.SUPPORT;
    }

    /** Reads the names and values in queries, as {@link #open(Path, Path)} does. */
    public static QuerySupport queries(Path dictionary) {
        return Queries.support(dictionary);
    }

    /** The chain that finds names, values and facts in articles, with the tables that come with the program. */
    public static ArticleExtractor extractor() {
        return Standard.EXTRACTOR;
    }

    /**
     * The chain with a user's tables of names beside those of the program; made anew with every call.
     *
     * @param dictionary a folder, see {@link Dictionary#with}
     * @throws IOException where the folder cannot be read
     * @throws yomitori.extract.TableException for faulty rows
     */
    public static ArticleExtractor extractor(Path dictionary) throws IOException {
        NameExtractor names = NameExtractor.with(Dictionary.with(dictionary));
        return Rules.with(() -> names);
    }

    /** How each fact of an article was read: the rule, the sentence taken apart, the words that decided its modality. */
    public static List<Account> explain(AnnotatedArticle article) {
        return Rules.RELATIONS.explain(article.analysis(), article.mentions());
    }

    private static AnnotatedArticle first(String location, List<Reading> readings) {
        for (Reading reading : readings) {
            if (reading instanceof Reading.Read read) {
                return extractor().read(read.article());
            }
        }
        Reading.Skipped skipped = (Reading.Skipped) readings.getFirst();
        throw new UnreadableException(location + ": " + skipped.problem().reason() + " " + skipped.problem().remedy());
    }

    /** The names that the program knows. */
    private static final class Names {
        static final Dictionary KNOWN = Dictionary.standard();

        static NameExtractor extractor() {
            return NameExtractor.with(KNOWN);
        }
    }

    /** The rules for values and facts. */
    private static final class Rules {
        static final RelationExtractor RELATIONS = RelationExtractor.knowing(id -> Names.KNOWN.owner(id));
        static final ValueExtractor VALUES = ValueExtractor.standard();

        /** @param names asked for when the rules are loaded, as they are by the call */
        static ArticleExtractor with(Supplier<NameExtractor> names) {
            return new ArticleExtractor(List.of(names.get(), VALUES), RELATIONS);
        }
    }

    /** The chain of the program: half of the time until its first article is the loading of names, which nothing else has to wait for. */
    private static final class Standard {
        static final ArticleExtractor EXTRACTOR = load();

        private static ArticleExtractor load() {
            CompletableFuture<NameExtractor> names = CompletableFuture.supplyAsync(Names::extractor);
            TextAnalyzer.load();
            return Rules.with(names::join);
        }
    }
}
