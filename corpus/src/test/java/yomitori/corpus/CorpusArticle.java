package yomitori.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import yomitori.Yomitori;
import yomitori.extract.AnnotatedArticle;

/** An article of the corpus. Paths are relative to the module, so that what is written of them is the same on every machine. */
record CorpusArticle(String name, String location) {
    private static final Path ARTICLES = Path.of("articles");
    private static final Path EXPECTED = Path.of("expected");
    private static final Path GOLD = Path.of("gold");

    /** All articles, by name. */
    static List<CorpusArticle> all() {
        return list(ARTICLES).map(file -> new CorpusArticle(stem(file), "articles/" + file.getFileName())).toList();
    }

    /** The articles with gold annotations, by name. */
    static List<CorpusArticle> annotated() {
        return all().stream().filter(article -> Files.exists(article.gold())).toList();
    }

    /** The names of the files of expected output, by name. */
    static List<String> expectedNames() {
        return list(EXPECTED).map(CorpusArticle::stem).toList();
    }

    /** Reads the article through the front door, anew with every call. */
    AnnotatedArticle read() {
        return Yomitori.read(location);
    }

    Path expected() {
        return EXPECTED.resolve(name + ".json");
    }

    Path gold() {
        return GOLD.resolve(name + ".gold.txt");
    }

    Path goldFacts() {
        return GOLD.resolve(name + ".facts.tsv");
    }

    @Override
    public String toString() {
        return name;
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
